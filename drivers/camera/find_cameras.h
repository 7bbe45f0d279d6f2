// SPDX-License-Identifier: GPL-3.0-or-later
// The cameras that are plugged in.
#pragma once

#include "kiosk/core/found_device.h"

namespace foyer {

// Video nodes that take pictures in a form we read, by USB ids where they have them. One that is in
// use now cannot be asked and is listed all the same.
[[nodiscard]] QList<FoundDevice> findCameras();

} // namespace foyer
