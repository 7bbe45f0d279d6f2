// SPDX-License-Identifier: GPL-3.0-or-later
// A heading without a label is an insurer's name when the card itself says so a second time.
#pragma once

#include "kiosk/core/insurance.h"

namespace foyer {

// The name of the validator that these lines of either side pass for a proposed payor: "web-agrees"
// (the card's web address is made of the name), "named-again" (the name stands at another place).
// Empty when nothing of that is there, or when the name has no word of an insurer's: an employer's
// name stands on a card as often, and its web address too.
[[nodiscard]] QString payorProof(const Evidence &payor, const QList<TextLine> &front,
                                 const QList<TextLine> &back);

} // namespace foyer
