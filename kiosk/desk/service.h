// SPDX-License-Identifier: GPL-3.0-or-later
// The desk behind its routes: who is calling (a device token), enrolment, the public feedback form,
// and the hourly work.
#pragma once

#include "kiosk/desk/kiosk_gate.h"
#include "kiosk/desk/outbox_worker.h"

#include <QCoroTask>
#include <QObject>
#include <map>
#include <memory>

namespace foyer {

// What the public form needs to know about a feedback code that is still good.
struct FeedbackForm {
    QString language;
    QString clinicName;
};

struct FeedbackAnswer {
    int rating = 0;    // 1..5
    QString recommend; // "yes", "no", "unsure" or empty
    QString comment;   // at most 2,000 characters
};

class DeskService : public KioskGate {
    Q_OBJECT
public:
    explicit DeskService(DeskState &state, QObject *parent = nullptr);
    ~DeskService() override;

    [[nodiscard]] Result<Desk *> kiosk(const QString &deviceToken) override;
    [[nodiscard]] Result<QUuid> deviceId(const QString &deviceToken) override;
    [[nodiscard]] Result<Enrolled> enrol(const QString &secret, const QString &name) override;

    // The page behind /f/<token>. NotFound: unknown, spent or expired, one sentence for all. Only
    // submit spends it.
    [[nodiscard]] Result<FeedbackForm> feedbackForm(const QString &token);
    [[nodiscard]] Result<> submitFeedback(const QString &token, const FeedbackAnswer &answer);

    // Schedule refresh, outbox, tickets without outcome, old images and codes. Wiring calls it
    // every few seconds.
    [[nodiscard]] QCoro::Task<> tick();

private:
    void forget();

    DeskState &m_state;
    OutboxWorker m_outbox;
    std::map<QUuid, std::unique_ptr<Desk>> m_desks;
    std::optional<qint64> m_refreshedAt; // monotonic ms
    std::optional<qint64> m_forgotAt;
};

} // namespace foyer
