// SPDX-License-Identifier: GPL-3.0-or-later
// Which health card is this, and the files that identify its owner. Pure: the card answers through
// a function that is handed in. Nothing is written, no PIN is asked, no key is used.
#pragma once

#include "drivers/card/apdu.h"
#include "kiosk/core/devices.h"

namespace foyer {

// What the card says of itself when it wakes. Only what cannot be one of ours is turned away: the
// applications decide.
enum class CardChip {
    None,    // no answer to reset, or a torn one
    Storage, // a memory card or tag: no applications
    Processor,
};

[[nodiscard]] CardChip chipOf(const QByteArray &answerToReset);

// Unreadable when it is none of ours or its files contradict themselves. Errors: those of exchange.
[[nodiscard]] Result<CardReading> readHealthCard(const apdu::Transmit &transmit);

} // namespace foyer
