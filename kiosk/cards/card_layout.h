// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of one side as they stand to each other: what is right of a label, what is below it.
#pragma once

#include "kiosk/cards/card_labels.h"

namespace foyer {

struct CardCell {
    QString text;
    QRect box;
    double confidence = 0;
    QByteArray words;   // as of TextLine
    bool again = false; // this text is of a second look
    QList<CardLabel> labels;

    [[nodiscard]] bool startsWithLabel() const
    {
        return !labels.isEmpty() && labels.first().start <= 1;
    }
    // The box of some of its characters, by their share of the line.
    [[nodiscard]] QRect part(qsizetype from, qsizetype to) const;
    // How surely these characters are read: a label's bad print does not make its value doubtful.
    [[nodiscard]] double confidenceOf(qsizetype from, qsizetype to) const;
};

// The side as one look saw it: 0 the whole card; from 1 on the texts of that look stand where it
// read again, and those of the first where it did not. Bounded in number and length.
[[nodiscard]] QList<CardCell> cellsOf(const QList<TextLine> &lines, int pass, CardKind kind);

[[nodiscard]] bool sameRow(const QRect &a, const QRect &b);

// A place where the value of a label may stand.
struct Place {
    const CardCell *cell = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] QString text() const { return cell->text.sliced(from, to - from).trimmed(); }
    [[nodiscard]] QRect box() const { return cell->part(from, to); }
    [[nodiscard]] double confidence() const { return cell->confidenceOf(from, to); }
};

// The nearest text on the right in the same row, unless a label begins it.
[[nodiscard]] std::optional<Place> placeRightOf(const QList<CardCell> &cells, const QRect &label);

// The nearest text below the label: of a row of values under a row of labels the part that stands
// under this one.
[[nodiscard]] std::optional<Place> placeBelow(const QList<CardCell> &cells, const QRect &label);

// The same above: on some cards the labels stand under their values.
[[nodiscard]] std::optional<Place> placeAbove(const QList<CardCell> &cells, const QRect &label);

// The cells below one another from here on, each beginning where the first begins.
[[nodiscard]] QList<const CardCell *> columnBelow(const QList<CardCell> &cells, const QRect &first,
                                                  qsizetype most);

// A value with that crop is in the line, or the line is one of the value's.
[[nodiscard]] inline bool isAt(const TextLine &line, const QRect &crop)
{
    return line.box.contains(crop.center()) || crop.contains(line.box.center());
}

} // namespace foyer
