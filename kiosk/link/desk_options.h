// SPDX-License-Identifier: GPL-3.0-or-later
// The link's settings as written by enrolment, in the forms the link works with. Keys and pins are base64 there.
#pragma once

#include "kiosk/core/settings.h"
#include "kiosk/link/http_desk.h"

namespace foyer {

[[nodiscard]] HttpDeskOptions httpDeskOptions(const KioskSettings &settings);
[[nodiscard]] QByteArray sealingKey(const KioskSettings &settings);

} // namespace foyer
