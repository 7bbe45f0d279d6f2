// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an address by its postal code, as far as the site wrote it down. What nobody wrote
// down is not guessed.
#pragma once

#include <QMap>
#include <QString>

namespace foyer {

// Kiosks are told them all, in a message of 128 kB at most (link/messages.h).
inline constexpr int maxTowns = 300;
inline constexpr int maxPostalCode = 12;
inline constexpr int maxTownLine = 80;

// By postal code: how the end of an address there is written, "Portland, OR 97201", "10115 Berlin".
using Towns = QMap<QString, QString>;

// Letters and digits with at most spaces or hyphens between them: "97201", "SW1A 1AA", "1234-567".
[[nodiscard]] bool isPostalCode(const QString &text);
// The typed address with the town in place of the postal code that it ends in. Empty: it ends in
// none of these, or the town is there already.
[[nodiscard]] QString withTown(const QString &typed, const Towns &towns);

} // namespace foyer
