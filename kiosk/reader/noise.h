// SPDX-License-Identifier: GPL-3.0-or-later
// How noisy a picture is. Inside the reader only.
#pragma once

#include <opencv2/core.hpp>

namespace foyer {

// Standard deviation of the noise in grey levels, whatever is printed: most of a card is paper.
[[nodiscard]] double noiseOf(const cv::Mat &grey);

} // namespace foyer
