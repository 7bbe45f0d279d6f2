// SPDX-License-Identifier: GPL-3.0-or-later
// The schema, step by step. A step that was released is never edited; the file's user_version
// counts the steps done.
#pragma once

#include "kiosk/store/connection.h"

namespace foyer::store {

inline constexpr int applicationId = 0x466f7972; // "Foyr", so that a foreign file is known at once

// New: an empty file is made into a store. Existing: an empty or foreign file is refused.
enum class Expect { New, Existing };

// Storage: newer than this program, foreign, or damaged, in a plain sentence. Nothing was changed
// then.
[[nodiscard]] Result<> migrate(Connection &connection, Expect expect);

// The file is whole and is ours: quick or full check, and the schema is exactly the one of its
// version.
enum class Check { Quick, Full };
[[nodiscard]] Result<> check(Connection &connection, Check depth);

} // namespace foyer::store
