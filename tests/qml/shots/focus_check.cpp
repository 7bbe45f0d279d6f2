// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/shots/focus_check.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>

#include <algorithm>

namespace foyer {

namespace {

QRectF placeOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

bool liesIn(const QQuickItem *item, QLatin1String name)
{
    for (; item; item = item->parentItem())
        if (item->objectName() == name)
            return true;
    return false;
}

bool isKey(const QQuickItem *item)
{
    return item->objectName().startsWith(QLatin1String("key-")) ||
           item->objectName().startsWith(QLatin1String("digit-"));
}

// What can be chosen: seen, enabled, and made to be reached.
void collect(QQuickItem *item, QList<QQuickItem *> &controls)
{
    if (!item->isVisible() || item->opacity() == 0 || !item->isEnabled())
        return;
    if (item->inherits("QQuickAbstractButton") || item->activeFocusOnTab())
        controls.append(item);
    for (QQuickItem *child : item->childItems())
        collect(child, controls);
}

// Where the column of the actions begins, on a wide page; in the middle where there are none.
qreal dividerOf(const QList<QQuickItem *> &controls, const QSizeF &glass, bool mirrored)
{
    static const QStringList actions{QStringLiteral("primary"), QStringLiteral("more"),
                                     QStringLiteral("back"), QStringLiteral("help")};
    QRectF column;
    for (const QQuickItem *item : controls)
        if (actions.contains(item->objectName()))
            column |= placeOf(item);
    return column.isNull() ? glass.width() / 2 : mirrored ? column.right() : column.left();
}

// Two columns when the page is wide, else one, as in a panel that lies over it: each is read from
// top to bottom, and what stands in one row in the direction of the language. A control that covers
// others, as the first screen's does, comes before them.
// Keys and digits stand where they do on every keyboard; an arrow goes where it points on them too.
QList<QQuickItem *> inReadingOrder(QList<QQuickItem *> controls, const QSizeF &glass, bool panel,
                                   bool mirrored, bool arrows)
{
    const bool wide = !panel && glass.width() > glass.height() * 1.2;
    const qreal strip = glass.height() * 0.12;
    const qreal divider = dividerOf(controls, glass, mirrored);
    const auto column = [&](const QQuickItem *item) {
        const QRectF place = placeOf(item);
        if (!wide || place.center().y() < strip || place.width() > glass.width() * 0.7)
            return 0;
        const bool left = place.center().x() < divider;
        return left != mirrored ? 1 : 2;
    };
    const auto before = [&](const QQuickItem *one, const QQuickItem *other) {
        const QRectF a = placeOf(one);
        const QRectF b = placeOf(other);
        if (a.contains(b) != b.contains(a))
            return a.contains(b);
        if (column(one) != column(other))
            return column(one) < column(other);
        const bool sameRow = a.center().y() > b.top() && a.center().y() < b.bottom();
        if (!sameRow)
            return a.center().y() < b.center().y();
        const bool turned = mirrored && (arrows || (!isKey(one) && !isKey(other)));
        return turned ? a.center().x() > b.center().x() : a.center().x() < b.center().x();
    };
    std::ranges::stable_sort(controls, before);
    return controls;
}

QString nameOf(const QQuickItem *item)
{
    return item->objectName().isEmpty() ? QString::fromLatin1(item->metaObject()->className())
                                        : item->objectName();
}

QString listOf(const QList<QQuickItem *> &items)
{
    QStringList names;
    for (const QQuickItem *item : items)
        names.append(nameOf(item));
    return names.join(u' ');
}

void press(QQuickWindow &window, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &up);
    QCoreApplication::processEvents();
}

void checkWords(QQuickItem *control, QStringList &faults)
{
    const auto *spoken = QAccessible::queryAccessibleInterface(control);
    if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
        faults << QStringLiteral("has no name to be spoken: ") + nameOf(control);
    else if (!QList{QAccessible::Button, QAccessible::RadioButton, QAccessible::CheckBox}.contains(
                 spoken->role()))
        faults << QStringLiteral("does not say what it is: ") + nameOf(control);
}

// From where the focus is, until it comes back; more than so many steps is a trap.
QList<QQuickItem *> walk(QQuickWindow &window, Qt::Key key, qsizetype most, QStringList &faults)
{
    QList<QQuickItem *> seen;
    for (qsizetype i = 0; i <= most; ++i) {
        QQuickItem *now = window.activeFocusItem();
        if (!now || seen.contains(now))
            break;
        seen.append(now);
        if (now->property("rowOfKeys").toBool())
            checkWords(now, faults); // it has words while it has the focus
        if (!now->property("visualFocus").toBool())
            faults << QStringLiteral("has the focus and does not show it: ") + nameOf(now);
        press(window, key);
    }
    return seen;
}

QList<QQuickItem *> turnedTo(QList<QQuickItem *> ring, QQuickItem *first)
{
    const auto at = std::ranges::find(ring, first);
    std::ranges::rotate(ring, at);
    return ring;
}

QQuickItem *rowOf(QQuickItem *control)
{
    for (QQuickItem *up = control; up; up = up->parentItem())
        if (up->property("rowOfKeys").toBool())
            return up;
    return nullptr;
}

// Two switches: the same order, but a row of letters is one step.
void checkSwitches(QQuickWindow &window, const QList<QQuickItem *> &controls, QStringList &faults)
{
    QList<QQuickItem *> steps;
    for (QQuickItem *control : controls) {
        QQuickItem *step = rowOf(control) ? rowOf(control) : control;
        if (!steps.contains(step))
            steps.append(step);
    }
    QQuickItem *first = window.activeFocusItem();
    if (!steps.contains(first)) {
        faults << QStringLiteral("a switch leads to nothing that can be chosen");
        return;
    }
    const auto seen = walk(window, Qt::Key_Tab, steps.size() + 1, faults);
    if (seen != turnedTo(steps, first))
        faults << QStringLiteral("with two switches the focus goes another way: ") + listOf(seen);
}

} // namespace

