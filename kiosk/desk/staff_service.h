// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of staff.h on the desk's own state.
#pragma once

#include "kiosk/desk/staff.h"

namespace foyer {

struct DeskState;

class StaffService final : public Staff {
    Q_OBJECT
public:
    explicit StaffService(DeskState &state, QObject *parent = nullptr);

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

private:
    DeskState &m_state;
};

} // namespace foyer
