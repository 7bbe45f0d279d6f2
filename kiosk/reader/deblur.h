// SPDX-License-Identifier: GPL-3.0-or-later
// Print that was smeared by motion or a wrong focus, made sharp again. Inside the reader only.
#pragma once

#include <opencv2/core.hpp>

namespace foyer {

// How a point of print was smeared: a square of weights that sum to 1, estimated from an evened
// card and what it would look like with clean strokes.
[[nodiscard]] cv::Mat smearOf(const cv::Mat &evenedCard);

// The width of the smear, in pixels (the standard deviation along its longer axis).
[[nodiscard]] double widthOf(const cv::Mat &smear);

// The picture before it was smeared like this, as far as its noise allows (Wiener's filter).
[[nodiscard]] cv::Mat unsmeared(const cv::Mat &grey, const cv::Mat &smear);

} // namespace foyer
