// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/pilot_items.h"

#include <QGuiApplication>
#include <QQmlProperty>

#include <functional>

namespace foyer::pilot {

namespace {

bool seen(const QQuickItem *item)
{
    for (const auto *at = item; at; at = at->parentItem())
        if (!at->isVisible() || at->opacity() < 0.95)
            return false;
    return item->width() > 0 && item->height() > 0;
}

void walk(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    visit(item);
    const auto children = item->childItems();
    for (auto *child : children)
        walk(child, visit);
}

QString accessibleName(const QQuickItem *item)
{
    // Attached properties are reached by name; an item without them answers nothing.
    const QQmlProperty property(const_cast<QQuickItem *>(item), QStringLiteral("Accessible.name"),
                                qmlContext(item));
    return property.isValid() ? property.read().toString() : QString();
}

} // namespace

Wanted wantedFrom(const QJsonObject &command)
{
    return {command[QLatin1String("name")].toString(), command[QLatin1String("label")].toString()};
}

QQuickWindow *mainWindow(const QString &title)
{
    QQuickWindow *largest = nullptr;
    const auto windows = QGuiApplication::topLevelWindows();
    for (auto *window : windows) {
        auto *quick = qobject_cast<QQuickWindow *>(window);
        if (!quick || !quick->isVisible())
            continue;
        if (!title.isEmpty()) {
            if (quick->objectName() == title || quick->title() == title)
                return quick;
            continue;
        }
        if (!largest || quick->height() > largest->height())
            largest = quick;
    }
    return largest;
}

QString textOf(const QQuickItem *item)
{
    const auto text = item->property("text");
    return text.metaType() == QMetaType::fromType<QString>() ? text.toString() : QString();
}

// "TicketPage" of "TicketPage_QMLTYPE_42".
QString typeOf(const QQuickItem *item)
{
    const auto name = QString::fromLatin1(item->metaObject()->className());
    return name.left(name.indexOf(QLatin1String("_QML")));
}

QQuickItem *firstOfType(QQuickWindow *window, const QString &type)
{
    QQuickItem *first = nullptr;
    walk(window->contentItem(), [&](QQuickItem *item) {
        if (!first && typeOf(item) == type)
            first = item;
    });
    return first;
}

QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QQuickItem *find(QQuickWindow *window, const Wanted &wanted)
{
    QQuickItem *match = nullptr;
    const QRectF screen(QPointF(0, 0), window->size());
    walk(window->contentItem(), [&](QQuickItem *item) {
        const bool fits = wanted.name.isEmpty()
                              ? textOf(item) == wanted.label || accessibleName(item) == wanted.label
                              : item->objectName() == wanted.name || typeOf(item) == wanted.name;
        if (fits && seen(item) && item->isEnabled() && screen.contains(sceneRect(item).center()))
            match = item; // the last one is drawn on top
    });
    return match;
}

QJsonArray describe(QQuickWindow *window)
{
    QJsonArray items;
    walk(window->contentItem(), [&](QQuickItem *item) {
        const auto text = textOf(item);
        if ((item->objectName().isEmpty() && text.isEmpty()) || !seen(item))
            return;
        const auto place = sceneRect(item).toRect();
        items.append(QJsonObject{{QStringLiteral("name"), item->objectName()},
                                 {QStringLiteral("text"), text},
                                 {QStringLiteral("enabled"), item->isEnabled()},
                                 {QStringLiteral("button"), item->inherits("QQuickAbstractButton")},
                                 {QStringLiteral("focus"), item->hasActiveFocus()},
                                 {QStringLiteral("x"), place.x()},
                                 {QStringLiteral("y"), place.y()},
                                 {QStringLiteral("width"), place.width()},
                                 {QStringLiteral("height"), place.height()}});
    });
    return items;
}

} // namespace foyer::pilot
