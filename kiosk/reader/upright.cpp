// SPDX-License-Identifier: GPL-3.0-or-later
// Print read upside down is gibberish and Tesseract says so: one line read both ways decides, a
// second and third where the first does not.
#include "kiosk/reader/upright.h"

#include "kiosk/reader/evened.h"
#include "kiosk/reader/recogniser.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace foyer {
namespace {

constexpr int mostStrips = 4;
constexpr double decided = 3.5; // confident letters by which one way is ahead of the other

// Boxes of the likeliest lines of print, best first: long, of a letter's height, full of strokes.
std::vector<cv::Rect> strips(const cv::Mat &card)
{
    cv::Mat small;
    cv::resize(card, small, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {5, 5}, 0); // noise is no stroke
    cv::Mat strokes;
    cv::morphologyEx(small, strokes, cv::MORPH_GRADIENT,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    cv::Mat mask;
    cv::threshold(strokes, mask, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {15, 1}));
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    struct Strip {
        cv::Rect box;
        double worth;
    };
    std::vector<Strip> found;
    const cv::Rect inside(8, 8, small.cols - 16, small.rows - 16);
    for (const auto &contour : contours) {
        const cv::Rect box = cv::boundingRect(contour);
        if (box.height < 9 || box.height > 45 || box.width < 3 * box.height ||
            (box & inside) != box)
            continue;
        const double filled = cv::contourArea(contour) / box.area();
        // Six to twenty-five letters are enough; more cost time.
        const double letters = double(box.width) / box.height;
        found.push_back(
            {box, filled * std::min(letters, 12.0) - 0.3 * std::max(0.0, letters - 16)});
    }
    std::ranges::sort(found, std::greater{}, &Strip::worth);
    std::vector<cv::Rect> boxes;
    for (const Strip &strip : found) {
        if (boxes.size() == mostStrips)
            break;
        const cv::Rect &b = strip.box;
        boxes.push_back(cv::Rect(2 * b.x - 10, 2 * b.y - 8, 2 * b.width + 20, 2 * b.height + 16) &
                        cv::Rect(0, 0, card.cols, card.rows));
    }
    return boxes;
}

// Letters and digits that were read with some confidence.
double sense(const cv::Mat &line)
{
    double sum = 0;
    for (const Word &word : recognise(line, Expect::OneLine)) {
        const auto letters =
            std::ranges::count_if(word.text, [](QChar c) { return c.isLetterOrNumber(); });
        sum += double(letters) * std::max(0.0, word.confidence - 0.3) / 0.7;
    }
    return sum;
}

} // namespace

Lies lies(const cv::Mat &straightened)
{
    const cv::Mat card = evened(straightened, 1);
    double ahead = 0;
    for (const cv::Rect &box : strips(card)) {
        cv::Mat line = card(box).clone();
        const double scale = std::clamp(48.0 / box.height, 0.4, 2.0);
        cv::resize(line, line, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
        cv::copyMakeBorder(line, line, 6, 6, 6, 6, cv::BORDER_REPLICATE);
        ahead += sense(line);
        cv::rotate(line, line, cv::ROTATE_180);
        ahead -= sense(line);
        if (std::abs(ahead) >= decided)
            break;
    }
    forgetText();
    if (std::abs(ahead) < 1)
        return Lies::Unknown;
    return ahead > 0 ? Lies::Upright : Lies::OnItsHead;
}

} // namespace foyer
