// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a straightened US insurance card -> fields with evidence, by labels and shapes, never
// by positions: 950 insurers print 8,000 layouts.
#pragma once

#include "kiosk/core/insurance.h"

namespace foyer {

// At most one Evidence a field, source Ocr, in the order of CardField. Certain only when a label
// stands beside or above the value, the whole value has the field's shape, both passes read the
// same with high confidence, no other place on the card claims the field, and no character could be
// its look-alike (O and 0, I and 1, ...). A label without a readable value gives Unreadable with an
// empty value; a field without a label gives at most PleaseCheck. The payor alone needs none: it is
// certain when the table of payers knows the card's heading and no other payer stands on the card.
[[nodiscard]] QList<Evidence> readInsurance(const QList<TextLine> &lines);

// A payment card under the camera: a payment number stands in one line. Nothing of it may be kept.
[[nodiscard]] bool showsPaymentCard(const QList<TextLine> &lines);

} // namespace foyer
