// SPDX-License-Identifier: GPL-3.0-or-later
// What foyer-desk was asked to do.
#pragma once

#include "kiosk/core/desk.h"
#include "kiosk/core/settings.h"

namespace foyer {

enum class DeskCommand {
    Run,
    Check,
    Init,
    StaffAdd,
    EnrolCode,
    Backup,
    Restore,
    Verify,
    Corrections
};

struct CommandLine {
    DeskCommand command = DeskCommand::Run;
    QString settings;
    QString file; // Backup, Restore; Corrections: the folder to export to
    QString what; // Corrections: "list", "export" or "delete"
    QString code; // Init, StaffAdd
    QString name; // Init, StaffAdd, EnrolCode
    Role role = Role::Reception;
};

// BadInput with a sentence. Help and version are printed and end the program.
[[nodiscard]] Result<CommandLine> commandLineFrom(const QStringList &arguments);
// BadInput with every mistake of the file.
[[nodiscard]] Result<DeskSettings> settingsFor(const CommandLine &line);
// Prints the sentence; the program's exit code.
int complain(const Error &error);

} // namespace foyer
