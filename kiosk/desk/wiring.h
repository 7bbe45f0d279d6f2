// SPDX-License-Identifier: GPL-3.0-or-later
// Where the desk's concrete parts are named and put together.
#pragma once

#include "kiosk/core/result.h"
#include "kiosk/core/settings.h"

namespace foyer {

// Runs until told to end; the program's exit code.
int runDesk(const DeskSettings &settings);
[[nodiscard]] Result<> checkEhr(const DeskSettings &settings);
// Held while a desk runs.
[[nodiscard]] QString lockFileOf(const DeskSettings &settings);

} // namespace foyer
