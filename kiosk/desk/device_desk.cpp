// SPDX-License-Identifier: GPL-3.0-or-later
// Each call handed to the part of the desk that knows how; every one ends with the store's commit.
#include "kiosk/desk/device_desk.h"

#include "kiosk/desk/check_in_transaction.h"
#include "kiosk/desk/feedback.h"
#include "kiosk/desk/handover.h"
#include "kiosk/desk/identify.h"
#include "kiosk/desk/kiosk_settings.h"
#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/offline_arrivals.h"
#include "kiosk/desk/staff_accounts.h"
#include "kiosk/desk/tickets.h"

#include <QMetaMethod>

namespace foyer {

using namespace Qt::StringLiterals;

DeviceDesk::DeviceDesk(DeskState &state, QUuid device) : m_state(state), m_device(device)
{
    connect(&state.news, &DeskNews::command, this, [this](const QUuid &to, const Command &command) {
        if (to == m_device) {
            Q_EMIT this->command(command);
        }
    });
    connect(&state.news, &DeskNews::sought, this, [this](const QUuid &whom, bool &heard) {
        static const auto command = QMetaMethod::fromSignal(&Desk::command);
        heard = heard || (whom == m_device && isSignalConnected(command));
    });
}

QCoro::Task<Result<SiteInfo>> DeviceDesk::site()
{
    co_return siteInfo(m_state);
}

QCoro::Task<Result<IdentifyReply>> DeviceDesk::identify(IdentifyRequest request)
{
    auto reply = co_await foyer::identify(m_state, m_device, std::move(request));
    co_return reply;
}

QCoro::Task<Result<SaveReply>> DeviceDesk::save(VisitProgress progress)
{
    co_return saveProgress(m_state, m_device, progress);
}

QCoro::Task<Result<>> DeviceDesk::attach(Attachment attachment)
{
    co_return attachImage(m_state, m_device, attachment);
}

QCoro::Task<Result<CheckInReply>> DeviceDesk::checkIn(CheckInRequest request)
{
    co_return foyer::checkIn(m_state, m_device, request);
}

QCoro::Task<Result<Ticket>> DeviceDesk::copy(QUuid visit, QString appointmentRef)
{
    co_return copyForPatient(m_state, m_device, visit, appointmentRef);
}

QCoro::Task<Result<>> DeviceDesk::printed(PrintReport report)
{
    co_return reportPrinted(m_state, m_device, report);
}

QCoro::Task<Result<>> DeviceDesk::feedback(QUuid visit, int rating)
{
    co_return rateAtKiosk(m_state, m_device, visit, rating);
}

QCoro::Task<Result<>> DeviceDesk::help(HelpRequest request)
{
    co_return askForHelp(m_state, m_device, request);
}

QCoro::Task<Result<ConsoleSettings>> DeviceDesk::settings(QUuid known)
{
    co_return settingsFor(m_state, m_device, known);
}

QCoro::Task<Result<>> DeviceDesk::health(KioskHealth health)
{
    co_return keepHealth(m_state, m_device, health);
}

QCoro::Task<Result<>> DeviceDesk::deliver(QUuid id, QByteArray sealed)
{
    co_return foyer::deliver(m_state, m_device, id, sealed);
}

QCoro::Task<Result<StaffSession>> DeviceDesk::staff(QString code, QString pin)
{
    auto session =
        co_await signIn(m_state, SignInPlace::Kiosk, m_device, std::move(code), std::move(pin));
    co_return session;
}

QCoro::Task<Result<QList<TicketSummary>>> DeviceDesk::tickets(QString staffToken)
{
    const auto who = sessionOf(m_state, staffToken, m_device);
    if (!who)
        co_return std::unexpected(who.error());
    const auto records = m_state.store.tickets().ofDay(m_state.now().date());
    if (!records)
        co_return std::unexpected(records.error());
    QList<TicketSummary> summaries;
    for (const TicketRecord &record : *records)
        summaries.prepend({.visit = record.ticket.visit,
                           .number = record.ticket.number,
                           .issuedAt = record.ticket.issuedAt,
                           .area = record.ticket.area,
                           .state = record.state});
    co_return summaries;
}

QCoro::Task<Result<Ticket>> DeviceDesk::reprint(QString staffToken, QUuid visit, QString why)
{
    const auto who = sessionOf(m_state, staffToken, m_device);
    if (!who)
        co_return std::unexpected(who.error());
    co_return copyForStaff(m_state, who->staff.code, m_device, visit, why);
}

} // namespace foyer
