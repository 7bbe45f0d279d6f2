// SPDX-License-Identifier: GPL-3.0-or-later
// One side's lines to graded fields, with what the grade was made of.
#pragma once

#include "kiosk/cards/confidence.h"

#include <QList>

namespace foyer {

struct FieldReading {
    Evidence evidence;
    Witness witness;
};

// At most one a field, in the order of CardField.
[[nodiscard]] QList<FieldReading> readFields(const QList<TextLine> &lines, CardSide side,
                                             CardKind kind);

// Fills in confidence and grade from the witness and the failed validators.
void grade(FieldReading &reading);

} // namespace foyer
