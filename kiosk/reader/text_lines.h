// SPDX-License-Identifier: GPL-3.0-or-later
// The printed text of a straightened card. Inside the reader only.
#pragma once

#include "kiosk/core/insurance.h"
#include "kiosk/reader/card.h"

namespace foyer {

// Two looks: pass 0 over the whole card; pass 1 over each line again, enlarged from the picture
// itself. Lines are cut at wide gaps, so that a label and a value in another column stay apart.
[[nodiscard]] QList<TextLine> readText(const cv::Mat &greyPicture, const Corners &corners);

} // namespace foyer
