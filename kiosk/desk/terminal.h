// SPDX-License-Identifier: GPL-3.0-or-later
// A secret from standard input: asked for and not echoed on a terminal, read as a line otherwise.
#pragma once

#include "kiosk/core/result.h"

namespace foyer {

[[nodiscard]] Result<QString>
readSecret(const QString &prompt); // BadInput: none, or longer than 200 bytes

} // namespace foyer
