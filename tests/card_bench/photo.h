// SPDX-License-Identifier: GPL-3.0-or-later
// The photograph of a drawn side: a card lying, or held, under a camera that is not perfect.
#pragma once

#include "tests/card_bench/draw.h"

#include <array>

namespace foyer::bench {

// What is wrong with a picture, 0 (hardly) to 1 (as bad as a person can still read).
struct Distortion {
    QString name;
    double strength = 0;
};

[[nodiscard]] const QStringList &distortionNames(); // without "clean"
// None for a clean card, else one or two. Both sides of a card share them, as they share the
// photographer.
[[nodiscard]] QList<Distortion> chooseDistortions(quint32 seed, quint32 index);

struct Shot {
    QByteArray jpeg;
    QSize size;
    std::array<QPointF, 4> corners; // of the card the right way up, clockwise from upper left
    QList<QRectF> hidden;           // by fingers, in thousandths of the card
    double cardWidth = 0;           // pixels of the long side
};

[[nodiscard]] Shot photograph(const Drawing &drawing, const QList<Distortion> &distortions,
                              quint32 seed, quint32 index, CardSide side);

} // namespace foyer::bench
