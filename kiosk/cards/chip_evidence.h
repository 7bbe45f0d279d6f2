// SPDX-License-Identifier: GPL-3.0-or-later
// What the chip of a health card says of the insurance, as evidence beside what a camera reads.
#pragma once

#include "kiosk/core/devices.h"
#include "kiosk/core/insurance.h"

#include <QDate>

namespace foyer {

// Of a German health card that is valid today: company and its number, member number, whose it is,
// and from when to when. Each is Certain: a chip is read whole or not at all. Empty for every other
// card, and for one that is torn or not valid.
[[nodiscard]] QList<Evidence> chipEvidence(const CardReading &card, QDate today);

} // namespace foyer
