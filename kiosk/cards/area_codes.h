// SPDX-License-Identifier: GPL-3.0-or-later
// Area codes of the United States and of toll-free numbers.
#pragma once

#include <QString>

namespace foyer {

// "855" but not "655": a telephone number begins with a code that is in service.
[[nodiscard]] bool isAreaCode(QStringView code);

} // namespace foyer
