// SPDX-License-Identifier: GPL-3.0-or-later
// What the patient answered, as the desk keeps it with the visit and as it goes to the records
// system.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

struct Answers {
    DetailsAnswers details;
    InsuranceAnswer insurance; // changed and onFile are filled by weigh()
};

// BadInput: longer or more than any honest kiosk sends.
[[nodiscard]] Result<> checkBounds(const Answers &answers);

[[nodiscard]] QJsonObject answersToJson(const Answers &answers);

// Read back from what answersToJson wrote.
[[nodiscard]] QStringList
changedParts(const QJsonObject &answers); // "phone", "email", "address", "insurance"
[[nodiscard]] bool insuranceAtDesk(const QJsonObject &answers);
[[nodiscard]] QString doneSentence(const VisitRecord &visit); // for a receptionist

// The card that was captured, if one was.
[[nodiscard]] std::optional<InsuranceAnswer> cardIn(const QJsonObject &answers);

[[nodiscard]] OutboxRow outboxRow(const VisitRecord &visit, VisitChange::Kind kind,
                                  const QByteArray &name, const QJsonObject &data);
// The writes that follow from a check-in: arrived first, then contact, then coverage. Ids follow
// from the visit. acceptRule: the setting insurance.accept.
[[nodiscard]] QList<OutboxRow> outboxRows(const VisitRecord &visit, const Answers &answers,
                                          const QString &acceptRule);

} // namespace foyer
