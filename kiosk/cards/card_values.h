// SPDX-License-Identifier: GPL-3.0-or-later
// What the value of each card field may look like.
#pragma once

#include "kiosk/core/insurance.h"

namespace foyer {

struct ShapedValue {
    QString value;      // as we would store it; empty when nothing in the text has the shape
    QStringList passed; // names of validators, for the evidence
    QStringList failed; // not empty: never certain
};

// Dates come back as yyyy-MM-dd; codes in the card's spelling; 80840 numbers as their last ten
// digits.
[[nodiscard]] ShapedValue shapeValue(CardField field, const QString &text);

} // namespace foyer
