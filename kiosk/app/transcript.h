// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the items of a screen as a screen reader does: by their accessible names and roles, in the
// order of the item tree, which is the order of the focus. Items may carry properties of ours, and
// what lies in them has them too: personal (bool), quiet (bool), spokenIn (a language); and for
// themselves echo and announce (texts), brief (bool: the name alone, for keys). qml/README says
// when.
#pragma once

#include "kiosk/app/spoken_screen.h"

class QQuickItem;

namespace foyer {

// Nothing of a null item. focus: the item that has it, or null.
[[nodiscard]] SpokenScreen readScreen(QQuickItem *page, QQuickItem *strip, const QQuickItem *focus);

} // namespace foyer
