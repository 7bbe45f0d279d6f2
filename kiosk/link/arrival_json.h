// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside a sealed spool file: an offline arrival as JSON. The kiosk writes it, the desk
// opens and reads it.
#pragma once

#include "kiosk/core/arrival.h"

namespace foyer {

inline constexpr qsizetype maxArrivalBytes = 4096;

[[nodiscard]] QByteArray toJson(const OfflineArrival &arrival);

// Errors: BadInput with the JSON path.
[[nodiscard]] Result<OfflineArrival> arrivalFromJson(const QByteArray &json);

} // namespace foyer
