// SPDX-License-Identifier: GPL-3.0-or-later
// The scanner a settings line names.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <memory>

namespace foyer {

class Dock;

// "simulated:" (needs a dock), "tcp:host:port", "file:/path". suffix ends a code where CR and LF do
// not.
[[nodiscard]] Result<std::unique_ptr<Scanner>>
openScanner(const QString &uri, const Clock &clock, Dock *dock, const QByteArray &suffix = {});

} // namespace foyer
