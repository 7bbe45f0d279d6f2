// SPDX-License-Identifier: GPL-3.0-or-later
// The cameras and document scanners of this machine.
#pragma once

#include "kiosk/core/found_device.h"

#include <chrono>

namespace foyer {

// Video nodes that take pictures in a form we read, by USB ids where they have them. One that is in
// use now cannot be asked and is listed all the same.
[[nodiscard]] QList<FoundDevice> findCameras();

// SANE asks every backend and the network, which takes seconds: what is known within the limit.
[[nodiscard]] QList<FoundDevice> findDocumentScanners(std::chrono::milliseconds limit);

} // namespace foyer
