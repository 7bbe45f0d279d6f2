// SPDX-License-Identifier: GPL-3.0-or-later
// Print freed from light and colour of its ground. Inside the reader only.
#pragma once

#include <opencv2/core.hpp>

namespace foyer {

// Dark print on light ground, whatever shadow lies on it and also where light print stands on a
// dark ground. The picture is of a card straightened at cardWidth times `scale`.
[[nodiscard]] cv::Mat evened(const cv::Mat &grey, double scale);

} // namespace foyer
