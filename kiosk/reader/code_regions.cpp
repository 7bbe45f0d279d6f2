// SPDX-License-Identifier: GPL-3.0-or-later
// The density of edges in small cells, in two sizes.
#include "kiosk/reader/code_regions.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace foyer {
namespace {

constexpr int cell = 4; // pixels of the reduced picture
constexpr double dense = 0.42;
constexpr size_t mostRegions = 12;

struct Cells {
    cv::Mat energy; // mean of |dx| + |dy|
    cv::Mat low;
    cv::Mat high;
};

Cells cellsOf(const cv::Mat &small)
{
    const int rows = small.rows / cell;
    const int cols = small.cols / cell;
    Cells cells{cv::Mat(rows, cols, CV_32F), cv::Mat(rows, cols, CV_8U),
                cv::Mat(rows, cols, CV_8U)};
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < cols; ++c) {
            int sum = 0;
            uchar low = 255;
            uchar high = 0;
            for (int y = r * cell; y < (r + 1) * cell; ++y) {
                const uchar *above = small.ptr<uchar>(std::max(0, y - 1));
                const uchar *line = small.ptr<uchar>(y);
                const uchar *below = small.ptr<uchar>(std::min(small.rows - 1, y + 1));
                for (int x = c * cell; x < (c + 1) * cell; ++x) {
                    const int left = line[std::max(0, x - 1)];
                    const int right = line[std::min(small.cols - 1, x + 1)];
                    sum += std::abs(right - left) + std::abs(below[x] - above[x]);
                    low = std::min(low, line[x]);
                    high = std::max(high, line[x]);
                }
            }
            cells.energy.at<float>(r, c) = float(sum) / (cell * cell);
            cells.low.at<uchar>(r, c) = low;
            cells.high.at<uchar>(r, c) = high;
        }
    return cells;
}

float median(const cv::Mat &values)
{
    std::vector<float> all(values.begin<float>(), values.end<float>());
    const auto middle = all.begin() + std::ptrdiff_t(all.size() / 2);
    std::ranges::nth_element(all, middle);
    return *middle;
}

void findDense(const cv::Mat &grey, int reduction, std::vector<CodeRegion> &regions)
{
    cv::Mat small;
    cv::resize(grey, small, {grey.cols / reduction, grey.rows / reduction}, 0, 0, cv::INTER_AREA);
    if (small.rows < 3 * cell || small.cols < 3 * cell)
        return;
    Cells cells = cellsOf(small);
    // Most of a picture is smooth, so its middle energy is noise: 2.26 standard deviations. What
    // noise alone would spread is no contrast.
    const double floor = std::clamp(10.0 * double(median(cells.energy)) / 2.26, 25.0, 60.0);
    cv::dilate(cells.high, cells.high, cv::Mat::ones(3, 3, CV_8U));
    cv::erode(cells.low, cells.low, cv::Mat::ones(3, 3, CV_8U));
    cv::Mat range;
    cv::subtract(cells.high, cells.low, range, cv::noArray(), CV_32F);
    cv::max(range, floor, range);
    cv::Mat density = cells.energy / range;
    cv::blur(density, density, {3, 3});
    cv::Mat mask = density > dense;
    // Opened, so that lone lines go; with opposite anchors, or all would move by a cell.
    cv::erode(mask, mask, cv::Mat::ones(2, 2, CV_8U), {1, 1});
    cv::dilate(mask, mask, cv::Mat::ones(2, 2, CV_8U), {0, 0});
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const float side = float(cell * reduction);
    for (const auto &contour : contours) {
        CodeRegion region;
        std::vector<cv::Point> hull;
        cv::convexHull(contour, hull);
        for (const cv::Point &at : hull)
            for (const cv::Point2f corner : {cv::Point2f(0, 0), {1, 0}, {0, 1}, {1, 1}})
                region.hull.push_back((cv::Point2f(at) + corner) * side);
        cv::convexHull(std::vector<cv::Point2f>(region.hull), region.hull);
        region.area = cv::contourArea(region.hull);
        const cv::Rect box = cv::boundingRect(region.hull);
        if (std::min(box.width, box.height) < 3 * int(side))
            continue;
        // A finer look has seen it already.
        if (std::ranges::any_of(regions, [&](const CodeRegion &other) {
                const cv::Rect theirs = cv::boundingRect(other.hull);
                return (box & theirs).area() > 0.7 * (box | theirs).area();
            }))
            continue;
        regions.push_back(std::move(region));
    }
}

} // namespace

std::vector<CodeRegion> codeRegions(const cv::Mat &grey)
{
    std::vector<CodeRegion> regions;
    findDense(grey, 2, regions);
    findDense(grey, 4, regions);
    findDense(grey, 8, regions);
    std::ranges::sort(regions, std::greater{}, &CodeRegion::area);
    if (regions.size() > mostRegions)
        regions.resize(mostRegions);
    return regions;
}

} // namespace foyer
