// SPDX-License-Identifier: GPL-3.0-or-later
// Which way up a straightened card lies, told by a few of its lines. Inside the reader only.
#pragma once

#include "kiosk/reader/card.h"

namespace foyer {

enum class Lies { Upright, OnItsHead, Unknown }; // Unknown: too little text to tell

[[nodiscard]] Lies lies(const cv::Mat &card);

} // namespace foyer
