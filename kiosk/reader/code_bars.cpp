// SPDX-License-Identifier: GPL-3.0-or-later
// Codes made of bars: PDF417 and Code 128. What a camera's noise hides on one line, many lines say
// together.
#include "kiosk/reader/code_kinds.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace foyer {
namespace {

constexpr double wanted = 4;           // pixels a module
constexpr double longest = 240;        // modules of a Code 128, on either side of a region
constexpr qsizetype fewestLetters = 4; // of a Code 128: shorter ones are seen where there are none

// Black and white as they are nearby become 0 and 255: decoders of bars have one threshold a line.
void level(cv::Mat &row, int reach)
{
    const cv::Mat window = cv::Mat::ones(1, reach, CV_8U);
    cv::Mat low;
    cv::Mat high;
    cv::erode(row, low, window);
    cv::dilate(row, high, window);
    cv::blur(low, low, {reach, 1});
    cv::blur(high, high, {reach, 1});
    for (int x = 0; x < row.cols; ++x) {
        const int range = std::max(24, high.at<uchar>(x) - low.at<uchar>(x));
        row.at<uchar>(x) =
            cv::saturate_cast<uchar>((row.at<uchar>(x) - low.at<uchar>(x)) * 255 / range);
    }
}

} // namespace

// Rows are at least three modules high, so their direction may be coarser than that of the bars,
// and neighbouring lines are averaged. First as it is, then with what the lens took given back.
std::vector<Code> readStacked(const cv::Mat &grey, const Upright &upright)
{
    const double module = upright.edgeSpacing / 2.125; // mean width of the bars of all codewords
    const Pair zoom{std::clamp(wanted / module, 0.5, 3.0), std::min(1.0, 2.5 / module)};
    // The start and stop patterns are not as dense as the rest: the margin must hold them.
    cv::Mat flat = rendered(grey, upright, zoom, {24 * module, 6 * module});
    if (flat.empty())
        return {};
    cv::blur(flat, flat, {1, 3});
    for (const bool sharper : {false, true}) {
        if (sharper)
            sharpen(flat, {wanted, 0}, 1.2);
        for (const bool upsideDown : {false, true}) {
            if (upsideDown)
                cv::flip(flat, flat, -1);
            if (auto found = decodeCodes(flat, {CodeFormat::Pdf417}, Effort::Plain); !found.empty())
                return found;
        }
    }
    return {};
}

// A check digit of one in a hundred and three is weak: two bands of lines must say the same.
std::vector<Code> readBars(const cv::Mat &grey, const Upright &upright)
{
    const double module = upright.edgeSpacing / 1.83; // mean width of the bars of all characters
    // Wide bars part a code into several regions: each looks as far as the longest code reaches,
    // but no higher than is needed to be sure.
    Upright strip = upright;
    const double height = std::min(72.0, upright.bounds.height);
    strip.bounds.y += (upright.bounds.height - height) / 2;
    strip.bounds.height = height;
    const double beside = std::min(longest * module, double(std::max(grey.cols, grey.rows)));
    const cv::Mat flat =
        rendered(grey, strip, {std::clamp(wanted / module, 0.5, 3.0), 1}, {beside, 0});
    constexpr int bands = 7;
    const int lines = flat.rows / (bands + 1);
    if (lines < 2)
        return {};
    std::vector<Code> said;
    for (int band = 0; band < bands; ++band) {
        const int top = lines / 2 + band * lines;
        cv::Mat row;
        cv::reduce(flat.rowRange(top, top + lines), row, 0, cv::REDUCE_AVG, CV_8U);
        sharpen(row, {wanted, 0}, 1);
        level(row, int(20 * wanted));
        cv::Mat bars;
        cv::repeat(row, 8, 1, bars);
        for (Code &one : decodeCodes(bars, {CodeFormat::Code128}, Effort::Hard)) {
            if (one.bytes.size() < fewestLetters)
                continue;
            if (std::ranges::find(said, one) != said.end())
                return {one};
            said.push_back(std::move(one));
        }
    }
    return {};
}

} // namespace foyer
