// SPDX-License-Identifier: GPL-3.0-or-later
// The work around a desk: set it up, add people and kiosks, back it up, restore it, look whether it
// is whole.
#pragma once

#include "kiosk/desk/command_line.h"

namespace foyer {

// Every command but Run.
[[nodiscard]] Result<> runCommand(const CommandLine &line, const DeskSettings &settings);

} // namespace foyer
