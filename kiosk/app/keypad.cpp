// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/keypad.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace foyer {

Keypad::Keypad(QObject *parent) : QObject(parent)
{
    if (const auto usual = KeyMap::from({}))
        m_map = *usual;
    QCoreApplication::instance()->installEventFilter(this);
}

void Keypad::wake()
{
    if (!std::exchange(m_used, true))
        Q_EMIT usedChanged();
}

void Keypad::reset()
{
    m_rest = 0;
    const bool stepped = std::exchange(m_stepping, false);
    if (std::exchange(m_used, false) || stepped)
        Q_EMIT usedChanged();
}

void Keypad::step(KeyRole role)
{
    const bool on = role == KeyRole::Next || role == KeyRole::Previous;
    const bool off = role == KeyRole::Left || role == KeyRole::Right || role == KeyRole::Up ||
                     role == KeyRole::Down;
    if ((on || off) && std::exchange(m_stepping, on) != on)
        Q_EMIT usedChanged();
}

void Keypad::rest(int ms)
{
    m_rest = ms;
    m_since.start();
}

// Keys come to the window first and from it to the control that has the focus; only the first
// counts.
bool Keypad::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (m_passing || !(press || event->type() == QEvent::KeyRelease) || !watched->isWindowType())
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    return press ? this->press(watched, key) : release(watched, key);
}

bool Keypad::press(QObject *window, QKeyEvent *key)
{
    const auto role = m_map.roleOf(key->key());
    if (key->isAutoRepeat())
        return true;
    if (!role)
        return false;
    Q_EMIT pressed();
    step(*role);
    wake();
    if (isOfSpeech(*role)) {
        Q_EMIT speechKey(*role);
        return true;
    }
    Q_EMIT keyPressed();
    if (*role == KeyRole::Select && m_since.isValid() && m_since.elapsed() < m_rest)
        return true;
    const QScopedValueRollback passing(m_passing, true);
    QKeyEvent known(QEvent::KeyPress, KeyMap::keyOf(*role), Qt::NoModifier);
    QCoreApplication::sendEvent(window, &known);
    return true;
}

bool Keypad::release(QObject *window, QKeyEvent *key)
{
    const auto role = m_map.roleOf(key->key());
    if (key->isAutoRepeat() || (role && isOfSpeech(*role)))
        return true;
    if (!role)
        return false;
    const QScopedValueRollback passing(m_passing, true);
    QKeyEvent known(QEvent::KeyRelease, KeyMap::keyOf(*role), Qt::NoModifier);
    QCoreApplication::sendEvent(window, &known);
    return true;
}

} // namespace foyer
