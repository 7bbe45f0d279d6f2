// SPDX-License-Identifier: GPL-3.0-or-later
// Machine-readable codes in a grey picture. Inside the reader only.
#pragma once

#include "kiosk/reader/messages.h"

#include <opencv2/core.hpp>

namespace foyer {

// Formats are always restricted: a search for everything takes three times as long and sees codes
// that are not there.
[[nodiscard]] QList<Code> findCodes(const cv::Mat &grey);

} // namespace foyer
