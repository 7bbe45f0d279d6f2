// SPDX-License-Identifier: GPL-3.0-or-later
// The card reader a settings line names.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <memory>

namespace foyer {

class Dock;

// "pcsc:", any reader of the card service; "pcsc:part of its name", that one; "stripe:0801:0001",
// a stripe reader that types, with "?layout=us|uk|de|fr"; "simulated:", needs a dock. Errors:
// BadInput.
[[nodiscard]] Result<std::unique_ptr<CardReader>> openCardReader(const QString &uri,
                                                                 const Clock &clock, Dock *dock);

} // namespace foyer
