// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of a technician's terminal: doctor and devices.
#include "drivers/simulated/dock.h"
#include "kiosk/app/doctor.h"
#include "kiosk/app/wiring.h"
#include "kiosk/app/wiring_devices.h"

#include <QCoroTask>

#include <cstdio>
#include <unistd.h>

namespace foyer {

namespace {

int tell(const QList<Finding> &findings, const KioskOptions &options)
{
    const auto text = options.json ? asJson(findings) : asText(findings);
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    return anyTrouble(findings) ? 1 : 0;
}

Finding inSettings(const QString &sentence)
{
    return {Finding::Level::Trouble, QStringLiteral("settings"), {}, {}, sentence};
}

} // namespace

int runDoctor(const KioskOptions &options)
{
    const auto settings = loadKioskSettings(options.settings);
    if (!settings) {
        QList<Finding> findings;
        for (const auto &error : settings.error())
            findings.append(inSettings(error.text()));
        return tell(findings, options);
    }
    Sole lock(lockFileOf(*settings));
    if (isHeld(lock))
        return tell({inSettings(QStringLiteral(
                        "The kiosk is running and holds its devices. Look at its staff page, or "
                        "stop it first: systemctl stop foyer-kiosk."))},
                    options);
    const SystemClock clock;
    Dock dock;
    const auto devices = fitDevices(settings->devices, clock, dock);
    KioskParts parts;
    parts.settings = *settings;
    parts.clock = &clock;
    devices.lendTo(parts);
    Doctor doctor(parts, devices.errors, foundDevices(),
                  {.tries = !options.look,
                   .hands = options.hands || isatty(STDIN_FILENO) != 0,
                   .ask = [](const QString &sentence) {
                       std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
                   }});
    return tell(QCoro::waitFor(doctor.examine()), options);
}

int listDevices(const KioskOptions &options)
{
    const auto found = foundDevices();
    const auto text = options.suggest ? suggestion(found) : listing(found);
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    return 0;
}

} // namespace foyer
