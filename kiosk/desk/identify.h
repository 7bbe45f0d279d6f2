// SPDX-License-Identifier: GPL-3.0-or-later
// Two facts and exactly one match, or the same answer for none and for many.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

[[nodiscard]] QCoro::Task<Result<IdentifyReply>> identify(DeskState &state, QUuid device,
                                                          IdentifyRequest request);

} // namespace foyer
