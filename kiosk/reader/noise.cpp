// SPDX-License-Identifier: GPL-3.0-or-later
// The median of what a small Laplacian leaves (after Immerkaer): edges are few, noise is
// everywhere.
#include "kiosk/reader/noise.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <numeric>

namespace foyer {

double noiseOf(const cv::Mat &grey)
{
    cv::Mat rough;
    const cv::Mat kernel = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::filter2D(grey, rough, CV_16S, kernel);
    cv::Mat size;
    cv::convertScaleAbs(rough, size);
    std::array<int, 256> counts{};
    for (int y = 0; y < size.rows; y += 3)
        for (int x = 0; x < size.cols; x += 3)
            ++counts[size.at<uchar>(y, x)];
    const int half = std::accumulate(counts.begin(), counts.end(), 0) / 2;
    int value = 0;
    for (int sum = 0; value < 255 && (sum += counts[size_t(value)]) < half;)
        ++value;
    return value / (0.6745 * 6); // the median of white noise behind this filter
}

} // namespace foyer
