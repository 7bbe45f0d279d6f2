// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket at the desk: made once, the same however often asked; what became of it on paper; when
// it may be called.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

// Of the day so far, from arrived to called; absent with fewer than five observations.
[[nodiscard]] std::optional<WaitRange> waitRange(QList<int> minutes);
[[nodiscard]] Result<std::optional<WaitRange>> waitRange(DeskState &state, const QString &queue);

// A new ticket for this visit with the next number of the appointment's area. Within a transaction.
[[nodiscard]] Result<TicketRecord> reserveTicket(DeskState &state, const VisitRecord &visit,
                                                 const ScheduledVisit &scheduled);
// As it goes to a printer: with the clinic's name and the feedback code.
[[nodiscard]] Ticket asPrinted(const DeskState &state, const TicketRecord &record, bool copy);

// The number on the paper wins over the one the desk gave. Within a transaction.
[[nodiscard]] Result<> adoptNumber(DeskState &state, TicketRecord &record,
                                   const QString &paperNumber);
// Letters of this kiosk and digits, nothing else.
[[nodiscard]] Result<bool> isPaperNumberOf(DeskState &state, const QUuid &device,
                                           const QString &number);

// The ticket behind this kiosk's visit: its own, or the one an earlier visit got for the same
// appointment.
[[nodiscard]] Result<TicketRecord> ticketOf(DeskState &state, const QUuid &device,
                                            const QUuid &visit); // NotFound

[[nodiscard]] Result<> reportPrinted(DeskState &state, const QUuid &device,
                                     const PrintReport &report);
[[nodiscard]] Result<Ticket> copyForPatient(DeskState &state, const QUuid &device,
                                            const QUuid &visit, const QString &appointmentRef);
// A copy that staff asked for, printed by this kiosk. why: "lost", "unreadable", "printer-trouble";
// any other word counts as "other".
[[nodiscard]] Result<Ticket> copyForStaff(DeskState &state, const QString &staff,
                                          const QUuid &device, const QUuid &visit,
                                          const QString &why);
// The same from the console: the kiosk is told by a command. Unreachable: it was not heard of for
// two minutes.
[[nodiscard]] Result<> sendCopy(DeskState &state, const QString &staff, const QUuid &device,
                                const QUuid &visit, const QString &why);
// Tickets and copies that nothing was heard of for two minutes go to a person.
[[nodiscard]] Result<> noticeSilence(DeskState &state);
[[nodiscard]] bool callable(const TicketRecord &record, const QDateTime &now);

} // namespace foyer
