// SPDX-License-Identifier: GPL-3.0-or-later
// zxing-cpp, versions 1.4 and 2.x, behind one call. Inside the reader only.
#pragma once

#include "kiosk/reader/messages.h"

#include <opencv2/core.hpp>

namespace foyer {

enum class Effort {
    Plain,  // as the picture lies
    Turned, // other quarter turns too
    Hard,   // and on more lines
};

// Only the formats named are looked for: a search for everything takes three times as long and sees
// codes that are not there.
[[nodiscard]] std::vector<Code>
decodeCodes(const cv::Mat &grey, std::initializer_list<CodeFormat> formats, Effort effort);

} // namespace foyer
