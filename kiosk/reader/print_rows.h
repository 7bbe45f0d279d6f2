// SPDX-License-Identifier: GPL-3.0-or-later
// Where print stands, by the shapes of letters alone. Inside the reader only.
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace foyer {

// Boxes about rows of letters on an evened card (see evened.h), in its pixels. Pale print counts as
// much as bold print beside it; rules, pictures and single specks are left out.
[[nodiscard]] std::vector<cv::Rect> printRows(const cv::Mat &evenedCard);

} // namespace foyer
