// SPDX-License-Identifier: GPL-3.0-or-later
// How large a panel is, as it says itself: the EDID block that the kernel keeps for each connected
// one (VESA E-EDID 1.4).
#pragma once

#include <QByteArrayView>
#include <QSizeF>

namespace foyer {

inline constexpr qsizetype maxEdidBytes = 32 * 1024; // 255 extension blocks at most

// Millimetres of the lit area, to the millimetre where the panel tells its timing with its size,
// else to the centimetre. Empty when it tells none, or one that no screen for standing people has.
[[nodiscard]] QSizeF panelSizeIn(QByteArrayView edid);

} // namespace foyer
