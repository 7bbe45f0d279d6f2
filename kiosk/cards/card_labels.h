// SPDX-License-Identifier: GPL-3.0-or-later
// What insurers print in front of their fields.
#pragma once

#include "kiosk/core/insurance.h"

#include <QList>
#include <QString>
#include <optional>
#include <span>

namespace foyer {

struct CardLabel {
    std::optional<CardField>
        field; // nothing: a label of something we do not read, which ends a value all the same
    qsizetype start = 0;
    qsizetype end = 0;   // the value begins behind this and any ":" or "#"
    bool named = false;  // the label says the field in full ("Member ID"), not in a word that may
                         // mean another ("ID")
    bool exact = true;   // read letter for letter, but for what recognisers mix up
    bool marked = false; // ":" or "#" follows
};

// Spellings as data (label_spellings.cpp): separated by '|', compared by letters and digits alone.
struct LabelSpelling {
    const char *spellings;
    std::optional<CardField> field;
    bool named;
};
[[nodiscard]] std::span<const LabelSpelling> labelSpellings();

// The labels of a line from left to right. A label counts only at the start of a line, before ":"
// or "#", or in a line that began with a label: "plan" in a sentence is none. A long one may have
// one character misread.
[[nodiscard]] QList<CardLabel> findLabels(const QString &line);

// Where a label of several words stands behind the first word of the text: a neighbour that was
// read with it. -1: nowhere.
[[nodiscard]] qsizetype labelWithin(const QString &text);

// EHIC: captions are in the issuer's language, so a box is known by its printed number, "6. ...".
[[nodiscard]] QList<CardLabel> findBoxLabels(const QString &line);

// What follows the label, up to the next one.
[[nodiscard]] QString valueBehind(const QString &line, const QList<CardLabel> &labels,
                                  qsizetype index);

} // namespace foyer
