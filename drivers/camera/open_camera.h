// SPDX-License-Identifier: GPL-3.0-or-later
// The camera a settings line names.
#pragma once

#include "kiosk/core/devices.h"

#include <memory>

namespace foyer {

class Dock;

// "simulated:" (needs a dock), "file:/path" of a picture or of a folder whose newest picture
// counts, "v4l2:046d:0825", "v4l2:046d:0825:SERIAL", "v4l2:/dev/v4l/by-id/..." of a USB camera,
// "film:/path?fps=30" of a folder of JPEGs, one a frame (or of folders of them, the last one
// plays), "sane:test:0" of a document scanner as SANE names it.
[[nodiscard]] Result<std::unique_ptr<Camera>> openCamera(const QString &uri, Dock *dock);

} // namespace foyer
