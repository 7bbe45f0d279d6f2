// SPDX-License-Identifier: GPL-3.0-or-later
// Thresholds found on cards photographed ever darker and softer.
#include "kiosk/reader/quality.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace foyer {
namespace {

// Between these and the limits at which reading is given up some text can still be read, so only a
// failure to read is explained by them.
constexpr double darkBelow = 40; // of 255
constexpr double softBelow = 0.26;

constexpr double burnt = 250; // a camera's white that has lost its print
constexpr double paperWhite = 230;
constexpr double glareFrom = 0.012; // of the card's area

} // namespace

double sharpness(const cv::Mat &grey)
{
    cv::Mat smooth;
    cv::GaussianBlur(grey, smooth, {3, 3}, 0); // or noise would count
    cv::Mat dx;
    cv::Sobel(smooth, dx, CV_32F, 1, 0, 3, 0.25);
    double steepest = 0;
    cv::minMaxLoc(cv::abs(dx), nullptr, &steepest);
    double darkest = 0;
    double brightest = 0;
    cv::minMaxLoc(smooth, &darkest, &brightest);
    return std::min(1.0, steepest / std::max(1.0, brightest - darkest));
}

bool isDark(const cv::Mat &grey)
{
    return cv::mean(grey)[0] < darkBelow;
}

bool hasGlare(const cv::Mat &card)
{
    cv::Mat smooth;
    cv::blur(card, smooth, {5, 5});
    const double part = double(cv::countNonZero(smooth >= burnt)) / double(card.total());
    const double bright = double(cv::countNonZero(smooth >= paperWhite)) / double(card.total());
    // Where most of the card is white and brightly lit, nothing stands out as burnt.
    return part > glareFrom && bright < 0.4;
}

Trouble reason(const cv::Mat &grey, Trouble otherwise)
{
    cv::Mat small;
    cv::resize(grey, small, {480, 480 * grey.rows / grey.cols + 1}, 0, 0, cv::INTER_AREA);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(small, mean, spread);
    if (mean[0] < darkBelow)
        return Trouble::TooDark;
    if (spread[0] < 8)
        return Trouble::NothingThere;
    return sharpness(grey) < softBelow ? Trouble::TooBlurred : otherwise;
}

} // namespace foyer
