// SPDX-License-Identifier: GPL-3.0-or-later
// The captured card at the desk: kept with the visit, weighed against what is on file, and turned
// into what the records system is told. Pure but for reading the schedule.
#pragma once

#include "kiosk/desk/state.h"

#include <optional>

namespace foyer {

// BadInput: more than a card has, a field twice, or longer than any card prints.
[[nodiscard]] Result<> checkCard(const InsuranceAnswer &answer);

[[nodiscard]] QJsonObject cardToJson(const InsuranceAnswer &answer);
[[nodiscard]] InsuranceAnswer cardFromJson(const QJsonObject &json); // of what cardToJson wrote

[[nodiscard]] std::optional<Coverage> coverageOnFile(DeskState &state, const QString &patientId);
// Fills changed, and how each field stands to what is on file; an equal value there raises it. What
// the chip of somebody else says is no evidence for this patient, and left out.
// Gives what the patient should still be asked.
QList<CardField> weigh(DeskState &state, const QString &patientId, InsuranceAnswer &answer);

// What a person must look at before this card counts. Under the rule "staff" that is what is
// doubtful and what differs from the file, under "certain" only what is doubtful. A field that
// somebody has seen to is off the list.
[[nodiscard]] QList<CardField> cardToCheck(const InsuranceAnswer &answer, const QString &acceptRule,
                                           const QList<CardVerdict> &verdicts);

// VisitChange::data of CoverageCaptured: the values as they stand now, active when nothing is left
// to check.
[[nodiscard]] QJsonObject coverageChange(const QUuid &visit, const InsuranceAnswer &answer,
                                         const QList<CardVerdict> &verdicts,
                                         const QList<CardField> &toCheck);

} // namespace foyer
