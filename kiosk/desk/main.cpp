// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-desk: the records, the queue and the pages of one desk; with a command, the work around it.
#include "kiosk/desk/command_line.h"
#include "kiosk/desk/commands.h"
#include "kiosk/desk/wiring.h"

#include <QCoreApplication>
#include <sys/stat.h>

int main(int argc, char **argv)
{
    ::umask(077); // whatever the desk writes is the desk's alone
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foyer-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));

    const auto line = foyer::commandLineFrom(QCoreApplication::arguments());
    if (!line)
        return foyer::complain(line.error());
    const auto settings = foyer::settingsFor(*line);
    if (!settings)
        return foyer::complain(settings.error());
    if (line->command == foyer::DeskCommand::Run)
        return foyer::runDesk(*settings);
    const auto done = foyer::runCommand(*line, *settings);
    return done ? 0 : foyer::complain(done.error());
}
