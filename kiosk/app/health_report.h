// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the desk how this kiosk, its devices and the machine under it are: at once when something
// changes, else every half minute.
#pragma once

#include "kiosk/app/kiosk_parts.h"
#include "kiosk/app/machine.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace foyer {

class Session;

class HealthReport : public QObject {
    Q_OBJECT
public:
    HealthReport(KioskParts &parts, Session &session, QObject *parent = nullptr);

    void soon(); // there is something new to tell

private:
    QCoro::Task<> send();

    KioskParts &m_parts;
    Session &m_session;
    Machine m_machine;
    QTimer m_soon; // several changes at once are one report
    QTimer m_regular;
    bool m_sending = false;
};

} // namespace foyer
