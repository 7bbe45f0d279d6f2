// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse text for the whole card, single lines for the second look.
#include "kiosk/reader/text_lines.h"

#include "kiosk/reader/evened.h"
#include "kiosk/reader/recogniser.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace foyer {
namespace {

constexpr qsizetype mostLines = 90; // a crowded back has about sixty
constexpr QRect cardArea(0, 0, cardWidth, cardHeight);

char percent(double confidence)
{
    return char(std::lround(100 * confidence));
}

// A line's confidence is that of its worst word: one doubtful character is enough to doubt a member
// number.
QList<TextLine> joined(const QList<Word> &words)
{
    QList<TextLine> lines;
    const Word *previous = nullptr;
    for (const Word &word : words) {
        // By geometry only: in sparse text Tesseract calls pieces of one number lines of their own.
        const bool beside = previous && word.box.center().y() > previous->box.top() &&
                            word.box.center().y() < previous->box.bottom();
        const int gap = previous ? word.box.left() - previous->box.right() : 0;
        const int height = previous ? std::max(word.box.height(), previous->box.height()) : 0;
        const bool apart = !beside || gap > 1.3 * height || gap < -height;
        if (apart) {
            lines.append({word.text, word.box, word.confidence, 0, {1, percent(word.confidence)}});
        } else {
            TextLine &line = lines.last();
            line.text += QLatin1Char(' ') + word.text;
            line.box |= word.box;
            line.confidence = std::min(line.confidence, word.confidence);
            line.words.append(percent(word.confidence));
        }
        previous = &word;
    }
    return lines;
}

// The line again from the picture: larger, with the contrast of its own surroundings.
TextLine again(const cv::Mat &picture, const Corners &corners, const QRect &box)
{
    const int margin = std::max(8, box.height() / 2);
    const QRect area = box.adjusted(-margin, -margin / 2, margin, margin / 2) & cardArea;
    const double scale = std::clamp(64.0 / std::max(1, box.height()), 1.0, 3.0);
    cv::Mat crop =
        straighten(picture, corners, {area.x(), area.y(), area.width(), area.height()}, scale);
    cv::GaussianBlur(crop, crop, {3, 3}, 0);
    crop = evened(crop, scale);
    cv::normalize(crop, crop, 0, 255, cv::NORM_MINMAX);
    TextLine second{{}, box, 1, 1};
    for (const Word &word : recognise(crop, Expect::OneLine)) {
        second.text += (second.text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        second.confidence = std::min(second.confidence, word.confidence);
        second.words.append(percent(word.confidence));
    }
    return second;
}

} // namespace

QList<TextLine> firstLook(const cv::Mat &greyPicture, const Corners &corners)
{
    cv::Mat card = straighten(greyPicture, corners, {0, 0, cardWidth, cardHeight}, 1);
    cv::medianBlur(card, card, 3);
    card = evened(card, 1);
    QList<TextLine> lines;
    for (TextLine line : joined(recognise(card, Expect::ScatteredText))) {
        line.box &= cardArea;
        const bool readable =
            std::ranges::any_of(line.text, [](QChar c) { return c.isLetterOrNumber(); });
        if (readable && line.box.height() >= 8 && lines.size() < mostLines)
            lines.append(line);
    }
    forgetText();
    return lines;
}

QList<TextLine> readAgain(const cv::Mat &greyPicture, const Corners &corners,
                          const QList<QRect> &boxes)
{
    QList<TextLine> lines;
    for (const QRect &asked : boxes.first(std::min(boxes.size(), mostLines))) {
        const QRect box = asked & cardArea;
        if (box.width() < 8 || box.height() < 8)
            continue;
        const TextLine second = again(greyPicture, corners, box);
        if (!second.text.isEmpty())
            lines.append(second);
    }
    forgetText();
    return lines;
}

} // namespace foyer
