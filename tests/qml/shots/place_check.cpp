// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/shots/place_check.h"

#include <array>

namespace foyer {
namespace {

constexpr qreal pixel = 1.5; // what rounding may do
constexpr std::array kept{"back", "help", "language", "comfort"};

void collect(const QQuickItem *item, QMap<QString, const QQuickItem *> &found)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    if (!item->objectName().isEmpty())
        found.insert(item->objectName(), item);
    for (const QQuickItem *child : item->childItems())
        collect(child, found);
}

// Staff, a machine that is being set up, and one that is closed: nobody is there to be called, or
// staff stand before it.
bool ofStaff(const QString &page)
{
    return page.startsWith(QLatin1String("staff")) || page.startsWith(QLatin1String("enrol")) ||
           page.startsWith(QLatin1String("setup")) ||
           page == QLatin1String("not-configured");
}

} // namespace

QStringList PlaceCheck::faults(const QQuickItem *root, const QString &page)
{
    QMap<QString, const QQuickItem *> found;
    collect(root, found);
    QStringList faults;
    const bool panel = page.startsWith(QLatin1String("over-")); // closed first, then help
    if (!panel && !ofStaff(page) && !found.contains(QStringLiteral("help")) &&
        !found.contains(QStringLiteral("urgent-help")))
        faults << QStringLiteral("no way to a person");
    for (const char *name : kept) {
        const QString key = QString::fromLatin1(name);
        const QQuickItem *item = found.value(key);
        if (!item || panel)
            continue;
        // Back keeps its left end, help its right end: their words differ in length.
        const bool right = key == QLatin1String("help");
        const QPointF corner =
            item->mapToItem(root, QPointF(right ? item->width() : 0, item->height()));
        const QString words = item->property("text").toString();
        if (!m_places.contains(key)) {
            m_places.insert(key, {corner, words, page});
            continue;
        }
        const Seen &before = m_places[key];
        if ((corner - before.corner).manhattanLength() > pixel)
            faults << QStringLiteral("%1 stands at %2,%3 and on %4 at %5,%6")
                          .arg(key)
                          .arg(corner.x())
                          .arg(corner.y())
                          .arg(before.page)
                          .arg(before.corner.x())
                          .arg(before.corner.y());
        if (words != before.words)
            faults << QStringLiteral("%1 is called \"%2\" and on %3 \"%4\"")
                          .arg(key, words, before.page, before.words);
    }
    return faults;
}

} // namespace foyer
