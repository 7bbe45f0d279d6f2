// SPDX-License-Identifier: GPL-3.0-or-later
// The one moment that counts: visit, number, outbox, feedback code and audit are there together, or
// nothing is.
#pragma once

#include "kiosk/desk/answers.h"

namespace foyer {

// Idempotent by the visit: the same ticket however often asked. Decides again, by the desk's clock.
[[nodiscard]] Result<CheckInReply> checkIn(DeskState &state, const QUuid &device,
                                           const CheckInRequest &request);

// Makes an identified visit an arrived one, within a transaction; the ticket carries number when it
// is not empty. Conflict: another visit has arrived for this appointment.
[[nodiscard]] Result<TicketRecord> arrive(DeskState &state, VisitRecord &visit,
                                          const ScheduledVisit &scheduled, const Answers &answers,
                                          const QString &paperNumber);

} // namespace foyer
