// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a name that somebody typed.
#pragma once

#include <QString>

namespace foyer {

constexpr int maxNameCharacters = 90;

// Fit to be kept and shown: one line of at most 90 characters with letters, digits and the signs of
// names. Control characters, emoji and other signs are dropped.
[[nodiscard]] QString typedName(const QString &typed);

} // namespace foyer
