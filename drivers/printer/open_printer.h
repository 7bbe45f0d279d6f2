// SPDX-License-Identifier: GPL-3.0-or-later
// The printer a settings line names.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <memory>

namespace foyer {

class Dock;

// "simulated:" (needs a dock), or a stream: "tcp:host:port", "usb:04b8:0202", "serial:/dev/...",
// "file:/path"; model is an id of models.json; empty: generic-80. "ipp://host/path",
// "ipps://host/path", "cups:queue" tell their model themselves.
[[nodiscard]] Result<std::unique_ptr<Printer>> openPrinter(const QString &uri, const QString &model,
                                                           const Clock &clock, Dock *dock);

} // namespace foyer
