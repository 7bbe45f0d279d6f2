// SPDX-License-Identifier: GPL-3.0-or-later
// A card that is a picture on a telephone. Inside the reader only.
#pragma once

#include "kiosk/reader/card.h"

namespace foyer {

// True when a dark even frame of a display's proportions closes around the corners.
[[nodiscard]] bool onScreen(const cv::Mat &grey, const Corners &corners);

} // namespace foyer
