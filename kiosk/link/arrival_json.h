// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside a sealed spool file: an offline arrival as JSON. The kiosk writes it, the desk
// opens and reads it.
#pragma once

#include "kiosk/core/arrival.h"

namespace foyer {

// Every field of a card at its longest fits.
inline constexpr qsizetype maxArrivalBytes = 128 * 1024;

[[nodiscard]] QByteArray toJson(const OfflineArrival &arrival);

// Errors: BadInput with the JSON path.
[[nodiscard]] Result<OfflineArrival> arrivalFromJson(const QByteArray &json);

} // namespace foyer
