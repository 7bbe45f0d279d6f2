// SPDX-License-Identifier: GPL-3.0-or-later
// libqrencode's home among the printers.
#include "drivers/printer/qr_image.h"

#include <algorithm>
#include <array>
#include <memory>
#include <qrencode.h>

namespace foyer {

int moduleDots(qsizetype bytes, int dots)
{
    static constexpr std::array<int, 10> capacity{14, 26, 42, 62, 84, 106, 122, 152, 180, 213};
    const auto fits = std::ranges::find_if(capacity, [&](int most) { return bytes <= most; });
    const int version = int(fits - capacity.begin()) + 1;
    return std::clamp(dots * 11 / 20 / (17 + 4 * version), 3, 8);
}

QImage drawQr(const QByteArray &data, int module, int dots, TicketLine::Align align)
{
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeData(int(data.size()),
                          reinterpret_cast<const unsigned char *>(data.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code || code->width * module > dots)
        return {};
    const int left = align == TicketLine::Align::Centre ? (dots - code->width * module) / 2 : 0;
    QImage image(dots, code->width * module, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < code->width * module; ++x)
            if (code->data[y / module * code->width + x / module] & 1)
                row[(left + x) / 8] |= uchar(0x80 >> (left + x) % 8);
    }
    return image;
}

} // namespace foyer
