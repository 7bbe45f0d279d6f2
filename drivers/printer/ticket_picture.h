// SPDX-License-Identifier: GPL-3.0-or-later
// A whole ticket as one picture, for printers that take pages instead of commands.
#pragma once

#include "kiosk/core/ticket.h"

#include <QImage>

namespace foyer {

// The ticket as a receipt printer with so many dots a line prints it (576 on 80 mm, 384 on 58 mm),
// each dot drawn as scale dots. 1-bit (QImage::Format_Mono, 1 is black), without margins.
[[nodiscard]] QImage drawTicket(const TicketDocument &document, int dots, qreal scale);

// Dots onto a page, from a whole byte of its rows on. (A painter takes ten times as long.)
void placeDots(QImage &page, int byte, int y, const QImage &dots);

} // namespace foyer
