// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk keeps, as plain structs. Ids of patients and appointments are the records system's.
#pragma once

#include "kiosk/core/desk.h"
#include "kiosk/core/ehr.h"

#include <QJsonObject>

namespace foyer {

enum class VisitState {
    Open,       // begun at a kiosk; matched when patientId is there
    Arrived,    // checked in; at most one per appointment
    NotMatched, // taken while the desk was away; a person must match it
};

struct VisitRecord {
    QUuid id;
    QUuid device;
    VisitState state = VisitState::Open;
    QDateTime startedAt;
    QDateTime arrivedAt;
    QString language;
    bool forSomeoneElse = false;
    QString patientId;
    QStringList appointmentIds; // ref "1" is the first
    QString appointmentId;      // the one checked in
    QString step;               // as last saved
    QJsonObject answers;        // contact, coverage: as last saved
    QJsonObject facts;          // NotMatched only: what was shown; emptied when matched
};

// What a person said of one field of a card: as read, or another value.
struct CardVerdict {
    QUuid visit;
    CardField field = CardField::Payor;
    bool corrected = false;
    QString value; // that stands now; empty: the card does not show this field
    QString staff;
    QDateTime at;
    bool operator==(const CardVerdict &) const = default;
};

// A correction kept to make reading better, where the site asks for it.
struct CardSample {
    qint64 id = 0;
    QUuid visit;
    CardField field = CardField::Payor;
    QString read;
    QString value;
    QByteArray crop; // JPEG
    QDateTime at;
};

struct TicketRecord {
    Ticket ticket; // without feedbackUrl and clinicName: those follow from settings and the visit
    QString queue;
    QDate day;
    TicketState state = TicketState::Reserved;
    QDateTime stateAt;
    QDateTime calledAt;
    QString retiredNumber; // given by the desk, never shown: the patient's paper said another
};

// One printing of a ticket, the first or a copy.
struct PrintJob {
    QUuid id;
    QUuid visit;
    QUuid device;
    bool copy = false;
    QString staff; // who asked; empty: the patient
    QString why;
    TicketState state = TicketState::Reserved;
    QDateTime at;
};

struct OutboxRow {
    qint64 sequence = 0;
    QUuid visit;
    VisitChange change; // change.id is the idempotency key
    int tries = 0;
};

struct AttentionRecord {
    qint64 id = 0;
    QString key; // one open row per key
    QString kind;
    QUuid visit;
    QUuid device;
    QString number;
    QString reason;
    QString done;
    QDateTime at;
};

struct FeedbackRecord {
    QUuid visit;
    QString language;
    QDateTime validUntil;
    int kioskRating = 0;
    QDateTime kioskAt;
    int rating = 0;
    QString recommend;
    QString comment;
    QDateTime at; // when the page was sent; not null means spent
};

struct HelpRecord {
    QUuid id;
    QUuid visit;
    QUuid device;
    QString step;
    bool urgent = false;
    QDateTime at;
    QDateTime answeredAt;
};

struct DeviceRecord {
    QUuid id;
    QString name;
    QByteArray tokenHash;
    QString prefix;
    QDateTime enrolledAt;
    QDateTime seenAt;
    QDateTime revokedAt;
    QDateTime restUntil; // typed look-ups rest until then
    QByteArray health;   // JSON
};

// Settings that an administrator wrote for one kiosk.
struct KioskSettingsRecord {
    QUuid device;
    QUuid id; // of this text
    QString toml;
    QString staff; // code
    QDateTime at;
};

struct StaffRecord {
    QString code;
    QString name;
    Role role = Role::Reception;
    QByteArray pinHash; // argon2id; empty: none set
    QByteArray passwordHash;
};

struct SessionRecord {
    QByteArray tokenHash;
    QString staff;
    QUuid device; // null: the console
    QDateTime startedAt;
    QDateTime usedAt;
};

// Wrong tries of one code at one place.
struct ThrottleRecord {
    int wrong = 0;
    QDateTime lockedUntil;
};

} // namespace foyer
