// SPDX-License-Identifier: GPL-3.0-or-later
// Words as dots: what a code page cannot say, and what should be larger and finer than a printer's
// own letters.
#pragma once

#include "kiosk/core/ticket.h"

#include <QImage>
#include <QList>

namespace foyer {

// One line of a document, wrapped to the paper, as 1-bit dots (QImage::Format_Mono, 1 is black)
// exactly dots wide. Script and direction follow the words; Align::Start is the side where the
// language begins. scale: the same lines with as many more dots, for a finer or larger printer. A
// heading that begins with an arrow is a sign: framed, its arrow white on black.
[[nodiscard]] QImage drawText(const TicketLine &line, const QString &language, int dots,
                              qreal scale = 1);

// A line across the paper: bold a heavy one, else dashes, where one may fold or tear.
[[nodiscard]] QImage drawRule(int dots, bool bold, qreal scale = 1);

// The dots as GS v 0 commands of at most maxBytes each, to be printed one under the other.
[[nodiscard]] QList<QByteArray> rasterCommands(const QImage &dots, int maxBytes);

} // namespace foyer
