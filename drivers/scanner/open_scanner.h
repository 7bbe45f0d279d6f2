// SPDX-License-Identifier: GPL-3.0-or-later
// The scanner a settings line names.
#pragma once

#include "drivers/scanner/code_text.h"
#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <memory>

namespace foyer {

class Dock;

// "simulated:" (needs a dock), "hid:05e0:1300[:serial]", "wedge:05e0:1200[:serial]?layout=us", or
// a stream: "serial:/dev/ttyACM0", "tcp:host:port", "file:/path". `around` is what the scanner was
// told to send around a code.
[[nodiscard]] Result<std::unique_ptr<Scanner>> openScanner(const QString &uri, const Clock &clock,
                                                           Dock *dock, const CodeText &around = {});

} // namespace foyer
