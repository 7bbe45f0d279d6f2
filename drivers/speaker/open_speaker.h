// SPDX-License-Identifier: GPL-3.0-or-later
// The speaker a settings line names.
#pragma once

#include "kiosk/core/devices.h"

#include <memory>

namespace foyer {

class Dock;

// "simulated:" (needs a dock), "tts:" for the engine with most languages, "tts:flite",
// "tts:speechd".
// BadInput otherwise.
[[nodiscard]] Result<std::unique_ptr<Speaker>> openSpeaker(const QString &uri, Dock *dock);

} // namespace foyer
