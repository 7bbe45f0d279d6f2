// SPDX-License-Identifier: GPL-3.0-or-later
// The flat drawing of one side of a card, and what is printed where.
#pragma once

#include "tests/card_bench/values.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace foyer::bench {

// ISO/IEC 7810 ID-1, 85.60 x 53.98 mm; positions on a card are thousandths of its width.
inline constexpr double cardHeight = 53.98 / 85.60 * 1000;
inline constexpr double cornerRadius = 3.18 / 85.60 * 1000;
inline constexpr QSize drawnSize(2000, 1261);

struct Printed {
    CardField field = CardField::Payor;
    QStringList texts; // the parts as they stand on the card
    QString value;     // in the contract's form
    QStringList also;  // right as well
    QRectF box;        // thousandths
};

struct Drawing {
    QImage image;
    QList<Printed> printed;
    QList<QRectF> texts; // of every line of print, fields or not
    // Fields that this side does not name but a reader may rightly tell; an empty value: any.
    QMap<CardField, QStringList> maybe;
    QStringList complaints; // a font that is not installed, text that does not fit
};

[[nodiscard]] Drawing drawSide(const Layout &layout, CardSide side, const Coverage &coverage,
                               quint32 seed, quint32 index);

// Ornaments, in thousandths: true when the verb is one.
bool drawOrnament(QPainter &painter, const Element &element, quint32 seed);
void drawLogo(QPainter &painter, const QString &kind, QPointF middle, double size, QColor first,
              QColor second);
[[nodiscard]] QColor colorOf(const Element &element, qsizetype index, QColor otherwise);

} // namespace foyer::bench
