// SPDX-License-Identifier: GPL-3.0-or-later
// What a card from the reader proves about the person who put it in.
#pragma once

#include "kiosk/core/devices.h"
#include "kiosk/core/identity.h"
#include "kiosk/core/result.h"

namespace foyer {

// Errors: BadInput: not a card we can use. Conflict: a health card that is locked or not valid
// today. Refused: a payment card.
[[nodiscard]] Result<Facts> factsOf(const CardReading &card, QDate today);

} // namespace foyer
