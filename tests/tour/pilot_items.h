// SPDX-License-Identifier: GPL-3.0-or-later
// Finding what a person could see and touch in a Qt Quick window.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>

namespace foyer::pilot {

// name: an objectName or a QML type's name; label: a visible text or accessible name. Either may be
// empty.
struct Wanted {
    QString name;
    QString label;

    [[nodiscard]] QString text() const { return name.isEmpty() ? label : name; }
};

[[nodiscard]] Wanted wantedFrom(const QJsonObject &command);

// The program's window: the one of this title or objectName, else the largest visible one.
[[nodiscard]] QQuickWindow *mainWindow(const QString &title);

// Visible, not transparent, enabled and its centre inside the window; of several the one on top.
[[nodiscard]] QQuickItem *find(QQuickWindow *window, const Wanted &wanted);

// Whether it can be seen or not.
[[nodiscard]] QQuickItem *firstOfType(QQuickWindow *window, const QString &type);

[[nodiscard]] QString typeOf(const QQuickItem *item); // its QML type
[[nodiscard]] QRectF sceneRect(const QQuickItem *item);
[[nodiscard]] QString textOf(const QQuickItem *item);
[[nodiscard]] QJsonArray describe(QQuickWindow *window); // every visible item with a name or a text

} // namespace foyer::pilot
