// SPDX-License-Identifier: GPL-3.0-or-later
// What insurers print in front of their fields.
#pragma once

#include "kiosk/core/insurance.h"

#include <QList>
#include <QString>
#include <optional>

namespace foyer {

struct CardLabel {
    std::optional<CardField>
        field; // nothing: a label of something we do not read, which ends a value all the same
    qsizetype start = 0;
    qsizetype end = 0;  // the value begins behind this and any ":" or "#"
    bool named = false; // the label says the field in full ("Member ID"), not in a word that may
                        // mean another ("ID")
};

// The labels of a line from left to right. A short word counts only at the start of a line, before
// ":" or "#", or in a line that began with a label: "plan" in a sentence is none.
[[nodiscard]] QList<CardLabel> findLabels(const QString &line);

// What follows the label, up to the next one.
[[nodiscard]] QString valueBehind(const QString &line, const QList<CardLabel> &labels,
                                  qsizetype index);

} // namespace foyer
