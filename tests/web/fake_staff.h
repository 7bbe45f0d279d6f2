// SPDX-License-Identifier: GPL-3.0-or-later
// A staff service of plain lists that a test fills and reads, with one person of each role.
#pragma once

#include "kiosk/desk/service.h"
#include "kiosk/desk/staff.h"

#include <map>

namespace foyer {

class FakeStaff final : public Staff {
    Q_OBJECT
public:
    // "ana" is at reception, "root" administers; the password of both is "correct horse".
    [[nodiscard]] QCoro::Task<Result<StaffSession>> signIn(QString code, QString password) override;
    [[nodiscard]] Result<> signOut(const QString &token) override;
    [[nodiscard]] Result<StaffSession> session(const QString &token) override;

    [[nodiscard]] Result<QList<ArrivalRow>> arrivals(const QString &token) override;
    [[nodiscard]] Result<> call(const QString &token, QUuid visit) override;
    [[nodiscard]] Result<> reprint(const QString &token, QUuid visit, QUuid device,
                                   const QString &why) override;
    [[nodiscard]] Result<CardView> card(const QString &token, QUuid visit) override;
    [[nodiscard]] Result<QByteArray> cardPicture(const QString &token, QUuid visit,
                                                 bool back) override;
    [[nodiscard]] Result<> acceptField(const QString &token, QUuid visit, CardField field) override;
    [[nodiscard]] Result<> correctField(const QString &token, QUuid visit, CardField field,
                                        const QString &value) override;
    [[nodiscard]] Result<> acceptCard(const QString &token, QUuid visit) override;
    [[nodiscard]] Result<QList<AttentionRow>> attention(const QString &token) override;
    [[nodiscard]] Result<> settle(const QString &token, qint64 attentionId) override;
    [[nodiscard]] Result<QList<MatchCandidate>> candidates(const QString &token,
                                                           QUuid visit) override;
    [[nodiscard]] Result<> match(const QString &token, QUuid visit,
                                 const QString &candidateRef) override;
    [[nodiscard]] Result<QList<HelpRow>> help(const QString &token) override;
    [[nodiscard]] Result<> answerHelp(const QString &token, QUuid id) override;
    [[nodiscard]] Result<QList<DeviceRow>> devices(const QString &token) override;
    [[nodiscard]] Result<> revoke(const QString &token, QUuid device) override;
    [[nodiscard]] Result<> update(const QString &token, QUuid device, bool now) override;
    [[nodiscard]] Result<KioskSettingsView> settings(const QString &token, QUuid device) override;
    [[nodiscard]] Result<> writeSettings(const QString &token, QUuid device,
                                         const QString &toml) override;
    [[nodiscard]] Result<EnrolmentOffer> offerEnrolment(const QString &token) override;
    [[nodiscard]] Result<QList<FeedbackRow>> feedback(const QString &token, int limit) override;
    [[nodiscard]] Result<QList<AuditRow>> audit(const QString &token, int limit) override;

    QDateTime now;
    QList<ArrivalRow> arrivalRows;
    CardView cardRows; // of the one visit with a card
    QList<AttentionRow> attentionRows;
    QList<MatchCandidate> candidateRows;
    QList<HelpRow> helpRows;
    QList<DeviceRow> deviceRows;
    QString settingsText; // of any kiosk
    QList<FeedbackRow> feedbackRows;
    QList<AuditRow> auditRows;
    QStringList done; // what was asked for and granted: "call A017", "reprint A017 lost"

private:
    [[nodiscard]] Result<> see(const QString &token, const QUuid &visit, CardField field,
                               const QString &value, bool corrected);
    [[nodiscard]] Result<> allowed(const QString &token, bool administratorOnly = false);

    std::map<QString, StaffSession> m_sessions;
};

// One feedback code that is good once.
struct FakeFeedback {
    QString token = QStringLiteral("Zm95ZXItZmVlZGJhY2stMQ");
    FeedbackForm form{QStringLiteral("en"), QStringLiteral("Riverside Clinic")};
    QList<FeedbackAnswer> answers;

    [[nodiscard]] Result<FeedbackForm> ask(const QString &given) const;
    [[nodiscard]] Result<> submit(const QString &given, const FeedbackAnswer &answer);
};

// A busy morning, with people of many names and two who would break a careless page.
void fillWithMorning(FakeStaff &staff, const QDateTime &now);

} // namespace foyer
