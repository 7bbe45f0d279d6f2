// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of text lines, in heights of the lines themselves: cards have no other measure.
#include "kiosk/cards/card_layout.h"

#include <algorithm>
#include <limits>

namespace foyer {
namespace {

constexpr qsizetype mostLines = 600;
constexpr qsizetype longestLine = 400;
constexpr int widestGap = 26; // heights: the values of a table stand far from their labels

bool endsBeforeLabel(const CardCell &cell, qsizetype &to)
{
    for (const CardLabel &label : cell.labels)
        if (label.start > 1) {
            to = label.start;
            return true;
        }
    return false;
}

Place wholeOf(const CardCell &cell)
{
    Place place{&cell, 0, cell.text.size()};
    endsBeforeLabel(cell, place.to);
    return place;
}

// One apostrophe and one dash, whatever the recogniser took them for.
QString plainMarks(QString text)
{
    for (QChar &c : text) {
        if (QStringView(u"\u2018\u2019\u00b4`").contains(c))
            c = QLatin1Char('\'');
        else if (QStringView(u"\u2013\u2014").contains(c))
            c = QLatin1Char('-');
    }
    text.replace(QStringLiteral("''"), QStringLiteral("'"));
    return text;
}

// A recogniser gives a line's box to its first word now and then, and the rest another: what lies
// in another line's box is the end of that line, or has been read with it.
void joinContained(QList<CardCell> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        for (qsizetype k = cells.size() - 1; k >= 0; --k) {
            const CardCell &outer = cells[i];
            const CardCell &inner = cells[k];
            const int slack = outer.box.height() / 2;
            if (i == k || !sameRow(outer.box, inner.box) ||
                inner.box.left() < outer.box.left() + slack ||
                inner.box.right() > outer.box.right() + slack / 2 ||
                inner.box.height() > outer.box.height() * 3 / 2)
                continue;
            if (!outer.again && !outer.text.contains(inner.text)) {
                cells[i].text += QLatin1Char(' ') + inner.text;
                cells[i].confidence = std::min(outer.confidence, inner.confidence);
                cells[i].words += inner.words;
            }
            cells.removeAt(k);
            if (k < i)
                --i;
        }
}

// The left edge of the next label in the same row.
int nextLabelLeft(const QList<CardCell> &cells, const QRect &label)
{
    int left = std::numeric_limits<int>::max();
    for (const CardCell &cell : cells) {
        if (cell.labels.isEmpty() || !sameRow(cell.box, label))
            continue;
        for (const CardLabel &other : cell.labels) {
            const int at = cell.part(other.start, other.end).left();
            if (at > label.right() - label.height() / 4)
                left = std::min(left, at);
        }
    }
    return left;
}

// The right edge of the label before it in the same row: a value under a label at the right edge
// of the card may begin far to the left of it.
int lastLabelRight(const QList<CardCell> &cells, const QRect &label)
{
    int right = std::numeric_limits<int>::min();
    for (const CardCell &cell : cells) {
        if (cell.labels.isEmpty() || !sameRow(cell.box, label))
            continue;
        for (const CardLabel &other : cell.labels) {
            const int at = cell.part(other.start, other.end).right();
            if (at < label.left() + label.height() / 4)
                right = std::max(right, at);
        }
    }
    return right;
}

// The words of the cell that stand between two edges.
Place wordsBetween(const CardCell &cell, int left, int right)
{
    Place place = wholeOf(cell);
    if (cell.box.left() >= left && cell.box.right() < right)
        return place;
    qsizetype from = -1;
    qsizetype to = 0;
    for (qsizetype at = 0; at < place.to;) {
        if (cell.text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < place.to && !cell.text[end].isSpace())
            ++end;
        const QRect box = cell.part(at, end);
        if (box.center().x() >= left && box.center().x() < right) {
            from = from < 0 ? at : from;
            to = end;
        }
        at = end;
    }
    return {&cell, std::max<qsizetype>(from, 0), to};
}

} // namespace

QRect CardCell::part(qsizetype from, qsizetype to) const
{
    const double size = double(std::max<qsizetype>(text.size(), 1));
    const int left = box.left() + int(double(from) / size * box.width());
    const int right = box.left() + int(double(to) / size * box.width());
    return {left, box.top(), std::max(1, right - left), box.height()};
}

double CardCell::confidenceOf(qsizetype from, qsizetype to) const
{
    if (words.size() != text.count(QLatin1Char(' ')) + 1)
        return confidence;
    int least = 100;
    qsizetype start = 0;
    for (const char sure : words) {
        const qsizetype space = text.indexOf(QLatin1Char(' '), start);
        const qsizetype end = space < 0 ? text.size() : space;
        if (start < to && end > from)
            least = std::min(least, int(sure));
        start = end + 1;
    }
    return std::clamp(least / 100.0, 0.0, 1.0);
}

bool sameRow(const QRect &a, const QRect &b)
{
    const int overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return overlap * 2 > std::min(a.height(), b.height());
}

QList<CardCell> cellsOf(const QList<TextLine> &lines, int pass, CardKind kind)
{
    QList<CardCell> cells;
    const auto add = [&](const TextLine &line, bool again) {
        if (line.text.size() > longestLine || cells.size() >= mostLines)
            return;
        const QString text = plainMarks(line.text.trimmed());
        cells.append({text, line.box, line.confidence, line.words, again, {}});
    };
    QList<const TextLine *> seconds;
    if (pass > 0)
        for (const TextLine &line : lines)
            if (line.pass == pass && seconds.size() < mostLines)
                seconds.append(&line);
    for (const TextLine &line : lines) {
        if (line.pass != 0)
            continue;
        const auto it =
            std::ranges::find(seconds, line.box, [](const TextLine *l) { return l->box; });
        if (it == seconds.end()) {
            add(line, false);
        } else {
            add(**it, true);
            seconds.erase(it);
        }
    }
    for (const TextLine *line : std::as_const(seconds))
        add(*line, true);
    joinContained(cells);
    for (CardCell &cell : cells)
        cell.labels = kind == CardKind::Ehic ? findBoxLabels(cell.text) : findLabels(cell.text);
    return cells;
}

std::optional<Place> placeRightOf(const QList<CardCell> &cells, const QRect &label)
{
    const CardCell *best = nullptr;
    for (const CardCell &cell : cells) {
        const int gap = cell.box.left() - label.right();
        if (gap < -label.height() / 3 || gap > widestGap * label.height() ||
            cell.box.center().x() <= label.right() || !sameRow(label, cell.box))
            continue;
        if (!best || cell.box.left() < best->box.left())
            best = &cell;
    }
    if (!best || best->startsWithLabel())
        return std::nullopt;
    return wholeOf(*best);
}

namespace {

// The nearest cell that stands under the label, or over it, at most two lines away.
std::optional<Place> vertical(const QList<CardCell> &cells, const QRect &label, bool under)
{
    const int height = label.height();
    const CardCell *best = nullptr;
    int nearest = 0;
    for (const CardCell &cell : cells) {
        const int drop = under ? cell.box.top() - label.bottom() : label.top() - cell.box.bottom();
        const bool beyond =
            under ? cell.box.center().y() > label.bottom() : cell.box.center().y() < label.top();
        if (!beyond || drop < -height / 2 || drop > std::max(2 * height, cell.box.height()))
            continue;
        const int shift = std::abs(cell.box.left() - label.left());
        const bool aligned =
            shift <= 2 * height || std::abs(cell.box.center().x() - label.center().x()) <= height;
        const bool across = cell.box.left() < label.right() && cell.box.right() > label.left();
        if (!aligned && !across)
            continue;
        const int away = std::max(drop, 0) * 4 + shift; // rows before columns
        if (!best ||
            (sameRow(cell.box, best->box) ? away < nearest
                                          : drop < (under ? best->box.top() - label.bottom()
                                                          : label.top() - best->box.bottom()))) {
            best = &cell;
            nearest = away;
        }
    }
    if (!best || best->startsWithLabel())
        return std::nullopt;
    const int before = lastLabelRight(cells, label);
    const bool toTheRight = std::abs(best->box.right() - label.right()) <= height;
    const int left = toTheRight ? before : std::max(before, label.left() - height);
    const Place place = wordsBetween(*best, left, nextLabelLeft(cells, label));
    return place.to > place.from ? std::optional(place) : std::nullopt;
}

} // namespace

std::optional<Place> placeBelow(const QList<CardCell> &cells, const QRect &label)
{
    return vertical(cells, label, true);
}

std::optional<Place> placeAbove(const QList<CardCell> &cells, const QRect &label)
{
    return vertical(cells, label, false);
}

QList<const CardCell *> columnBelow(const QList<CardCell> &cells, const QRect &first,
                                    qsizetype most)
{
    QList<const CardCell *> column;
    QRect above = first;
    while (column.size() < most) {
        const CardCell *next = nullptr;
        for (const CardCell &cell : cells) {
            const int height = std::max(above.height(), cell.box.height());
            const int drop = cell.box.top() - above.bottom();
            if (drop < -height / 2 || drop > height * 5 / 4 ||
                cell.box.center().y() <= above.bottom() ||
                std::abs(cell.box.left() - first.left()) > 2 * height)
                continue;
            if (!next || cell.box.top() < next->box.top())
                next = &cell;
        }
        if (!next)
            break;
        column.append(next);
        above = next->box;
    }
    return column;
}

} // namespace foyer
