// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk may show of a matched patient, and what is decided about each of today's
// appointments.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

// The desk's decision: the rules of core/decide, with arrivals that the records system may not know
// of yet.
struct Standing {
    Decision decision = Decision::NoAppointment;
    std::optional<VisitRecord> arrived; // AlreadyArrived through this desk
};

[[nodiscard]] Result<Standing> standing(DeskState &state, const ScheduledVisit &scheduled,
                                        bool withCompanion);

// These visits of one patient, by start; the n-th is ref "n".
[[nodiscard]] Result<VisitView> visitView(DeskState &state, const QList<ScheduledVisit> &visits,
                                          bool withCompanion);

} // namespace foyer
