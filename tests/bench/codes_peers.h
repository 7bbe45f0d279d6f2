// SPDX-License-Identifier: GPL-3.0-or-later
// The readers that ours is measured against, each behind one call: their headers do not go
// together in one file.
#pragma once

#include "kiosk/reader/messages.h"

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

namespace foyer::bench {

struct PeerCode {
    std::optional<CodeFormat> format; // none of ours when empty
    QByteArray bytes;
};

[[nodiscard]] std::vector<PeerCode> stockZxing(const cv::Mat &grey); // default options
[[nodiscard]] std::vector<PeerCode> stockZbar(const cv::Mat &grey);  // every symbology it has

} // namespace foyer::bench
