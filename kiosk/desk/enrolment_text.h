// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an enrolment code for this desk: where it is, how to know it, and the secret.
#pragma once

#include "kiosk/core/settings.h"
#include "kiosk/desk/keys.h"

namespace foyer {

[[nodiscard]] QString enrolmentText(const DeskSettings &settings, const DeskKeys &keys,
                                    const QString &secret);

} // namespace foyer
