// SPDX-License-Identifier: GPL-3.0-or-later
// A card lying in the picture: found by its outline and pulled straight. Inside the reader only.
#pragma once

#include "kiosk/reader/messages.h"

#include <opencv2/core.hpp>

#include <array>
#include <optional>

namespace foyer {

// ISO/IEC 7810 ID-1 (85.60 x 53.98 mm) at about 475 dots an inch: what Tesseract likes for a card's
// small print.
inline constexpr int cardWidth = 1600;
inline constexpr int cardHeight = 1009;

// The four corners in the picture, clockwise, so that the card lies on its long side.
using Corners = std::array<cv::Point2f, 4>;

enum class Effort {
    Quick,
    Full
}; // one look for a frame of the preview, all there are for a picture

struct CardSearch {
    std::optional<Corners> corners;
    bool wholePicture = false; // no outline, but the picture has a card's shape: a scanner's crop
    bool half = false;         // no corners, because the card reaches beyond the picture
};

// The picture in grey or in colour.
[[nodiscard]] CardSearch findCard(const cv::Mat &picture, Effort effort);

// As the messages tell them; a corner just beyond the picture counts as on its border.
[[nodiscard]] CardCorners asShares(const Corners &corners, cv::Size picture);

// The quarter turns clockwise that bring a card whose corners begin like this the right way up.
[[nodiscard]] int quarterTurns(const Corners &corners);

// The same card lying on its head.
[[nodiscard]] Corners turned(const Corners &corners);

// The part `part` of the straightened card, enlarged, taken afresh from the picture.
[[nodiscard]] cv::Mat straighten(const cv::Mat &picture, const Corners &corners,
                                 const cv::Rect &part, double scale);

} // namespace foyer
