// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/health_report.h"

#include "kiosk/app/session.h"
#include "kiosk/link/console_settings.h"
#include "kiosk/link/spool.h"

#include <chrono>

namespace foyer {

HealthReport::HealthReport(KioskParts &parts, Session &session, QObject *parent)
    : QObject(parent), m_parts(parts), m_session(session),
      m_machine(thisMachine(parts.settings.dataDir))
{
    if (!parts.desk)
        return;
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(300));
    m_regular.setInterval(std::chrono::seconds(30));
    connect(&m_soon, &QTimer::timeout, this, &HealthReport::send);
    connect(&m_regular, &QTimer::timeout, this, &HealthReport::send);
    for (auto *device : parts.devices())
        connect(device, &Device::healthChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, this, [this, closed = session.closed()]() mutable {
        if (closed != m_session.closed()) {
            closed = m_session.closed();
            m_soon.start();
        }
    });
    m_machine.look();
    m_regular.start();
    m_soon.start();
}

void HealthReport::soon()
{
    if (m_parts.desk)
        m_soon.start();
}

QCoro::Task<> HealthReport::send()
{
    if (m_sending)
        co_return;
    m_sending = true;
    KioskHealth health;
    health.version = QStringLiteral(FOYER_VERSION);
    health.devices = m_parts.health();
    health.closed = m_session.closed();
    health.spooled = int(m_parts.spool->list().size());
    if (m_parts.printer)
        health.printer = m_parts.printer->status();
    health.vitals = m_machine.seen();
    if (m_parts.consoleSettings)
        health.settings = m_parts.consoleSettings->state();
    m_machine.look(); // for the next report
    // Unreachable: the next report tells the same; there is nothing to keep.
    [[maybe_unused]] const auto told = co_await m_parts.desk->health(std::move(health));
    m_sending = false;
}

} // namespace foyer
