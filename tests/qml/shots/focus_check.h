// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a page by key, as somebody with a keypad or two switches does, and holds the walk against
// what can be seen.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace foyer {

// Every control is reached, once, in reading order, with a visible focus, forwards and backwards;
// each says its name and what it is. mirrored: one reads from right to left.
[[nodiscard]] QStringList focusFaults(QQuickWindow &window, bool mirrored);

} // namespace foyer
