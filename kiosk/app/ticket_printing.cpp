// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/ticket_printing.h"

#include "kiosk/link/journal.h"

namespace foyer {

TicketPrinting::TicketPrinting(KioskParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    if (!parts.desk)
        return;
    // What was printing when the power went: nobody knows what came out, and the desk must hear
    // that.
    for (const auto &entry : parts.journal->unreported())
        m_unsent.append(entry);
    connect(parts.desk, &Desk::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            send();
    });
}

QCoro::Task<PrintResult> TicketPrinting::print(Ticket ticket, QUuid job, qint64 askedAt)
{
    const PrintResult notNow{PrintOutcome::NotPrinted, PrinterStatus::NotConnected};
    if (!m_parts.printer || m_busy)
        co_return notNow;
    if (m_parts.clock->monotonicMs() - askedAt > ticketWaitMs)
        co_return notNow;
    m_busy = true;
    // Without the journal a power cut could turn a printed ticket into a lost one: no entry, no
    // print.
    PrintReport begun{
        .visit = ticket.visit, .job = job, .state = TicketState::Sent, .copy = ticket.copy};
    if (!m_parts.journal->begin(begun)) {
        m_busy = false;
        co_return notNow;
    }
    if (ticket.clinicName.isEmpty())
        ticket.clinicName = m_clinicName;
    const auto result = co_await m_parts.printer->print(layOut(ticket));
    m_busy = false;
    co_return result;
}

QCoro::Task<PrintResult> TicketPrinting::printTest()
{
    if (!m_parts.printer || m_busy)
        co_return PrintResult{PrintOutcome::NotPrinted, PrinterStatus::NotConnected};
    m_busy = true;
    const auto result =
        co_await m_parts.printer->print(testTicket(m_clinicName, m_parts.clock->now()));
    m_busy = false;
    co_return result;
}

void TicketPrinting::report(PrintReport report)
{
    // Kept on disk until the desk has it; a failing disk still lets it be told now.
    [[maybe_unused]] const auto kept = m_parts.journal->finish(report);
    m_unsent.append(report);
    send();
}

QCoro::Task<> TicketPrinting::send()
{
    if (m_sending)
        co_return;
    m_sending = true;
    while (!m_unsent.isEmpty()) {
        const auto next = m_unsent.first();
        const auto told = co_await m_parts.desk->printed(next);
        if (!told && mayRetry(told.error()))
            break;
        // Told, or refused for good (a visit the desk does not know): either way it is not ours to
        // keep.
        m_unsent.removeFirst();
        m_parts.journal->remove(next.job);
    }
    m_sending = false;
}

} // namespace foyer
