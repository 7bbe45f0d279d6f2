// SPDX-License-Identifier: GPL-3.0-or-later
// A display is long and dark around what it shows, and ends soon. A dark table is dark as well, but
// has no end; a wallet is no longer than it is wide.
#include "kiosk/reader/screen.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace foyer {
namespace {

constexpr int unit = 100;   // pixels of a card's long side in the view from above
constexpr int around = 160; // and of what is looked at on each side of it
constexpr double darkest = 75;
constexpr double even = 14; // spread of grey levels in the frame

// The card from straight above with its surroundings.
cv::Mat fromAbove(const cv::Mat &grey, const Corners &corners)
{
    const float height = unit / 1.586F;
    const Corners target{cv::Point2f(around, around), cv::Point2f(around + unit, around),
                         cv::Point2f(around + unit, around + height),
                         cv::Point2f(around, around + height)};
    cv::Mat view;
    // A frame that reaches the border is not seen to end, so what is there goes on beyond it.
    cv::warpPerspective(grey, view, cv::getPerspectiveTransform(corners.data(), target.data()),
                        {unit + 2 * around, int(height) + 2 * around}, cv::INTER_AREA,
                        cv::BORDER_REPLICATE);
    return view;
}

} // namespace

bool onScreen(const cv::Mat &grey, const Corners &corners)
{
    const cv::Mat view = fromAbove(grey, corners);
    const cv::Rect card(around, around, unit, int(unit / 1.586F));
    const cv::Rect ring(card.x - 4, card.y - 4, card.width + 8, card.height + 8);
    cv::Mat beside(view.size(), CV_8U, cv::Scalar(0));
    beside(ring).setTo(255);
    beside(card + cv::Point(-2, -2) + cv::Size(4, 4)).setTo(0);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(view, mean, spread, beside);
    if (mean[0] > darkest || spread[0] > even)
        return false;
    // What is as dark as that and hangs together with it, the card counted in.
    cv::Mat like = cv::abs(view - mean[0]) < 22;
    like(ring).setTo(255);
    cv::morphologyEx(like, like, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    cv::Mat part;
    cv::Mat stats;
    cv::Mat middles;
    cv::connectedComponentsWithStats(like, part, stats, middles, 4);
    const int *device = stats.ptr<int>(part.at<int>(view.rows / 2, view.cols / 2));
    const int width = device[cv::CC_STAT_WIDTH];
    const int height = device[cv::CC_STAT_HEIGHT];
    const double proportion = double(std::max(width, height)) / std::min(width, height);
    const bool closed = device[cv::CC_STAT_LEFT] > 0 && device[cv::CC_STAT_TOP] > 0 &&
                        device[cv::CC_STAT_LEFT] + width < view.cols &&
                        device[cv::CC_STAT_TOP] + height < view.rows;
    const bool full = device[cv::CC_STAT_AREA] > 0.85 * width * height;
    const bool larger = width > unit + 10 || height > unit / 1.586 + 10;
    return closed && full && larger && proportion > 1.6 && proportion < 2.5;
}

} // namespace foyer
