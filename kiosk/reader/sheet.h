// SPDX-License-Identifier: GPL-3.0-or-later
// A card as it is read. Inside the reader only.
#pragma once

#include "kiosk/reader/card.h"

namespace foyer {

struct Sheet {
    cv::Mat picture; // grey
    Corners corners;
    double smooth = 0; // pixels of the straightened card over which noise is spread; 0 for none
    cv::Mat even;      // the straightened card, dark print on light ground, calm
    cv::Mat sharp;     // the same without the smear of motion or focus; empty when there is little
};

[[nodiscard]] Sheet sheetOf(const cv::Mat &greyPicture, const Corners &corners);

} // namespace foyer
