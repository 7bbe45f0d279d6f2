// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a page's layout, read from its items: words cut off or lying on each other,
// targets too small.
#pragma once

#include <QQuickItem>
#include <QStringList>

namespace foyer {

struct LayoutRules {
    qreal pxPerMm = 1;
    qreal capitalMm = 0;    // least height of a capital letter
    qreal capitalRatio = 1; // of the font's pixel size
};

[[nodiscard]] QStringList layoutFaults(const QQuickItem *root, const LayoutRules &rules);

} // namespace foyer
