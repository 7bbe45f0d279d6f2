// SPDX-License-Identifier: GPL-3.0-or-later
// How a card lies in a frame of the preview. Inside the reader only.
#pragma once

#include "kiosk/reader/messages.h"

#include <opencv2/core.hpp>

namespace foyer {

[[nodiscard]] Guidance guide(const cv::Mat &grey);

} // namespace foyer
