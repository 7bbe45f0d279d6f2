// SPDX-License-Identifier: GPL-3.0-or-later
// The captured card in front of staff: its whole evidence, what they say of it, and what follows.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

// How many fields of this visit's card wait for a person.
[[nodiscard]] Result<int> cardFieldsToCheck(DeskState &state, const VisitRecord &visit);

// NotFound: no card was read in this visit.
[[nodiscard]] Result<CardView> cardView(DeskState &state, const QUuid &visit);
// NotFound: there is no such picture (any more).
[[nodiscard]] Result<QByteArray> cardPicture(DeskState &state, const QUuid &visit, bool back);

// One field as read (of a field that is not on the card: that it is not there), or every field that
// waits and has a value. Conflict: the patient is still at the kiosk.
[[nodiscard]] Result<> acceptField(DeskState &state, const QUuid &visit, CardField field,
                                   const QString &staff);
[[nodiscard]] Result<> acceptCard(DeskState &state, const QUuid &visit, const QString &staff);
// BadInput: a value that such a field cannot have.
[[nodiscard]] Result<> correctField(DeskState &state, const QUuid &visit, CardField field,
                                    const QString &value, const QString &staff);

} // namespace foyer
