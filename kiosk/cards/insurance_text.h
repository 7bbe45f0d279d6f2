// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a straightened US insurance card -> fields with evidence, by labels and shapes, never
// by positions: 950 insurers print 8,000 layouts.
#pragma once

#include "kiosk/core/insurance.h"

namespace foyer {

// The fields of one side: at most one Evidence a field, source Ocr, in the order of CardField.
// Certain only when label, shape, both looks and the neighbours leave no other reading; see
// kiosk/cards/README.md. A label without a readable value gives Unreadable with an empty value; a
// field without a label gives at most PleaseCheck, but for what its own shape proves (a payer of
// the table that heads the card, a Medicare number on a Medicare card).
[[nodiscard]] QList<Evidence> readInsurance(const QList<TextLine> &lines,
                                            CardSide side = CardSide::Front);

[[nodiscard]] CardKind cardKind(const QList<TextLine> &lines);

// Fields and kind of both sides, pictures left empty. The same field with the same value on both
// sides is the surer for it; with another value it is never certain.
[[nodiscard]] InsuranceCard readBothSides(const QList<TextLine> &front,
                                          const QList<TextLine> &back);

// Boxes of lines that claim a field or could, to be read again enlarged, in the card's pixels and
// at most mostSecondLooks. What is read there comes back as lines of pass 1 in exactly these boxes.
inline constexpr int mostSecondLooks = 40;
[[nodiscard]] QList<QRect> worthASecondLook(const QList<TextLine> &firstPass);

// Boxes of lines in which one of those looks reads a value: what the other networks are asked
// about.
[[nodiscard]] QList<QRect> worthConfirming(const QList<TextLine> &looks);

// A payment card under the camera: a payment number stands in one line. Nothing of it may be kept.
[[nodiscard]] bool showsPaymentCard(const QList<TextLine> &lines);

// Why these lines are not worth asking the patient about.
enum class WrongCard {
    None,
    Payment,      // nothing of it may be kept
    Licence,      // a driving licence or identity card
    NotInsurance, // text, and none of it an insurance card's
};
[[nodiscard]] WrongCard wrongCard(const QList<TextLine> &lines);

} // namespace foyer
