// SPDX-License-Identifier: GPL-3.0-or-later
// A frame of the preview in grey, small enough to be looked at many times a second, and the face of
// the card on it: so coarse that no print is left, fine enough to tell one side from the other.
#pragma once

#include "kiosk/reader/messages.h"

#include <array>

namespace foyer {

struct Frame;

struct GreyPicture {
    int width = 0;
    int height = 0;
    QByteArray pixels; // a byte each, row by row
};

// At most `widest` wide; empty when the frame's pixels do not fill its size.
[[nodiscard]] GreyPicture greyOf(const Frame &frame, int widest = 640);

inline constexpr int faceColumns = 24;
inline constexpr int faceRows = 15;
using CardFace = std::array<float, std::size_t(faceColumns *faceRows)>;

// What lies between the corners (fractions of the picture), without its brightness and contrast.
[[nodiscard]] CardFace faceOf(const GreyPicture &picture, const CardCorners &corners);

// 1: the same; 0: nothing in common. A card turned by half a turn is the same.
[[nodiscard]] double likeness(const CardFace &a, const CardFace &b);

} // namespace foyer
