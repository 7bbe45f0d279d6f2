// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk without a desk found out about itself: its panel and what is plugged in. Written as
// settings, which give way to those of the site.
#pragma once

#include "kiosk/core/found_device.h"
#include "kiosk/core/result.h"
#include "kiosk/core/settings.h"

namespace foyer {

struct FoundSettings {
    KioskSettings::Panel panel; // no width: nothing is known of it
    QString printer;
    QString printerModel;
    QString scanner;
    QString camera;
    QString cardReader;
    QString speaker;
};

// TOML that parseKioskSettings() takes; only what was found is named.
[[nodiscard]] QByteArray asToml(const FoundSettings &found);
// found.toml in that folder; on disk when it returns. Errors: Storage.
[[nodiscard]] Result<> keepFound(const FoundSettings &found, const QString &dataDir);

// The lit area as the connected panel tells it, turned to stand as the screen does. Empty: it tells
// nothing. root: where "/sys" starts; empty: this machine.
[[nodiscard]] QSizeF panelOfMachine(QSize pixels, const QString &root = {});

} // namespace foyer
