// SPDX-License-Identifier: GPL-3.0-or-later
// "Update this kiosk": an order of an administrator, kept in the audit and sent to the kiosk, which
// fetches the version by itself.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

enum class UpdateWhen { Now, Tonight };

// NotFound: no such kiosk. Unreachable: it is not connected. Conflict: it is no device of the
// image, nothing is offered, or it runs that already.
[[nodiscard]] Result<> orderUpdate(DeskState &state, const QUuid &device, UpdateWhen when,
                                   const QString &staff);

} // namespace foyer
