// SPDX-License-Identifier: GPL-3.0-or-later
// One DeviceDesk per kiosk, the public form, and the desk's regular work.
#include "kiosk/desk/service.h"

#include "kiosk/desk/device_desk.h"
#include "kiosk/desk/feedback.h"
#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/tickets.h"

#include <QLoggingCategory>

namespace foyer {

namespace {

Q_LOGGING_CATEGORY(desk, "foyer.desk")

constexpr int scheduleEveryMs = 60'000;
constexpr int forgetEveryMs = 3'600'000;
constexpr int deliveryDays = 90;
constexpr int sessionHours = 12;

// Errors of the regular work have nobody to be told to; their sentences carry no personal data.
void note(const Result<> &done)
{
    if (!done)
        qCWarning(desk).noquote() << done.error().message << done.error().where;
}

} // namespace

DeskService::DeskService(DeskState &state, QObject *parent)
    : KioskGate(parent), m_state(state), m_outbox(state)
{
    connect(&state.news, &DeskNews::revoked, this, &KioskGate::revoked);
}

DeskService::~DeskService() = default;

Result<Desk *> DeskService::kiosk(const QString &deviceToken)
{
    const auto device = kioskOf(m_state, deviceToken);
    if (!device)
        return std::unexpected(device.error());
    auto &known = m_desks[*device];
    if (!known)
        known = std::make_unique<DeviceDesk>(m_state, *device);
    return known.get();
}

Result<QUuid> DeskService::deviceId(const QString &deviceToken)
{
    return kioskOf(m_state, deviceToken);
}

Result<Enrolled> DeskService::enrol(const QString &secret, const QString &name)
{
    return enrolKiosk(m_state, secret, name);
}

Result<FeedbackForm> DeskService::feedbackForm(const QString &token)
{
    return foyer::feedbackForm(m_state, token);
}

Result<> DeskService::submitFeedback(const QString &token, const FeedbackAnswer &answer)
{
    return foyer::submitFeedback(m_state, token, answer);
}

QCoro::Task<> DeskService::tick()
{
    const qint64 now = m_state.clock.monotonicMs();
    const bool refreshDue = !m_refreshedAt || now - *m_refreshedAt >= scheduleEveryMs;
    if (refreshDue || !m_state.schedule.known()) {
        m_refreshedAt = now;
        const auto refreshed = co_await m_state.schedule.refresh();
        note(refreshed);
    }
    const auto sent = co_await m_outbox.run();
    note(sent);
    note(noticeSilence(m_state));
    if (!m_forgotAt || now - *m_forgotAt >= forgetEveryMs) {
        m_forgotAt = now;
        forget();
    }
}

void DeskService::forget()
{
    const QDateTime now = m_state.now();
    note(m_state.store.visits().forgetImages(now.addDays(-m_state.settings.imagesDays)));
    // A site that asks for none any more loses those it has.
    note(m_state.store.cards().forgetSamples(now.addDays(-m_state.settings.keepCorrectionsDays)));
    note(m_state.store.visits().forgetDeliveries(now.addDays(-deliveryDays)));
    note(m_state.store.staff().forgetSessions(now.addSecs(-sessionHours * 3600)));
    note(m_state.store.staff().forgetThrottles(now.addDays(-1)));
}

} // namespace foyer
