// SPDX-License-Identifier: GPL-3.0-or-later
// The camera a settings line names.
#pragma once

#include "kiosk/core/devices.h"

#include <memory>

namespace foyer {

class Dock;

// "simulated:" (needs a dock), "file:/path" of a picture or of a folder whose newest picture
// counts.
[[nodiscard]] Result<std::unique_ptr<Camera>> openCamera(const QString &uri, Dock *dock);

} // namespace foyer
