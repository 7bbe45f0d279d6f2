// SPDX-License-Identifier: GPL-3.0-or-later
// The records system, as the desk needs it. Implementations: demo_ehr here; FHIR REST and HL7 v2 in
// kiosk/ehr.
#pragma once

#include "kiosk/core/insurance.h"
#include "kiosk/core/model.h"
#include "kiosk/core/result.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QUuid>

namespace foyer {

// One idempotent write: sending the same id again changes nothing and answers the same.
struct VisitChange {
    enum class Kind { Arrived, ContactChanged, CoverageCaptured };

    QUuid id; // the outbox row's key
    Kind kind = Kind::Arrived;
    QString patientId;
    QString appointmentId;
    QDateTime at;
    // ContactChanged: phone, email, address. CoverageCaptured: "coverage", the id of what is
    // captured, the same for every later change of it; "status": "draft" until a person or the
    // site's rule lets it count, then "active"; "card", a kindKey; "fields" by fieldKey, each with
    // "value", "source", "grade" and "confidence".
    QJsonObject data;
    // CoverageCaptured: the card's sides as JPEG without metadata, at most 2 MB each; filled when
    // it is sent.
    QByteArray front{};
    QByteArray back{};
};

class Ehr {
public:
    virtual ~Ehr() = default;
    // Every appointment of that day in the organisation, all sites and all statuses.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ScheduledVisit>>> schedule(QDate day) = 0;
    // Errors: Unreachable, TimedOut (retried by the outbox); BadInput, NotFound, Refused, Conflict
    // (to a person).
    [[nodiscard]] virtual QCoro::Task<Result<>> record(VisitChange change) = 0;
};

} // namespace foyer
