// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a kiosk from its settings: the only place of this program that names concrete classes.
#pragma once

#include "kiosk/app/options.h"

namespace foyer {

inline constexpr int restartCode = 75;

// One life of the kiosk, from settings to the end of the event loop; its exit code, or restartCode.
int runKiosk(const KioskOptions &options);

// Tries each device of the settings and tells; the exit code, not 0 when something is wrong.
int runDoctor(const KioskOptions &options);

// Lists what is attached, or suggests settings for it; the exit code.
int listDevices(const KioskOptions &options);

// Fetches the version of the device image that the desk offers; the exit code, see docs/updates.md.
int fetchUpdateNow(const KioskOptions &options);

// Enrols with the code of the command line; the exit code.
int enrolNow(const KioskOptions &options);

} // namespace foyer
