// SPDX-License-Identifier: GPL-3.0-or-later
// The straight edges of a small picture, and the quadrangles of a card's shape that they make.
// Inside the reader only.
#pragma once

#include "kiosk/reader/card.h"

#include <vector>

namespace foyer {

struct Outline {
    Corners corners;
    double score = 0; // about 0..1: how much of the outline is there, and how well it has the shape
};

// How far from a card's 1.586 the shape is, as a logarithm; 0 is a card seen from straight above.
[[nodiscard]] double offShape(const Corners &corners);

// Clockwise, beginning so that the first side is a long one.
[[nodiscard]] Corners ordered(const Corners &corners);

// Best first, few. The picture is small (some 500 pixels wide), grey and smooth. Sides may be
// partly hidden and corners missing; the lines are continued.
[[nodiscard]] std::vector<Outline> outlines(const cv::Mat &small);

// True when edges make three sides of a card whose fourth lies beyond the picture.
[[nodiscard]] bool reachesBeyond(const cv::Mat &small);

} // namespace foyer
