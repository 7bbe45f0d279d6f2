// SPDX-License-Identifier: GPL-3.0-or-later
// The printed text of a straightened card. Inside the reader only.
#pragma once

#include "kiosk/core/insurance.h"
#include "kiosk/reader/card.h"

namespace foyer {

// The whole card at once (pass 0). Lines are cut at wide gaps, so that a label and a value in
// another column stay apart.
[[nodiscard]] QList<TextLine> firstLook(const cv::Mat &greyPicture, const Corners &corners);

// Each of the boxes as one line, enlarged from the picture itself (pass 1, with the same box).
// Boxes in which nothing can be read are left out.
[[nodiscard]] QList<TextLine> readAgain(const cv::Mat &greyPicture, const Corners &corners,
                                        const QList<QRect> &boxes);

} // namespace foyer
