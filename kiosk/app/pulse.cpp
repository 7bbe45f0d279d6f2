// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/pulse.h"

#include <QQuickWindow>

namespace foyer {

Pulse::Pulse(QQuickWindow &window, ServiceNotice notice, std::chrono::milliseconds rhythm,
             QObject *parent)
    : QObject(parent), m_notice(std::move(notice))
{
    if (!m_notice.heard())
        return;
    connect(&window, &QQuickWindow::frameSwapped, this, &Pulse::drawn);
    connect(&m_beat, &QTimer::timeout, &window, [this, &window] {
        m_asked = true;
        window.update();
    });
    if (rhythm.count() > 0)
        m_beat.start(rhythm);
}

void Pulse::drawn()
{
    if (!m_ready)
        m_ready = m_notice.ready();
    if (m_asked)
        m_asked = !m_notice.alive();
}

} // namespace foyer
