// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a picture is fit to be read: light, sharpness, reflections. Inside the reader only.
#pragma once

#include "kiosk/reader/messages.h"

#include <opencv2/core.hpp>

namespace foyer {

// How sharp the sharpest edges are, as a part of the picture's own contrast, 0..1.
[[nodiscard]] double sharpness(const cv::Mat &grey);

[[nodiscard]] bool isDark(const cv::Mat &grey);

// A reflection: burnt-out area on a card that is not simply white all over.
[[nodiscard]] bool hasGlare(const cv::Mat &card);

// Why nothing could be read, in the order in which a person can do something about it.
[[nodiscard]] Trouble reason(const cv::Mat &grey, Trouble otherwise);

} // namespace foyer
