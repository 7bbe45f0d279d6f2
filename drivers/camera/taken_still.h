// SPDX-License-Identifier: GPL-3.0-or-later
// A worker's answer to a wish for a still, on its way to the thread that asked.
#pragma once

#include "kiosk/core/devices.h"

namespace foyer {

struct TakenStill {
    int ticket = 0; // which wish; 0: the camera ends, and all are answered
    Result<Still> still;
};

} // namespace foyer
