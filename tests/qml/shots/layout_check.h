// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a page's layout, read from its items: words cut off or lying on each other,
// targets too small.
#pragma once

#include <QQuickItem>
#include <QStringList>

#include <limits>

namespace foyer {

struct LayoutRules {
    qreal pxPerMm = 1;
    qreal capitalMm = 0;    // least height of a capital letter
    qreal capitalRatio = 1; // of the font's pixel size
    QString page{};         // what is looked at, for the figures
};

// The least that was met, and where.
struct LeastMm {
    qreal mm = std::numeric_limits<qreal>::infinity();
    QString where{};

    void take(qreal seen, const QString &page, const QString &item);
};

// Over everything looked at so far.
struct LayoutFigures {
    LeastMm capital{};
    LeastMm target{};
    LeastMm gap{};
    int texts = 0;
    int targets = 0;
};

[[nodiscard]] QStringList layoutFaults(const QQuickItem *root, const LayoutRules &rules,
                                       LayoutFigures &figures);

} // namespace foyer
