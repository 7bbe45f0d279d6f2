// SPDX-License-Identifier: GPL-3.0-or-later
// The straight edges of a small picture, and the quadrangles of a card's shape that they make.
// Inside the reader only.
#pragma once

#include "kiosk/reader/card.h"

#include <vector>

namespace foyer {

struct Outline {
    Corners corners;
    double sides = 0; // how much of the four sides is edge, on average
    double score = 0; // about 0..1: how much of the outline is there, and how well it has the shape
};

// How far from a card's 1.586 the shape is, as a logarithm; 0 is a card seen from straight above.
[[nodiscard]] double offShape(const Corners &corners);

// Clockwise, beginning so that the first side is a long one.
[[nodiscard]] Corners ordered(const Corners &corners);

// Below this an outline may be a box or a column of print on half a card.
inline constexpr double doubtful = 0.88;

struct OutlineSearch {
    std::vector<Outline> found; // best first, few
    bool half = false; // no outline beyond doubt, and edges that are a card's reach the border
};

// The picture is small (some 500 pixels wide), grey and smooth. Sides may be partly hidden and
// corners missing; the lines are continued.
[[nodiscard]] OutlineSearch outlines(const cv::Mat &small);

} // namespace foyer
