// SPDX-License-Identifier: GPL-3.0-or-later
// A site's accent colour, made to fit: it is darkened or lightened until every role that is made of
// it keeps its contrast (ACCESS.md). Contrast wins over the wish. Pure.
#pragma once

#include "kiosk/app/comfort.h"

#include <QColor>
#include <QStringList>

namespace foyer {

struct AccentRoles {
    QColor accent;
    QColor pressed;        // the accent under a finger
    QColor ink;            // words on the accent
    QColor soft;           // the ground with a breath of the accent
    QColor surfacePressed; // a surface under a finger
};

// What the colours of a palette are held against; those of theme/Theme.qml.
struct AccentGround {
    QColor ground;
    QColor surface;
    QColor words; // the palest words that stand on soft
    QColor ink;   // words on the accent
    double least; // contrast of words
    double most;
};

[[nodiscard]] double contrastOf(const QColor &one,
                                const QColor &other); // WCAG 2.2, relative luminance

[[nodiscard]] AccentGround accentGround(Comfort::Palette palette);

// The two high contrasts stay black and white: there is no accent in them.
[[nodiscard]] bool takesAccent(Comfort::Palette palette);
// What becomes of a wish, for who reads --check: one sentence for each palette that changes it;
// none without a wish.
[[nodiscard]] QStringList accentSentences(const QString &wish);
[[nodiscard]] AccentRoles accentRoles(Comfort::Palette palette, const QColor &wish);

} // namespace foyer
