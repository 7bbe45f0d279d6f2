// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator wants one kiosk's settings to be, and what became of it there.
#pragma once

#include "kiosk/desk/staff.h"
#include "kiosk/desk/state.h"

namespace foyer {

// For the kiosk: nothing when it has those already, or none were written.
[[nodiscard]] Result<ConsoleSettings> settingsFor(DeskState &state, const QUuid &device,
                                                  const QUuid &known);
// Audited, and told to the kiosk; one that is away asks when it comes back. BadInput: too long;
// whether it means anything, the kiosk says.
[[nodiscard]] Result<> writeSettings(DeskState &state, const QUuid &device, const QString &toml,
                                     const QString &staff);
[[nodiscard]] Result<KioskSettingsView> settingsView(DeskState &state, const QUuid &device);

} // namespace foyer
