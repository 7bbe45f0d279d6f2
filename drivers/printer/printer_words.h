// SPDX-License-Identifier: GPL-3.0-or-later
// What staff is told about a printer, and what to do about it.
#pragma once

#include "drivers/io/connection.h"
#include "kiosk/core/devices.h"

namespace foyer {

// mute: a path that can never answer; being connected is all that can be known of it.
[[nodiscard]] DeviceHealth printerHealth(const QString &model, PrinterStatus status,
                                         Connection::State connection, bool mute);

// For the tally: what became of a ticket that is not known to be printed.
[[nodiscard]] QString printerError(const PrintResult &result);

} // namespace foyer
