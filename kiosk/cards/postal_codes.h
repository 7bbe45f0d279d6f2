// SPDX-License-Identifier: GPL-3.0-or-later
// Postal codes of the USA and their states: two readings of one line that prove each other.
#pragma once

#include <QString>

namespace foyer {

// Whether the Postal Service gives five-digit codes with these first three digits to this state,
// district or territory (two capital letters). USPS Publication 65 and L002, three-digit prefixes.
[[nodiscard]] bool stateHasPostalCode(const QString &state, const QString &code);

[[nodiscard]] bool isState(const QString &letters);

} // namespace foyer
