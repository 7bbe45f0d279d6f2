// SPDX-License-Identifier: GPL-3.0-or-later
// The printers a CUPS server knows.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/found_device.h"
#include "kiosk/core/result.h"

#include <QCoroTask>

namespace foyer {

// Within two seconds; Unreachable: there is no CUPS server. A queue that leads to a driverless
// printer is found by that printer's own address: only the printer's own word proves a ticket.
[[nodiscard]] QCoro::Task<Result<QList<FoundDevice>>> findQueues(const Clock &clock);

} // namespace foyer
