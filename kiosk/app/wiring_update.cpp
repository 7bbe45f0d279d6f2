// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-kiosk fetch-update: what the device's updater calls to have the desk's version in a folder.
#include "kiosk/app/machine.h"
#include "kiosk/app/wiring.h"
#include "kiosk/link/desk_options.h"
#include "kiosk/link/update_fetch.h"

#include <QCoroTask>

#include <cstdio>

namespace foyer {

namespace {

// See docs/updates.md: who calls this decides by them what to do next.
enum ExitCode { Fetched = 0, Cannot = 1, NothingToDo = 3, TryLater = 4 };

int told(ExitCode code, const QString &sentence)
{
    std::fprintf(code == Cannot || code == TryLater ? stderr : stdout, "%s\n",
                 qUtf8Printable(sentence));
    return code;
}

} // namespace

int fetchUpdateNow(const KioskOptions &options)
{
    const auto settings = loadKioskSettings(options.settings);
    if (!settings) {
        checkSettings(options);
        return 2;
    }
    if (!settings->enrolled())
        return told(Cannot, QStringLiteral("This kiosk is not enrolled."));
    Sole lock(options.to + QStringLiteral(".lock"));
    if (isHeld(lock))
        return told(TryLater, QStringLiteral("An update is being fetched already."));
    UpdateFetch wish;
    wish.desk = httpDeskOptions(*settings);
    wish.folder = options.to;
    wish.running = readVitals(thisMachine(settings->dataDir)).image;
    wish.say = [](const QString &sentence) {
        told(Fetched, sentence);
        std::fflush(stdout);
    };
    const QString running = wish.running;
    const auto fetched = QCoro::waitFor(fetchUpdate(std::move(wish)));
    if (!fetched)
        return told(mayRetry(fetched.error()) ? TryLater : Cannot, fetched.error().message);
    if (fetched->version.isEmpty())
        return told(NothingToDo, QStringLiteral("The desk offers no version."));
    if (fetched->version == running)
        return told(NothingToDo, QStringLiteral("Version %1 runs already.").arg(running));
    return told(Fetched, QStringLiteral("Version %1 is fetched.").arg(fetched->version));
}

} // namespace foyer
