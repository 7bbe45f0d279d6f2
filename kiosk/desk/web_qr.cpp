// SPDX-License-Identifier: GPL-3.0-or-later
// libqrencode's home in the desk.
#include "kiosk/desk/web_qr.h"

#include <memory>
#include <qrencode.h>

namespace foyer::web {

Html qrSvg(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    constexpr int quiet = 4; // modules, ISO/IEC 18004 6.3.8
    QString path;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if ((code->data[y * code->width + x] & 1) != 0)
                path += QStringLiteral("M%1 %2h1v1h-1z").arg(x + quiet).arg(y + quiet);
    const int side = code->width + 2 * quiet;
    return html(
        R"(<svg class="code" viewBox="0 0 {} {}" role="img" aria-label="Code to scan" shape-rendering="crispEdges"><path class="paper" d="M0 0h{}v{}H0z"/><path class="dark" d="{}"/></svg>)",
        side, side, side, side, path);
}

} // namespace foyer::web
