// SPDX-License-Identifier: GPL-3.0-or-later
// The card readers that the card service (pcscd) knows, for those who ask once.
#pragma once

#include "kiosk/core/result.h"

#include <QStringList>

namespace foyer {

// By name, as "pcsc:" addresses may quote them; none: the service runs and no reader is plugged in.
// Waits at most three seconds. Errors: Unreachable with a sentence when the service does not run,
// TimedOut when it does not answer.
[[nodiscard]] Result<QStringList> pcscReaders();

} // namespace foyer
