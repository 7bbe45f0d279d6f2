// SPDX-License-Identifier: GPL-3.0-or-later
// Arrivals taken while the desk was away: opened, kept once, and matched by a person.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

// A sealed record of this kiosk's spool. Accepted once per id; a second time it is simply fine.
[[nodiscard]] Result<> deliver(DeskState &state, const QUuid &device, const QUuid &id,
                               const QByteArray &sealed);

// The facts of an arrival that is not matched yet. NotFound: matched meanwhile, or none.
struct Unmatched {
    VisitRecord visit;
    Facts facts;
};
[[nodiscard]] Result<Unmatched> unmatched(DeskState &state, const QUuid &visit);

// Who agrees first, then by start.
[[nodiscard]] Result<QList<MatchCandidate>> matchCandidates(DeskState &state, const QUuid &visit);
[[nodiscard]] Result<> matchArrival(DeskState &state, const QUuid &visit,
                                    const QString &candidateRef, const QString &staff);

} // namespace foyer
