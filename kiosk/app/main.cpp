// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-kiosk: the screen and devices of one kiosk.
#include "kiosk/app/options.h"
#include "kiosk/app/wiring.h"

#include <QGuiApplication>

#include <string_view>

int main(int argc, char **argv)
{
    // Which command it is must be known before there is an application to read options.
    const std::string_view word = argc > 1 ? argv[1] : "";
    const bool terminal = word == "doctor" || word == "devices" || word == "fetch-update";
    foyer::preparePlatform(!terminal);
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("foyer-kiosk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    const auto options = foyer::optionsFrom(QGuiApplication::arguments());
    if (!options)
        return foyer::complain(options.error());
    if (options->command == foyer::KioskOptions::Command::Doctor)
        return foyer::runDoctor(*options);
    if (options->command == foyer::KioskOptions::Command::Devices)
        return foyer::listDevices(*options);
    if (options->command == foyer::KioskOptions::Command::FetchUpdate)
        return foyer::fetchUpdateNow(*options);
    if (options->check)
        return foyer::checkSettings(*options);
    if (!options->enrolmentCode.isEmpty())
        return foyer::enrolNow(*options);

    // Enrolment and the staff page's restart end the event loop with this code: everything is built
    // anew.
    int code = foyer::restartCode;
    while (code == foyer::restartCode)
        code = foyer::runKiosk(*options);
    return code;
}
