// SPDX-License-Identifier: GPL-3.0-or-later
// The desk behind its routes: who is calling (a device token), enrolment, the public feedback form, and the hourly work.
#pragma once

#include "kiosk/core/desk.h"
#include "kiosk/core/result.h"

#include <QCoroTask>
#include <QObject>
#include <map>
#include <memory>

namespace foyer {

struct DeskState;

// What a newly enrolled kiosk receives, once. The desk keeps only a hash of the token.
struct Enrolled {
    QUuid device;
    QString token;
    QString prefix;        // letters of the numbers this kiosk may give while cut off: "KA"
    QByteArray sealingKey; // X25519 public key, 32 bytes
};

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

class DeskService : public QObject
{
    Q_OBJECT
public:
    explicit DeskService(DeskState &state, QObject *parent = nullptr);
    ~DeskService() override;

    // The desk as this kiosk sees it; its command() signal carries what must reach that kiosk. Lives as long as the
    // service. Refused: unknown or revoked token.
    [[nodiscard]] Result<Desk *> kiosk(const QString &deviceToken);
    [[nodiscard]] Result<QUuid> deviceId(const QString &deviceToken);
    // Refused: the secret is unknown, used, or older than 15 minutes (one sentence for all three).
    [[nodiscard]] Result<Enrolled> enrol(const QString &secret, const QString &name);

    // The page behind /f/<token>. NotFound: unknown, spent or expired, one sentence for all. Only submit spends it.
    [[nodiscard]] Result<FeedbackForm> feedbackForm(const QString &token);
    [[nodiscard]] Result<> submitFeedback(const QString &token, const FeedbackAnswer &answer);

    // Schedule refresh, outbox, tickets without outcome, old images and codes. Wiring calls it every few seconds.
    [[nodiscard]] QCoro::Task<> tick();

Q_SIGNALS:
    void revoked(const QUuid &device); // close its socket

private:
    DeskState &m_state;
    std::map<QUuid, std::unique_ptr<Desk>> m_desks;
};

} // namespace foyer
