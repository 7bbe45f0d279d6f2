// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse text for the whole card, single lines for the second look.
#include "kiosk/reader/text_lines.h"

#include "kiosk/reader/evened.h"
#include "kiosk/reader/print_rows.h"
#include "kiosk/reader/recogniser.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace foyer {
namespace {

constexpr qsizetype mostLines = 90; // a crowded back has about sixty
constexpr double doubtful = 0.6;    // below it a row is read on its own as well
constexpr double sharpened = 0.9;   // of the confidence counts on a sharpened card
constexpr double disputed = 0.75;
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

bool readable(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

// Letters and digits, each by how sure the recogniser is.
double sense(const QList<TextLine> &lines)
{
    double sum = 0;
    for (const TextLine &line : lines)
        sum +=
            double(std::ranges::count_if(line.text, [](QChar c) { return c.isLetterOrNumber(); })) *
            std::max(0.0, line.confidence - 0.3);
    return sum;
}

QList<TextLine> readRow(const cv::Mat &even, const cv::Rect &row)
{
    const int around = std::max(6, row.height / 4);
    const cv::Rect area = cv::Rect(row.x - 2 * around, row.y - around, row.width + 4 * around,
                                   row.height + 2 * around) &
                          cv::Rect(0, 0, even.cols, even.rows);
    cv::Mat crop;
    const double scale = std::clamp(40.0 / row.height, 0.5, 2.0);
    cv::resize(even(area), crop, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::normalize(crop, crop, 0, 255, cv::NORM_MINMAX);
    QList<Word> words = recognise(crop, Expect::OneLine);
    for (Word &word : words)
        word.box = QRect(area.x + int(word.box.x() / scale), area.y + int(word.box.y() / scale),
                         int(word.box.width() / scale), int(word.box.height() / scale));
    return joined(words);
}

// Every piece of the row lies under one of the lines, and under one only.
bool wholly(const cv::Rect &row, const QList<TextLine> &lines)
{
    std::vector<int> above(size_t(row.width), 0);
    for (const TextLine &line : lines)
        for (int x = std::max(row.x, line.box.left()); x < std::min(row.br().x, line.box.right());
             ++x)
            ++above[size_t(x - row.x)];
    return std::ranges::count(above, 1) > 0.9 * row.width;
}

// Rows of print that Tesseract did not see as lines, or not whole, or that it is unsure of, are
// read on their own.
void findLostRows(const cv::Mat &even, QList<TextLine> &lines)
{
    for (const cv::Rect &row : printRows(even)) {
        const int middle = row.y + row.height / 2;
        const auto within = [&](const TextLine &line) {
            const int centre = line.box.center().y();
            return centre > row.y && centre < row.br().y && line.box.top() < middle &&
                   line.box.bottom() > middle && line.box.right() > row.x &&
                   line.box.left() < row.br().x;
        };
        QList<TextLine> seen;
        std::ranges::copy_if(lines, std::back_inserter(seen), within);
        const bool sure =
            std::ranges::all_of(seen, [](const TextLine &l) { return l.confidence >= doubtful; });
        if (sure && wholly(row, seen))
            continue;
        const QList<TextLine> alone = readRow(even, row);
        if (sense(alone) <= sense(seen))
            continue;
        lines.removeIf(within);
        auto place = std::ranges::find_if(
            lines, [&](const TextLine &line) { return line.box.top() > row.br().y; });
        for (const TextLine &line : alone)
            place = std::next(lines.insert(place, line));
    }
}

// A sharpened picture looks clearer than it is: its letters are as sure as those they were made of.
void doubt(TextLine &line)
{
    line.confidence *= sharpened;
    for (char &word : line.words)
        word = char(std::lround(word * sharpened));
}

QString folded(const QString &word)
{
    QString kept;
    for (const QChar c : word)
        if (c.isLetterOrNumber())
            kept += c.toLower();
    return kept;
}

// A word that is read otherwise from the sharpened card than from the picture is doubtful in both.
void compare(TextLine &one, TextLine &other)
{
    const QStringList a = one.text.split(QLatin1Char(' '));
    const QStringList b = other.text.split(QLatin1Char(' '));
    for (TextLine *line : {&one, &other}) {
        for (qsizetype i = 0; i < line->words.size(); ++i)
            if (a.size() != b.size() || i >= a.size() || folded(a[i]) != folded(b[i]))
                line->words[i] = char(std::lround(line->words[i] * disputed));
        for (const char word : std::as_const(line->words))
            line->confidence = std::min(line->confidence, word / 100.0);
    }
}

TextLine oneLine(const cv::Mat &crop, const QRect &box, int pass,
                 Network network = Network::English)
{
    TextLine line{{}, box, 1, pass, {}};
    for (const Word &word : recognise(crop, Expect::OneLine, network)) {
        line.text += (line.text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        line.confidence = std::min(line.confidence, word.confidence);
        line.words.append(percent(word.confidence));
    }
    return line;
}

// How a network looks at a line: as which look, and how high it has the print.
struct Looker {
    int pass = 0;
    Network network = Network::English;
    double height = 64;
};
constexpr Looker enlarged{1, Network::English, 64};
// Each at a size of its own, so that no two see the same pixels.
constexpr std::array others{Looker{firstOtherNetwork, Network::Spanish, 52},
                            Looker{firstOtherNetwork + 1, Network::German, 64},
                            Looker{firstOtherNetwork + 2, Network::French, 44}};

// The line again from the picture: larger, with the contrast of its own surroundings.
TextLine again(const Sheet &sheet, const QRect &box, const Looker &looker)
{
    const int margin = std::max(8, box.height() / 2);
    const QRect area = box.adjusted(-margin, -margin / 2, margin, margin / 2) & cardArea;
    const double scale =
        std::clamp(looker.height / std::max(1, box.height()), looker.height / enlarged.height, 3.0);
    cv::Mat crop = straighten(sheet.picture, sheet.corners,
                              {area.x(), area.y(), area.width(), area.height()}, scale);
    if (sheet.smooth > 0)
        cv::GaussianBlur(crop, crop, {0, 0}, sheet.smooth * scale);
    else
        cv::GaussianBlur(crop, crop, {3, 3}, 0);
    crop = evened(crop, scale);
    cv::normalize(crop, crop, 0, 255, cv::NORM_MINMAX);
    return oneLine(crop, box, looker.pass, looker.network);
}

// And once more from the card without its smear.
TextLine againSharp(const Sheet &sheet, const QRect &box)
{
    const int margin = std::max(8, box.height() / 2);
    const QRect area = box.adjusted(-margin, -margin / 2, margin, margin / 2) & cardArea;
    const double scale = std::clamp(48.0 / std::max(1, box.height()), 1.0, 2.0);
    cv::Mat crop;
    cv::resize(sheet.sharp(cv::Rect(area.x(), area.y(), area.width(), area.height())), crop, {},
               scale, scale, cv::INTER_CUBIC);
    cv::normalize(crop, crop, 0, 255, cv::NORM_MINMAX);
    TextLine line = oneLine(crop, box, 2);
    doubt(line);
    return line;
}

// What is asked for, as far as there is a card and room for print.
QList<QRect> readable(const QList<QRect> &asked)
{
    QList<QRect> boxes;
    for (const QRect &box : asked.first(std::min(asked.size(), mostLines)))
        if (const QRect inside = box & cardArea; inside.width() >= 8 && inside.height() >= 8)
            boxes.append(inside);
    return boxes;
}

} // namespace

QList<TextLine> firstLook(const Sheet &sheet)
{
    const cv::Mat &card = sheet.sharp.empty() ? sheet.even : sheet.sharp;
    QList<TextLine> lines;
    QList<TextLine> found = joined(recognise(card, Expect::ScatteredText));
    findLostRows(card, found);
    for (TextLine line : std::as_const(found)) {
        line.box &= cardArea;
        if (!sheet.sharp.empty())
            doubt(line);
        if (readable(line.text) && line.box.height() >= 8 && lines.size() < mostLines)
            lines.append(line);
    }
    forgetText();
    return lines;
}

QList<TextLine> readAgain(const Sheet &sheet, const QList<QRect> &boxes)
{
    QList<TextLine> lines;
    for (const QRect &box : readable(boxes)) {
        TextLine second = again(sheet, box, enlarged);
        TextLine third = sheet.sharp.empty() ? TextLine{} : againSharp(sheet, box);
        if (!second.text.isEmpty() && !third.text.isEmpty())
            compare(second, third);
        for (const TextLine &line : {second, third})
            if (!line.text.isEmpty())
                lines.append(line);
    }
    forgetText();
    return lines;
}

QList<TextLine> readByOthers(const Sheet &sheet, const QList<QRect> &boxes)
{
    QList<TextLine> lines;
    for (const QRect &box : readable(boxes))
        for (const Looker &other : others)
            if (TextLine line = again(sheet, box, other); !line.text.isEmpty())
                lines.append(std::move(line));
    forgetText();
    return lines;
}

} // namespace foyer
