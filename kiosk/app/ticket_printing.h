// SPDX-License-Identifier: GPL-3.0-or-later
// Paper, truthfully: every job stands in the journal before its first byte and its outcome reaches
// the desk, now or when the desk is back. One job at a time; what cannot be printed now is never
// printed later: a ticket asked for a minute ago has no one waiting for it any more.
#pragma once

#include "kiosk/app/kiosk_parts.h"

#include <QCoroTask>
#include <QObject>

namespace foyer {

// From being asked for to the end of its printing, for which a printer may take 20 s.
inline constexpr qint64 ticketWaitMs = 60'000 - 20'000;

class TicketPrinting : public QObject {
    Q_OBJECT
public:
    explicit TicketPrinting(KioskParts &parts, QObject *parent = nullptr);

    // Ends with the printer's answer. The outcome is journaled; telling the desk is report()'s.
    // askedAt: by the monotonic clock, when a person asked for it, here or at the desk.
    [[nodiscard]] QCoro::Task<PrintResult> print(Ticket ticket, QUuid job, qint64 askedAt);
    // Tells the desk, and again whenever it is back, until it has accepted.
    void report(PrintReport report);
    // A staff page's test print: no ticket, no journal.
    [[nodiscard]] QCoro::Task<PrintResult> printTest();

    void setClinicName(const QString &name)
    {
        m_clinicName = name;
    } // on tickets that do not carry it
    [[nodiscard]] bool busy() const { return m_busy; }

private:
    QCoro::Task<> send();

    KioskParts &m_parts;
    QString m_clinicName;
    QList<PrintReport> m_unsent;
    bool m_busy = false;
    bool m_sending = false;
};

} // namespace foyer
