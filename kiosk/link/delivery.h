// SPDX-License-Identifier: GPL-3.0-or-later
// Brings what waits in the spool to the desk as soon as it is back, each once, oldest first.
#pragma once

#include "kiosk/core/desk.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace foyer {

class Spool;

class Delivery : public QObject {
    Q_OBJECT
public:
    Delivery(Desk &desk, Spool &spool, QObject *parent = nullptr);

    // Also called by itself: when the desk comes back, and every half minute while something waits.
    void start();

Q_SIGNALS:
    void delivered(const QUuid &id);
    void refused(const QUuid &id, const QString &sentence); // set aside, not lost

private:
    QCoro::Task<> deliverAll();

    Desk &m_desk;
    Spool &m_spool;
    QTimer m_again;
    bool m_busy = false;
};

} // namespace foyer
