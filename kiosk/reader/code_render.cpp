// SPDX-License-Identifier: GPL-3.0-or-later
// The region as its decoder wants it: upright, in the size asked for.
#include "kiosk/reader/code_kinds.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace foyer {
namespace {

constexpr double mostPixels = 12'000'000; // a picture has at most twice as many

} // namespace

cv::Mat rendered(const cv::Mat &grey, const Upright &upright, Pair zoom, Pair margin)
{
    const cv::Rect2d &b = upright.bounds;
    const double x = std::max(1.0, zoom.x);
    const double y = std::max(1.0, zoom.y);
    const double width = (b.width + 2 * margin.x) * x;
    const double height = (b.height + 2 * margin.y) * y;
    if (!(width >= 1 && height >= 1 && width * height <= mostPixels))
        return {};
    const cv::Matx33d place(x, 0, (margin.x - b.x) * x, 0, y, (margin.y - b.y) * y, 0, 0, 1);
    cv::Mat out;
    cv::warpPerspective(grey, out, place * upright.view, {int(width), int(height)}, cv::INTER_CUBIC,
                        cv::BORDER_REPLICATE);
    if (zoom.x < 1 || zoom.y < 1)
        cv::resize(
            out, out,
            {std::max(1, int(out.cols * zoom.x / x)), std::max(1, int(out.rows * zoom.y / y))}, 0,
            0, cv::INTER_AREA);
    return out;
}

void sharpen(cv::Mat &image, Pair reach, double amount)
{
    cv::Mat soft;
    cv::GaussianBlur(image, soft, {0, 0}, reach.x, std::max(0.1, reach.y));
    cv::addWeighted(image, 1 + amount, soft, -amount, 0, image);
}

} // namespace foyer
