// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract looks for lines with one threshold for the whole picture: half a card in shadow, or a
// dark banner, would be lost to it.
#include "kiosk/reader/evened.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace foyer {
namespace {

constexpr double coarse = 0.125; // of a straightened card: letters become a few pixels
constexpr int wide = 21;         // coarse pixels, several lines of print: most of it is ground
constexpr float darkGround = 110;
constexpr float paper = 235;

// What the card would look like without its print.
cv::Mat groundOf(const cv::Mat &grey, double scale)
{
    cv::Mat ground;
    cv::resize(grey, ground, {}, coarse / scale, coarse / scale, cv::INTER_AREA);
    cv::medianBlur(ground, ground, wide);
    cv::resize(ground, ground, grey.size(), 0, 0, cv::INTER_LINEAR);
    return ground;
}

// 0 is ground, 1 is print as dark (or as bright) as can be.
float print(float grey, float ground)
{
    if (grey < ground)
        return (ground - grey) / std::max(ground, 40.F);
    // On a light ground what is brighter is paper, and its noise is made whiter.
    return ground < darkGround ? (grey - ground) / 100
                               : -0.3F * (grey - ground) / std::max(255 - ground, 40.F);
}

} // namespace

cv::Mat evened(const cv::Mat &grey, double scale)
{
    const cv::Mat ground = groundOf(grey, scale);
    // 256 x 256 values are soon computed, and then looked up.
    static const cv::Mat table = [] {
        cv::Mat values(256, 256, CV_8U);
        for (int under = 0; under < 256; ++under)
            for (int seen = 0; seen < 256; ++seen)
                values.at<uchar>(under, seen) =
                    cv::saturate_cast<uchar>(paper - 255 * print(float(seen), float(under)));
        return values;
    }();
    cv::Mat even(grey.size(), CV_8U);
    for (int y = 0; y < grey.rows; ++y) {
        const uchar *seen = grey.ptr(y);
        const uchar *under = ground.ptr(y);
        std::transform(seen, seen + grey.cols, under, even.ptr(y),
                       [](uchar s, uchar u) { return table.ptr(u)[s]; });
    }
    return even;
}

} // namespace foyer
