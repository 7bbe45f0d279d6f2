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
    const CardSearch search = findCard(grey, Effort::Quick);
    const auto &found = search.corners;
    guidance.halfACard = search.half;
    const cv::Mat card = found && !search.wholePicture
                             ? straighten(grey, *found, {0, 0, cardWidth, cardHeight}, 0.25)
                             : grey;
    guidance.tooDark = isDark(card);
    guidance.sharpness = sharpness(card);
    if (!found || search.wholePicture) // a preview has no edges to lean on
        return guidance;
    guidance.corners = asShares(*found, grey.size());
    guidance.glare = hasGlare(card);
    const cv::Point2f along = (*found)[1] - (*found)[0];
    guidance.fills =
        std::min(1.0, double(std::hypot(along.x, along.y)) / std::max(grey.cols, grey.rows));
    return guidance;
}

} // namespace foyer
