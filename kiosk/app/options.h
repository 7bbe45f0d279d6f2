// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of foyer-kiosk.
#pragma once

#include "kiosk/core/result.h"
#include "kiosk/core/settings.h"
#include "kiosk/service/sole.h"

#include <QStringList>

namespace foyer {

struct KioskOptions {
    QString settings = QStringLiteral("/etc/foyer/kiosk.toml");
    bool window =
        false; // for a desk: a window instead of the full screen; staff may leave the program
    bool check = false; // only check the settings
    enum class Command { Run, Doctor, Devices, FetchUpdate };
    Command command = Command::Run;
    bool json = false;     // doctor, devices: for a program
    bool look = false;     // doctor: try nothing
    bool hands = false;    // doctor: somebody is there to scan and put in a card
    bool suggest = false;  // devices: as a settings block
    QString to;            // fetch-update: the folder
    QString enrolmentCode; // enrol with this code and end, for a technician without a scanner
};

[[nodiscard]] Result<KioskOptions> optionsFrom(const QStringList &arguments);
int complain(const Error &error);               // prints the sentence; the exit code
int checkSettings(const KioskOptions &options); // prints every mistake or "right"; the exit code

// Held by the kiosk while it runs.
[[nodiscard]] QString lockFileOf(const KioskSettings &settings);
// Tries to take it. True when another process has it; a folder that takes no lock is not "held".
[[nodiscard]] bool isHeld(Sole &lock);

// Before the application exists: a heap without holes, our own fonts, no input method or software
// keyboard of others, no message bus but one that is there, the software renderer where there is no
// GPU. What the site sets in the environment wins. Commands of the terminal need no screen.
void preparePlatform(bool screen);

} // namespace foyer
