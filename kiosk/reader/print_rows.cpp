// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract looks for letters with one threshold and forgets the pale ones beside the bold, and
// columns of short values. Here each place has a threshold of its own, and letters of like height
// beside each other are a row.
#include "kiosk/reader/print_rows.h"

#include "kiosk/reader/noise.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace foyer {
namespace {

constexpr double paper = 235;      // of an evened card
constexpr double palest = 0.12;    // of the way from paper to black
constexpr double aboveNoise = 4.5; // times the noise that is left after smoothing
constexpr int lowest = 9;          // pixels of a letter
constexpr int tallest = 130;
constexpr size_t mostShapes = 2500;
constexpr size_t mostRows = 120;

// White where there is print, judged by the darkest print about.
cv::Mat maskOf(const cv::Mat &evenedCard)
{
    cv::Mat print = paper - evenedCard;
    cv::GaussianBlur(print, print, {0, 0}, noiseOf(print) > 8 ? 2.0 : 1.0);
    const double noise = std::max(1.0, noiseOf(print) * 2);
    cv::Mat darkest;
    cv::resize(print, darkest, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::dilate(darkest, darkest, cv::getStructuringElement(cv::MORPH_RECT, {13, 7}));
    cv::blur(darkest, darkest, {9, 5});
    cv::resize(darkest, darkest, print.size(), 0, 0, cv::INTER_LINEAR);
    cv::Mat limit;
    darkest.convertTo(limit, CV_8U, 0.5);
    limit = cv::max(limit, std::max(palest * paper, aboveNoise * noise));
    return print > limit;
}

std::vector<cv::Rect> lettersOf(const cv::Mat &mask)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat middles;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, middles, 8, CV_32S);
    std::vector<cv::Rect> shapes;
    for (int i = 1; i < count && shapes.size() < mostShapes; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const double filled = double(stats.at<int>(i, cv::CC_STAT_AREA)) / box.area();
        // Blurred letters run together; a rule is longer, a logo fuller.
        if (box.height < lowest || box.height > tallest || box.width > 14 * box.height ||
            filled < 0.12 || (filled > 0.9 && box.width > box.height / 2))
            continue;
        shapes.push_back(box);
    }
    std::ranges::sort(shapes, {}, &cv::Rect::x);
    return shapes;
}

bool sameRow(const cv::Rect &a, const cv::Rect &b)
{
    const int both = std::min(a.br().y, b.br().y) - std::max(a.y, b.y);
    const int low = std::min(a.height, b.height);
    const int high = std::max(a.height, b.height);
    const int gap = std::max(a.x, b.x) - std::min(a.br().x, b.br().x);
    return both > 0.6 * low && high < 1.9 * low && gap < 0.9 * high;
}

} // namespace

std::vector<cv::Rect> printRows(const cv::Mat &evenedCard)
{
    struct Row {
        cv::Rect box;
        int letters = 0;
        cv::Rect last;
    };
    std::vector<Row> rows;
    // From left to right each letter joins the row whose last letter is nearest before it.
    for (const cv::Rect &letter : lettersOf(maskOf(evenedCard))) {
        Row *best = nullptr;
        for (Row &row : rows)
            if (sameRow(row.last, letter) && (!best || row.last.br().x > best->last.br().x))
                best = &row;
        if (!best) {
            rows.push_back({letter, 1, letter});
            continue;
        }
        best->box |= letter;
        ++best->letters;
        if (letter.br().x >= best->last.br().x)
            best->last = letter;
    }
    std::vector<cv::Rect> boxes;
    for (const Row &row : rows)
        if ((row.letters > 1 || row.box.width > 2 * row.box.height) && boxes.size() < mostRows)
            boxes.push_back(row.box);
    return boxes;
}

} // namespace foyer
