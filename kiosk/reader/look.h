// SPDX-License-Identifier: GPL-3.0-or-later
// One picture, looked at: its codes, its card, its text.
#pragma once

#include "kiosk/reader/messages.h"

namespace foyer {

// Errors: BadInput when the picture cannot be unpacked or is too large; Internal when a library
// gave up on it.
[[nodiscard]] Result<ReaderReply> look(const ReaderRequest &request);

} // namespace foyer
