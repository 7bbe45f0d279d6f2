// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail: a closed catalogue of events with typed fields, chained by hash. By its types it
// has no room for a name, a birth date or a member number: ids, ticket numbers, staff codes and
// words of closed lists are all it carries.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace foyer {

enum class AuditEvent {
    DeskInitialised,
    DeskStarted,
    DatabaseRestored,
    VisitIdentified,
    VisitNotIdentified,
    TypedLookupsRest,
    VisitHandedOver,
    VisitCheckedIn,
    VisitRefused,
    TicketOutcome,
    TicketCopied,
    TicketReprinted,
    TicketCalled,
    NumberAdopted,
    ArrivalDelivered,
    ArrivalMatched,
    AttentionSettled,
    HelpAsked,
    HelpAnswered,
    FeedbackGiven,
    RecordsRefused,
    CardAccepted,
    CardCorrected,
    CorrectionsDeleted,
    StaffAdded,
    StaffSignedIn,
    StaffRefused,
    StaffLocked,
    StaffSignedOut,
    EnrolmentOffered,
    SettingsWritten,
    DeviceEnrolled,
    DeviceRevoked,
    UpdateOrdered,
};

struct AuditEntry {
    AuditEvent event = AuditEvent::DeskStarted;
    QDateTime at;
    QString staff;  // personal code of a known staff account, or empty
    QUuid visit;    // null when the event is about none
    QUuid device;   // null when it came from the desk itself
    QString number; // of the ticket
    QString detail; // a word of auditDetails()
};

struct AuditRecord {
    qint64 sequence = 0; // 1, 2, 3 ... without a gap
    QByteArray text;     // canonical JSON: keys sorted, no spaces, UTC times
    QByteArray hash; // SHA-256 of the previous record's hash and this text; the first follows 32
                     // zero bytes
};

[[nodiscard]] QString auditEventKey(AuditEvent event); // "visit.checked-in"
[[nodiscard]] const QList<AuditEvent> &auditEvents();
[[nodiscard]] const QStringList &auditDetails();

// The record that follows. Internal: a field that the catalogue has no room for (nothing is written
// then).
[[nodiscard]] Result<AuditRecord> chainAudit(const AuditEntry &entry, qint64 previousSequence,
                                             const QByteArray &previousHash);

// Reads a trail from its first record on; tells the first sequence that does not hold. A cut-off
// tail cannot be seen from inside: compare the last hash with the one a backup or a print-out
// shows.
class AuditVerifier {
public:
    [[nodiscard]] Result<>
    add(const AuditRecord &record); // Storage: changed, missing or out of order
    [[nodiscard]] qint64 count() const { return m_sequence; }
    [[nodiscard]] QByteArray lastHash() const { return m_hash; }

private:
    qint64 m_sequence = 0;
    QByteArray m_hash = QByteArray(32, '\0');
};

} // namespace foyer
