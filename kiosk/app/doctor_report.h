// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor found, one line a thing: as text for a technician and as JSON for a program.
#pragma once

#include "kiosk/core/found_device.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace foyer {

struct Finding {
    enum class Level {
        Right,
        Note,    // worth knowing: attached but unused, not tried
        Trouble, // does not do what the settings ask for
    };
    Level level = Level::Right;
    QString device;  // "printer", "scanner", "camera", "cardReader", "speaker", "settings"
    QString address; // as in the settings; empty: none
    QString name;    // the model or what the device calls itself
    QString sentence;
};

[[nodiscard]] bool anyTrouble(const QList<Finding> &findings);
[[nodiscard]] QByteArray asText(const QList<Finding> &findings);
[[nodiscard]] QByteArray asJson(const QList<Finding> &findings);

// The settings block for what was found, with the udev rules it needs as comments: valid TOML.
[[nodiscard]] QByteArray suggestion(const QList<FoundDevice> &found);

// What is attached, a line each.
[[nodiscard]] QByteArray listing(const QList<FoundDevice> &found);

} // namespace foyer
