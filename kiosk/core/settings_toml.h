// SPDX-License-Identifier: GPL-3.0-or-later
// TOML text as a flat list of keys and values with their lines; the only place that knows the TOML
// library.
#pragma once

#include "kiosk/core/settings.h"

#include <variant>

namespace foyer {

// What has no other meaning here (dates, mixed arrays, floats that are no numbers) is the empty
// state.
using SettingsValue = std::variant<std::monostate, bool, qint64, double, QString, QStringList>;

struct SettingsEntry {
    QString key; // "panel.width_mm"
    int line = 0;
    SettingsValue value;
};

struct SettingsEntries {
    QList<SettingsEntry> entries; // in the order of the file
    QMap<QString, int> tables;    // "panel" -> line of its header
};

// Only the first mistake in the TOML itself can be found.
[[nodiscard]] std::expected<SettingsEntries, SettingsError> readToml(const SettingsText &text);

// As a basic string of TOML 1.0, with its quotes.
[[nodiscard]] QString tomlString(const QString &text);

} // namespace foyer
