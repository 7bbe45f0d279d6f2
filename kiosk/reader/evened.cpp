// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract looks for lines with one threshold for the whole picture: half a card in shadow, or a
// dark banner, would be lost to it.
#include "kiosk/reader/evened.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace foyer {
namespace {

constexpr double coarse = 0.125; // of a straightened card: letters become a few pixels
constexpr int wide = 21;         // coarse pixels, several lines of print: most of it is ground
constexpr int dimBelow = 160;    // grey level of all but the brightest fiftieth
constexpr float darkGround = 110;
constexpr int lightGround = 190; // bright print on it could not be seen
constexpr float paper = 235;

// A picture taken in the dark, as bright as by day; its noise is the caller's business.
cv::Mat lightened(const cv::Mat &grey)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < grey.rows; y += 2)
        for (int x = 0; x < grey.cols; x += 2)
            ++counts[grey.at<uchar>(y, x)];
    int brightest = 255;
    // The brightest fiftieth may be glare.
    int left = grey.rows * grey.cols / 4 / 50;
    while (brightest > 0) {
        left -= counts[size_t(brightest)];
        if (left < 0)
            break;
        --brightest;
    }
    if (brightest >= dimBelow)
        return grey;
    return grey * (double(dimBelow) / std::max(brightest, dimBelow / 8));
}

// What the card would look like without its print.
cv::Mat groundOf(const cv::Mat &grey, double scale)
{
    cv::Mat ground;
    cv::resize(grey, ground, {}, coarse / scale, coarse / scale, cv::INTER_AREA);
    cv::medianBlur(ground, ground, wide);
    cv::resize(ground, ground, grey.size(), 0, 0, cv::INTER_LINEAR);
    return ground;
}

// 255 where the print is brighter than a ground of middle grey. A dark ground tells it by itself.
cv::Mat brightPrint(const cv::Mat &grey, const cv::Mat &ground, double scale)
{
    const cv::Size small(int(grey.cols * coarse / scale), int(grey.rows * coarse / scale));
    cv::Mat even; // where the ground changes, at a banner's edge, it cannot be told
    cv::resize(ground, even, small, 0, 0, cv::INTER_NEAREST);
    cv::morphologyEx(even, even, cv::MORPH_GRADIENT, cv::Mat::ones(7, 7, CV_8U));
    even = even < 30;
    const auto strength = [&](const cv::Mat &more, const cv::Mat &less) {
        cv::Mat over;
        cv::subtract(more, less, over);
        cv::subtract(over, cv::Scalar(12), over); // noise
        over.convertTo(over, CV_32F);
        over = over.mul(over); // a few strong strokes outweigh much texture
        cv::resize(over, over, small, 0, 0, cv::INTER_AREA);
        cv::Mat counted;
        over.copyTo(counted, even);
        cv::blur(counted, counted, {wide, wide});
        return counted;
    };
    const cv::Mat bright = strength(grey, ground);
    const cv::Mat dark = strength(ground, grey);
    cv::Mat is = (bright > 3 * dark) & (bright > 8);
    cv::resize(is, is, grey.size(), 0, 0, cv::INTER_NEAREST);
    return is & (ground < lightGround);
}

// 0 is ground, 1 is print as dark (or as bright) as can be.
float print(float grey, float ground, bool bright)
{
    if (bright)
        return (grey - ground) / 100;
    if (grey < ground)
        return (ground - grey) / std::max(ground, 40.F);
    // On a light ground what is brighter is paper, and its noise is made whiter.
    return ground < darkGround ? (grey - ground) / 100
                               : -0.3F * (grey - ground) / std::max(255 - ground, 40.F);
}

} // namespace

cv::Mat evened(const cv::Mat &picture, double scale)
{
    const cv::Mat grey = lightened(picture);
    const cv::Mat ground = groundOf(grey, scale);
    const cv::Mat bright = brightPrint(grey, ground, scale);
    // 256 x 256 values of either kind are soon computed, and then looked up.
    static const auto table = [] {
        std::array<cv::Mat, 2> values{cv::Mat(256, 256, CV_8U), cv::Mat(256, 256, CV_8U)};
        for (const bool is : {false, true})
            for (int under = 0; under < 256; ++under)
                for (int seen = 0; seen < 256; ++seen)
                    values[is].at<uchar>(under, seen) = cv::saturate_cast<uchar>(
                        paper - 255 * print(float(seen), float(under), is));
        return values;
    }();
    cv::Mat even(grey.size(), CV_8U);
    for (int y = 0; y < grey.rows; ++y) {
        const uchar *seen = grey.ptr(y);
        const uchar *under = ground.ptr(y);
        const uchar *kind = bright.ptr(y);
        uchar *to = even.ptr(y);
        for (int x = 0; x < grey.cols; ++x)
            to[x] = table[kind[x] != 0].ptr(under[x])[seen[x]];
    }
    return even;
}

} // namespace foyer
