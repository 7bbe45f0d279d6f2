// SPDX-License-Identifier: GPL-3.0-or-later
// What is attached and could be a bar code scanner, with the address to write into the settings.
#pragma once

#include "kiosk/core/found_device.h"

namespace foyer {

// "hid:05e0:1300", "wedge:0c2e:0b61?layout=us"; with the serial number only where two are of one
// kind, so that a spare one works in its place. The surest first, serial lines on USB last: nobody
// can tell what is on them. A device that speaks HID POS is not suggested as a keyboard too.
[[nodiscard]] QList<FoundDevice> suggestScanners();

} // namespace foyer
