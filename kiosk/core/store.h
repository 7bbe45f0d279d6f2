// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk keeps, in small contracts. Every write outside transaction() is durable when it
// returns; inside one, all of it is durable when transaction() returns, or nothing happened.
// Errors: Storage; Conflict where a rule of the store stands in the way (one active arrival per
// appointment, one number a day).
#pragma once

#include "kiosk/core/audit.h"
#include "kiosk/core/store_records.h"

#include <functional>
#include <optional>

namespace foyer {

class Visits {
public:
    virtual ~Visits() = default;
    [[nodiscard]] virtual Result<> save(const VisitRecord &visit) = 0; // insert or replace by id
    [[nodiscard]] virtual Result<std::optional<VisitRecord>> find(QUuid id) = 0;
    [[nodiscard]] virtual Result<std::optional<VisitRecord>>
    arrivedFor(const QString &appointmentId) = 0;
    [[nodiscard]] virtual Result<QList<VisitRecord>> arrivedBetween(QDateTime from,
                                                                    QDateTime to) = 0;
    // Images of the insurance card.
    [[nodiscard]] virtual Result<> attach(const Attachment &image, QDateTime at) = 0;
    [[nodiscard]] virtual Result<QByteArray> image(QUuid visit, bool back) = 0; // NotFound
    [[nodiscard]] virtual Result<> forgetImages(QDateTime before) = 0;
    // Ids of spooled records: true the first time, false when it was accepted before.
    [[nodiscard]] virtual Result<bool> acceptOnce(QUuid delivery, QDateTime at) = 0;
    [[nodiscard]] virtual Result<> forgetDeliveries(QDateTime before) = 0;
};

class CardReviews {
public:
    virtual ~CardReviews() = default;
    [[nodiscard]] virtual Result<>
    save(const CardVerdict &verdict) = 0; // insert or replace by visit and field
    [[nodiscard]] virtual Result<QList<CardVerdict>> of(QUuid visit) = 0; // oldest first
    [[nodiscard]] virtual Result<> keep(const CardSample &sample) = 0;
    [[nodiscard]] virtual Result<QList<CardSample>> samples() = 0; // oldest first
    [[nodiscard]] virtual Result<> forgetSamples(QDateTime before) = 0;
};

class Tickets {
public:
    virtual ~Tickets() = default;
    // The next of this queue and day, "A017"; taken for good when the transaction commits.
    [[nodiscard]] virtual Result<QString> nextNumber(const QString &queue, QDate day) = 0;
    // No queue gives a number up to this one on that day (after a restore).
    [[nodiscard]] virtual Result<> raiseFloor(QDate day, int number) = 0;
    [[nodiscard]] virtual Result<>
    save(const TicketRecord &ticket) = 0; // insert or replace by visit
    [[nodiscard]] virtual Result<std::optional<TicketRecord>> find(QUuid visit) = 0;
    [[nodiscard]] virtual Result<QList<TicketRecord>> ofDay(QDate day) = 0; // by time of issue
    [[nodiscard]] virtual Result<QList<int>> waits(const QString &queue,
                                                   QDate day) = 0; // minutes, oldest first
    [[nodiscard]] virtual Result<> saveJob(const PrintJob &job) = 0;
    [[nodiscard]] virtual Result<std::optional<PrintJob>> findJob(QUuid id) = 0;
    [[nodiscard]] virtual Result<QList<PrintJob>>
    jobsWithoutOutcome(QDateTime before) = 0; // copies only
};

class Outbox {
public:
    virtual ~Outbox() = default;
    [[nodiscard]] virtual Result<> add(const OutboxRow &row,
                                       QDateTime at) = 0; // once per change.id
    // Due rows, at most one per patient: that patient's oldest that is neither sent nor given to a
    // person.
    [[nodiscard]] virtual Result<QList<OutboxRow>> due(QDateTime now, int limit) = 0;
    [[nodiscard]] virtual Result<> sent(qint64 sequence, QDateTime at) = 0;
    [[nodiscard]] virtual Result<> retryAt(qint64 sequence, QDateTime at) = 0;
    [[nodiscard]] virtual Result<> toPerson(qint64 sequence, QDateTime at) = 0;
    [[nodiscard]] virtual Result<bool> allSent(QUuid visit) = 0;
};

class AttentionList {
public:
    virtual ~AttentionList() = default;
    [[nodiscard]] virtual Result<>
    raise(const AttentionRecord &row) = 0; // an open row of the same key is replaced
    [[nodiscard]] virtual Result<QList<AttentionRecord>> open() = 0; // oldest first
    [[nodiscard]] virtual Result<> settle(qint64 id, const QString &staff,
                                          QDateTime at) = 0;                        // NotFound
    [[nodiscard]] virtual Result<> settleKey(const QString &key, QDateTime at) = 0; // none is fine
};

class FeedbackBox {
public:
    virtual ~FeedbackBox() = default;
    [[nodiscard]] virtual Result<> expect(const QByteArray &tokenHash,
                                          const FeedbackRecord &row) = 0;
    [[nodiscard]] virtual Result<std::optional<FeedbackRecord>>
    find(const QByteArray &tokenHash) = 0;
    [[nodiscard]] virtual Result<> rateAtKiosk(QUuid visit, int rating,
                                               QDateTime at) = 0; // NotFound
    [[nodiscard]] virtual Result<> submit(const QByteArray &tokenHash,
                                          const FeedbackRecord &row) = 0; // Conflict: spent
    [[nodiscard]] virtual Result<QList<FeedbackRecord>> latest(int limit) = 0;
};

class HelpCalls {
public:
    virtual ~HelpCalls() = default;
    [[nodiscard]] virtual Result<>
    ask(const HelpRecord &call) = 0; // once per id; a later urgent one raises it
    [[nodiscard]] virtual Result<std::optional<HelpRecord>> find(QUuid id) = 0;
    [[nodiscard]] virtual Result<> answer(QUuid id, QDateTime at) = 0;
    [[nodiscard]] virtual Result<QList<HelpRecord>>
    since(QDateTime from) = 0; // open first, urgent on top
};

class AuditTrail {
public:
    virtual ~AuditTrail() = default;
    [[nodiscard]] virtual Result<> append(const AuditEntry &entry) = 0;
    [[nodiscard]] virtual Result<QList<AuditRecord>> latest(int limit) = 0; // newest first
    [[nodiscard]] virtual Result<AuditVerifier> verify() = 0; // Storage: where it does not hold
};

class DeviceList {
public:
    virtual ~DeviceList() = default;
    [[nodiscard]] virtual Result<> save(const DeviceRecord &device) = 0;
    [[nodiscard]] virtual Result<std::optional<DeviceRecord>> find(QUuid id) = 0;
    [[nodiscard]] virtual Result<std::optional<DeviceRecord>>
    byToken(const QByteArray &tokenHash) = 0;
    [[nodiscard]] virtual Result<QList<DeviceRecord>> all() = 0;
    [[nodiscard]] virtual Result<QString> newPrefix() = 0; // "KA", "KB" ...: never given before
    // name: for the kiosk that will use it, when it brings none of its own.
    [[nodiscard]] virtual Result<> offerCode(const QByteArray &secretHash, const QString &name,
                                             QDateTime validUntil) = 0;
    // The name, or nothing when the code was not good (any more).
    [[nodiscard]] virtual Result<std::optional<QString>> spendCode(const QByteArray &secretHash,
                                                                   QDateTime now) = 0;
    [[nodiscard]] virtual Result<> saveSettings(const KioskSettingsRecord &settings) = 0;
    [[nodiscard]] virtual Result<std::optional<KioskSettingsRecord>> settings(QUuid device) = 0;
    [[nodiscard]] virtual Result<> typedFailure(QUuid device, QDateTime at) = 0;
    [[nodiscard]] virtual Result<int> typedFailures(QUuid device, QDateTime since) = 0;
};

class StaffAccounts {
public:
    virtual ~StaffAccounts() = default;
    [[nodiscard]] virtual Result<> save(const StaffRecord &staff) = 0;
    [[nodiscard]] virtual Result<std::optional<StaffRecord>> find(const QString &code) = 0;
    [[nodiscard]] virtual Result<> saveSession(const SessionRecord &session) = 0;
    [[nodiscard]] virtual Result<std::optional<SessionRecord>>
    session(const QByteArray &tokenHash) = 0;
    [[nodiscard]] virtual Result<> endSession(const QByteArray &tokenHash) = 0;
    [[nodiscard]] virtual Result<> forgetSessions(QDateTime startedBefore) = 0;
    [[nodiscard]] virtual Result<ThrottleRecord> throttle(const QString &subject) = 0;
    [[nodiscard]] virtual Result<> saveThrottle(const QString &subject, const ThrottleRecord &state,
                                                QDateTime at) = 0;
    [[nodiscard]] virtual Result<> clearThrottles(const QString &subjectStart) = 0;
    [[nodiscard]] virtual Result<> forgetThrottles(QDateTime before) = 0; // but not the locked ones
};

// The day's list as the records system last told it, kept so that a restart without it still knows
// the day.
class ScheduleCopy {
public:
    virtual ~ScheduleCopy() = default;
    [[nodiscard]] virtual Result<> save(QDate day, const QByteArray &list,
                                        QDateTime at) = 0;        // keeps only this day
    [[nodiscard]] virtual Result<QByteArray> load(QDate day) = 0; // empty: none
};

class Store {
public:
    virtual ~Store() = default;
    [[nodiscard]] virtual Visits &visits() = 0;
    [[nodiscard]] virtual CardReviews &cards() = 0;
    [[nodiscard]] virtual Tickets &tickets() = 0;
    [[nodiscard]] virtual Outbox &outbox() = 0;
    [[nodiscard]] virtual AttentionList &attention() = 0;
    [[nodiscard]] virtual FeedbackBox &feedback() = 0;
    [[nodiscard]] virtual HelpCalls &help() = 0;
    [[nodiscard]] virtual AuditTrail &audit() = 0;
    [[nodiscard]] virtual DeviceList &devices() = 0;
    [[nodiscard]] virtual StaffAccounts &staff() = 0;
    [[nodiscard]] virtual ScheduleCopy &schedule() = 0;
    // All of work or nothing. A transaction inside another is part of it.
    [[nodiscard]] virtual Result<> transaction(const std::function<Result<>()> &work) = 0;
};

} // namespace foyer
