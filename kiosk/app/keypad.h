// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that types to the screen goes through here first: a key held down counts once, a
// keypad's own keys become those that the controls know, and whoever wants to know that somebody
// uses keys is told. The settings say which key means what (key_map).
#pragma once

#include "kiosk/app/key_map.h"

#include <QElapsedTimer>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QKeyEvent;

namespace foyer {

class Keypad : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // Somebody has used a key in this visit: the focus is always to be seen.
    Q_PROPERTY(bool used READ used NOTIFY usedChanged FINAL)
    // They go on with "next", as two switches do, and not with arrows: rows of keys are one step.
    Q_PROPERTY(bool stepping READ stepping NOTIFY usedChanged FINAL)
public:
    explicit Keypad(QObject *parent = nullptr);

    [[nodiscard]] bool used() const { return m_used; }
    [[nodiscard]] bool stepping() const { return m_stepping; }
    void use(const KeyMap &map) { m_map = map; }
    void wake();              // as if a key had been pressed: the focus is to be seen, or heard
    Q_INVOKABLE void reset(); // at the end of a visit

    // A page has just changed: for so many milliseconds "select" means nothing, for it was meant
    // for the page before.
    Q_INVOKABLE void rest(int ms);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void usedChanged();
    void pressed();    // any key with a meaning, before it means it
    void keyPressed(); // likewise, but none about speech
    void speechKey(foyer::KeyRole role);

private:
    void step(KeyRole role);
    bool press(QObject *window, QKeyEvent *key);
    bool release(QObject *window, QKeyEvent *key);

    KeyMap m_map;
    bool m_used = false;
    bool m_stepping = false;
    bool m_passing = false; // what goes through now was made here
    QElapsedTimer m_since;
    int m_rest = 0;
};

} // namespace foyer
