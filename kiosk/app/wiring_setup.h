// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk without a desk looks at and opens, on this machine.
#pragma once

#include "kiosk/app/setup.h"

namespace foyer {

class Dock;

// dock, clock: they outlive what comes of it.
[[nodiscard]] Setup::Tools setupTools(const KioskSettings &settings, const Clock &clock,
                                      Dock &dock);

} // namespace foyer
