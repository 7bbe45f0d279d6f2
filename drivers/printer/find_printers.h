// SPDX-License-Identifier: GPL-3.0-or-later
// The printers that are plugged in.
#pragma once

#include "kiosk/core/found_device.h"

namespace foyer {

// USB devices of the printer class, and those whose ids a printer model names.
[[nodiscard]] QList<FoundDevice> findUsbPrinters();

} // namespace foyer
