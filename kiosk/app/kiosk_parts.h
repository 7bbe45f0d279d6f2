// SPDX-License-Identifier: GPL-3.0-or-later
// What a running kiosk is made of, lent to the objects of the screen. Built in wiring; a device
// that is not fitted is null and costs only its own feature.
#pragma once

#include "kiosk/core/check_in.h"
#include "kiosk/core/clock.h"
#include "kiosk/core/desk.h"
#include "kiosk/core/devices.h"
#include "kiosk/core/settings.h"

namespace foyer {

class DeviceLedger;
class ConsoleSettingsFile;
class KnownSite;
class OfflineNumbers;
class PrintJournal;
class Reader;
class Spool;

struct KioskParts {
    KioskSettings settings;
    QStringList settingsErrors; // not empty: the kiosk does not open
    const Clock *clock = nullptr;
    Desk *desk = nullptr; // null: not enrolled
    Spool *spool = nullptr;
    OfflineNumbers *numbers = nullptr;
    KnownSite *knownSite = nullptr; // null: nothing is known before the desk answers
    PrintJournal *journal = nullptr;
    ConsoleSettingsFile *consoleSettings = nullptr; // null: none can come
    Reader *reader = nullptr;
    Reader *guide = nullptr; // a second one, which looks at the preview
    DeviceLedger *ledger = nullptr; // null: nobody adds up
    Printer *printer = nullptr;
    Scanner *scanner = nullptr;
    Camera *camera = nullptr;
    CardReader *cardReader = nullptr;
    Speaker *speaker = nullptr;

    [[nodiscard]] QList<Device *> devices() const
    {
        QList<Device *> fitted;
        for (Device *device : {static_cast<Device *>(printer), static_cast<Device *>(scanner),
                               static_cast<Device *>(camera), static_cast<Device *>(cardReader),
                               static_cast<Device *>(speaker)})
            if (device)
                fitted.append(device);
        return fitted;
    }
    [[nodiscard]] QList<DeviceHealth> health() const; // in the same order
};

} // namespace foyer
