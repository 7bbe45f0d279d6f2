// SPDX-License-Identifier: GPL-3.0-or-later
// The technician's code for a kiosk whose desk is away: set at enrolment, kept as an argon2id hash.
#pragma once

#include <QString>

namespace foyer {

// Both the code and the PIN as typed; the hash is of "code:pin". An empty hash matches nothing.
[[nodiscard]] bool technicianMatches(const QString &hash, const QString &code, const QString &pin);

} // namespace foyer
