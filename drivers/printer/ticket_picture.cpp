// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/ticket_picture.h"

#include "drivers/printer/qr_image.h"
#include "drivers/printer/raster.h"

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr int lineDots = 34; // what one line feed moves, as on a receipt printer

QImage blank(int width, int height)
{
    QImage image(std::max(1, width), std::max(1, height), QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    return image;
}

QImage drawCode(const TicketLine &line, int dots, qreal scale)
{
    const QByteArray data = line.text.toUtf8().left(1000);
    // Whole dots for each module, or a reader meets edges that are not there.
    const int module = std::max(1, int(std::lround(moduleDots(data.size(), dots) * scale)));
    const QImage code = drawQr(data, module, int(std::lround(dots * scale)), line.align);
    if (code.isNull())
        return {};
    const int quiet = std::max(4 * module, int(std::lround(lineDots * scale)));
    QImage image = blank(code.width(), code.height() + 2 * quiet);
    placeDots(image, 0, quiet, code);
    return image;
}

QImage drawLine(const TicketLine &line, const QString &language, int dots, qreal scale)
{
    switch (line.kind) {
    case TicketLine::Kind::Text:
        return line.text.isEmpty() ? QImage() : drawText(line, language, dots, scale);
    case TicketLine::Kind::Qr:
        return drawCode(line, dots, scale);
    case TicketLine::Kind::Rule:
        return drawRule(dots, line.bold, scale);
    case TicketLine::Kind::Feed:
        return blank(1, int(std::lround(std::clamp(line.amount, 1, 20) * lineDots * scale)));
    case TicketLine::Kind::Cut:
        return {}; // the page ends
    }
    Q_UNREACHABLE();
}

} // namespace

void placeDots(QImage &page, int byte, int y, const QImage &dots)
{
    const int rows = std::min(dots.height(), page.height() - y);
    const int bytes = std::min((dots.width() + 7) / 8, (page.width() + 7) / 8 - byte);
    // What lies behind the last dot of a row is anything.
    const int spare = bytes * 8 - dots.width();
    for (int row = 0; row < rows && bytes > 0; ++row) {
        uchar *to = page.scanLine(y + row) + byte;
        std::copy_n(dots.constScanLine(row), bytes, to);
        if (spare > 0)
            to[bytes - 1] &= uchar(0xff << spare);
    }
}

QImage drawTicket(const TicketDocument &document, int dots, qreal scale)
{
    QList<QImage> lines;
    int height = 0;
    for (const TicketLine &line : document.lines) {
        lines << drawLine(line, document.language, dots, scale);
        height += lines.last().height();
    }
    QImage ticket = blank(int(std::lround(dots * scale)), height);
    int top = 0;
    for (const QImage &line : std::as_const(lines)) {
        placeDots(ticket, 0, top, line);
        top += line.height();
    }
    return ticket;
}

} // namespace foyer