QStringList focusFaults(QQuickWindow &window, bool mirrored)
{
    QList<QQuickItem *> controls;
    collect(window.contentItem(), controls);
    if (controls.isEmpty())
        return {};
    QStringList faults;
    for (QQuickItem *control : controls)
        checkWords(control, faults);
    const bool panel = std::ranges::none_of(controls, [](const QQuickItem *control) {
        return liesIn(control, QLatin1String("under-overlays"));
    });
    press(window, Qt::Key_Tab); // the first key shows where one is
    checkSwitches(window, inReadingOrder(controls, window.size(), panel, mirrored, false), faults);
    press(window, mirrored ? Qt::Key_Left : Qt::Key_Right); // out of a row of keys
    QQuickItem *first = window.activeFocusItem();
    if (!controls.contains(first)) {
        faults << QStringLiteral("the first key leads to nothing that can be chosen: ") +
                      (first ? nameOf(first) : QString());
        return faults;
    }
    const auto expected =
        turnedTo(inReadingOrder(controls, window.size(), panel, mirrored, true), first);
    const auto ahead =
        walk(window, mirrored ? Qt::Key_Left : Qt::Key_Right, controls.size() + 1, faults);
    if (ahead != expected)
        faults << QStringLiteral("the focus does not go as one reads: %1; it reads %2")
                      .arg(listOf(ahead), listOf(expected));
    if (window.activeFocusItem() != first)
        faults << QStringLiteral("the focus does not come back: it ends at ") +
                      (window.activeFocusItem() ? nameOf(window.activeFocusItem()) : QString());
    auto back = walk(window, mirrored ? Qt::Key_Right : Qt::Key_Left, controls.size() + 1, faults);
    std::reverse(back.begin() + 1, back.end());
    if (back != ahead)
        faults << QStringLiteral("backwards the focus goes another way: ") + listOf(back);
    return faults;
}

} // namespace foyer
