// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/presence.h"

namespace foyer {

Presence::Presence(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_second.setInterval(1000);
    connect(&m_quiet, &QTimer::timeout, this, &Presence::begin);
    connect(&m_second, &QTimer::timeout, this, &Presence::tick);
}

void Presence::watch(int quietSeconds, int answerSeconds)
{
    m_answerSeconds = answerSeconds;
    m_quiet.setInterval(quietSeconds * 1000);
    if (!asking())
        m_quiet.start();
}

void Presence::rest()
{
    m_quiet.stop();
    m_second.stop();
    if (m_secondsLeft != 0) {
        m_secondsLeft = 0;
        Q_EMIT changed();
    }
    m_quiet.setInterval(0);
}

void Presence::touched()
{
    if (!asking() && m_quiet.isActive())
        m_quiet.start();
}

void Presence::ask()
{
    if (asking() || !m_quiet.isActive())
        return;
    m_quiet.stop();
    begin();
}

void Presence::begin()
{
    m_secondsLeft = m_answerSeconds;
    m_second.start();
    Q_EMIT changed();
}

void Presence::stillHere()
{
    if (!asking())
        return;
    m_second.stop();
    m_secondsLeft = 0;
    m_quiet.start();
    Q_EMIT changed();
}

void Presence::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        Q_EMIT changed();
        return;
    }
    rest();
    Q_EMIT changed();
    Q_EMIT gone();
}

} // namespace foyer
