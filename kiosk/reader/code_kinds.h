// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of codes, each brought to the shape in which its decoder is strongest. Inside the
// reader only.
#pragma once

#include "kiosk/reader/code_decode.h"
#include "kiosk/reader/code_regions.h"

namespace foyer {

[[nodiscard]] std::vector<Code> readStacked(const cv::Mat &grey, const Upright &upright); // PDF417
[[nodiscard]] std::vector<Code> readBars(const cv::Mat &grey, const Upright &upright); // Code 128
// QR, Data Matrix, Aztec.
[[nodiscard]] std::vector<Code> readMatrix(const cv::Mat &grey, const Upright &upright);

struct Pair {
    double x = 1;
    double y = 1;
};

// The region upright, each direction in a size of its own, with a margin in pixels of the picture.
// What gets smaller is averaged.
[[nodiscard]] cv::Mat rendered(const cv::Mat &grey, const Upright &upright, Pair zoom, Pair margin);

// Takes off `amount` of what is blurred over `reach` pixels; y 0 leaves the columns apart.
void sharpen(cv::Mat &image, Pair reach, double amount);

} // namespace foyer
