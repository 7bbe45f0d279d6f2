// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/delivery.h"

#include "kiosk/link/spool.h"

#include <QPointer>

#include <chrono>

namespace foyer {

namespace {

// The record's own fault. A revoked kiosk (Refused) or a desk in trouble keeps its records and
// tries again later.
bool hopeless(const Error &error)
{
    return error.kind == ErrorKind::BadInput || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::Conflict;
}

} // namespace

Delivery::Delivery(Desk &desk, Spool &spool, QObject *parent)
    : QObject(parent), m_desk(desk), m_spool(spool)
{
    connect(&m_desk, &Desk::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            start();
    });
    m_again.setInterval(std::chrono::seconds(30));
    connect(&m_again, &QTimer::timeout, this, &Delivery::start);
    m_again.start();
}

void Delivery::start()
{
    if (!m_busy)
        deliverAll();
}

QCoro::Task<> Delivery::deliverAll()
{
    const QPointer<Delivery> alive(this);
    m_busy = true;
    const auto waiting = m_spool.list();
    for (const auto &id : waiting) {
        const auto box = m_spool.sealed(id);
        if (!box)
            continue;
        const auto accepted = co_await m_desk.deliver(id, *box);
        if (!alive)
            co_return;
        if (accepted) {
            // Sent twice is harmless, lost is not: removed only now.
            if (m_spool.remove(id))
                Q_EMIT delivered(id);
        } else if (!hopeless(accepted.error())) {
            break;
        } else if (m_spool.setAside(id)) {
            Q_EMIT refused(id, accepted.error().message);
        }
    }
    m_busy = false;
}

} // namespace foyer
