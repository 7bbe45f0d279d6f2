// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract, sparse text for the whole card and single lines for the second look.
#include "kiosk/reader/text_lines.h"

#include <leptonica/allheaders.h>
#include <opencv2/imgproc.hpp>
#include <tesseract/baseapi.h>

#include <algorithm>
#include <memory>

namespace foyer {
namespace {

constexpr qsizetype mostLines = 90; // a crowded back has about sixty
constexpr QRect cardArea(0, 0, cardWidth, cardHeight);

// Made once a process: loading the language data takes longer than reading a card. Null when the
// data is missing.
tesseract::TessBaseAPI *recogniser()
{
    static const std::unique_ptr<tesseract::TessBaseAPI> made = [] {
        setMsgSeverity(L_SEVERITY_NONE); // Leptonica prints about every empty box
        auto api = std::make_unique<tesseract::TessBaseAPI>();
        if (api->Init(nullptr, "eng", tesseract::OEM_LSTM_ONLY) != 0)
            api.reset();
        else
            api->SetVariable("debug_file",
                             "/dev/null"); // and Tesseract about every line it gives up
        return api;
    }();
    return made.get();
}

struct Word {
    QString text;
    QRect box;
    double confidence = 0;
};

QList<Word> recognise(tesseract::TessBaseAPI &api, const cv::Mat &grey, tesseract::PageSegMode mode)
{
    api.SetPageSegMode(mode);
    api.SetImage(grey.data, grey.cols, grey.rows, 1, int(grey.step));
    api.SetSourceResolution(300);
    QList<Word> words;
    if (api.Recognize(nullptr) != 0)
        return words;
    const std::unique_ptr<tesseract::ResultIterator> it(api.GetIterator());
    if (!it)
        return words;
    do {
        const std::unique_ptr<char[]> text(it->GetUTF8Text(tesseract::RIL_WORD));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        if (!text || !it->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
            continue;
        const QString read = QString::fromUtf8(text.get()).trimmed();
        if (!read.isEmpty())
            words.append({read, QRect(left, top, right - left, bottom - top),
                          std::clamp(it->Confidence(tesseract::RIL_WORD) / 100.0, 0.0, 1.0)});
    } while (it->Next(tesseract::RIL_WORD) && words.size() < 400);
    return words;
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
            lines.append({word.text, word.box, word.confidence, 0});
        } else {
            TextLine &line = lines.last();
            line.text += QLatin1Char(' ') + word.text;
            line.box |= word.box;
            line.confidence = std::min(line.confidence, word.confidence);
        }
        previous = &word;
    }
    return lines;
}

// The line again from the picture: larger, with the contrast of its own surroundings.
TextLine again(tesseract::TessBaseAPI &api, const cv::Mat &picture, const Corners &corners,
               const QRect &box)
{
    const int margin = std::max(8, box.height() / 2);
    const QRect area = box.adjusted(-margin, -margin / 2, margin, margin / 2) & cardArea;
    const double scale = std::clamp(64.0 / std::max(1, box.height()), 1.0, 3.0);
    cv::Mat crop =
        straighten(picture, corners, {area.x(), area.y(), area.width(), area.height()}, scale);
    cv::GaussianBlur(crop, crop, {3, 3}, 0);
    cv::normalize(crop, crop, 0, 255, cv::NORM_MINMAX);
    TextLine second{{}, box, 1, 1};
    for (const Word &word : recognise(api, crop, tesseract::PSM_SINGLE_LINE)) {
        second.text += (second.text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        second.confidence = std::min(second.confidence, word.confidence);
    }
    return second;
}

} // namespace

QList<TextLine> firstLook(const cv::Mat &greyPicture, const Corners &corners)
{
    tesseract::TessBaseAPI *api = recogniser();
    if (!api)
        return {};
    cv::Mat card = straighten(greyPicture, corners, {0, 0, cardWidth, cardHeight}, 1);
    cv::medianBlur(card, card, 3);
    QList<TextLine> lines;
    for (TextLine line : joined(recognise(*api, card, tesseract::PSM_SPARSE_TEXT))) {
        line.box &= cardArea;
        const bool readable =
            std::ranges::any_of(line.text, [](QChar c) { return c.isLetterOrNumber(); });
        if (readable && line.box.height() >= 8 && lines.size() < mostLines)
            lines.append(line);
    }
    api->Clear(); // nothing of the card stays behind
    return lines;
}

QList<TextLine> readAgain(const cv::Mat &greyPicture, const Corners &corners,
                          const QList<QRect> &boxes)
{
    tesseract::TessBaseAPI *api = recogniser();
    QList<TextLine> lines;
    for (const QRect &asked : boxes.first(std::min(boxes.size(), mostLines))) {
        const QRect box = asked & cardArea;
        if (!api || box.width() < 8 || box.height() < 8)
            continue;
        const TextLine second = again(*api, greyPicture, corners, box);
        if (!second.text.isEmpty())
            lines.append(second);
    }
    if (api)
        api->Clear();
    return lines;
}

} // namespace foyer
