// SPDX-License-Identifier: GPL-3.0-or-later
// The finder of cards on a small frame, and what the eye would say about the card it found.
#include "kiosk/reader/guide.h"

#include "kiosk/reader/card.h"
#include "kiosk/reader/quality.h"

#include <algorithm>
#include <cmath>

namespace foyer {

Guidance guide(const cv::Mat &grey)
{
    Guidance guidance;
    const auto found = findCard(grey, Effort::Quick);
    const cv::Mat card =
        found ? straighten(grey, *found, {0, 0, cardWidth, cardHeight}, 0.25) : grey;
    guidance.tooDark = isDark(card);
    guidance.sharpness = sharpness(card);
    if (!found)
        return guidance;
    guidance.corners = asShares(*found, grey.size());
    guidance.glare = hasGlare(card);
    const cv::Point2f along = (*found)[1] - (*found)[0];
    guidance.fills =
        std::min(1.0, double(std::hypot(along.x, along.y)) / std::max(grey.cols, grey.rows));
    return guidance;
}

} // namespace foyer
