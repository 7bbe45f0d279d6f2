// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of foyer-kiosk.
#pragma once

#include "kiosk/core/result.h"

#include <QStringList>

namespace foyer {

struct KioskOptions {
    QString settings = QStringLiteral("/etc/foyer/kiosk.toml");
    bool window = false;     // for a desk: a window instead of the full screen; staff may leave the program
    bool check = false;      // only check the settings
    QString enrolmentCode;   // enrol with this code and end, for a technician without a scanner
};

[[nodiscard]] Result<KioskOptions> optionsFrom(const QStringList &arguments);
int complain(const Error &error); // prints the sentence; the exit code
int checkSettings(const KioskOptions &options); // prints every mistake or "right"; the exit code

// Before the application exists: no input method, no software keyboard of others, the software renderer where there is
// no GPU. What the site sets in the environment wins.
void preparePlatform();

} // namespace foyer
