// SPDX-License-Identifier: GPL-3.0-or-later
// Does what a step of the visit asks for (the effects of core/check_in) and says what came of it as
// an event.
#pragma once

#include "kiosk/app/kiosk_parts.h"
#include "kiosk/app/ticket_printing.h"

#include <QObject>

namespace foyer {

class VisitRunner : public QObject {
    Q_OBJECT
public:
    VisitRunner(KioskParts &parts, TicketPrinting &printing, QObject *parent = nullptr);

    void run(const Effect &effect);
    // The pictures that go with the next saved insurance answer; forgotten once sent or on wipe.
    void setPictures(QByteArray front, QByteArray back);

Q_SIGNALS:
    // visit: of the effect that this answers; an answer to a visit that is over is dropped by the
    // receiver.
    void happened(QUuid visit, const foyer::Event &event);

private:
    QCoro::Task<> identify(IdentifyRequest request);
    QCoro::Task<> save(VisitProgress progress);
    QCoro::Task<> checkIn(CheckInRequest request);
    QCoro::Task<> takeOffline(effect::TakeOffline effect);
    QCoro::Task<> askCopy(effect::AskCopy effect);
    QCoro::Task<> print(QUuid visit, Ticket ticket);
    QCoro::Task<> rate(effect::Rate effect);

    KioskParts &m_parts;
    TicketPrinting &m_printing;
    QUuid m_job; // of the ticket on its way; a copy is a job of its own
    QByteArray m_front;
    QByteArray m_back;
};

} // namespace foyer
