// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/staff_mode.h"

#include "kiosk/app/session.h"
#include "kiosk/link/technician.h"

#include <QVariantMap>

#include <chrono>

namespace foyer {

namespace {
// Shorter than at a desk: behind this person stands a queue, and the screen is in the lobby.
constexpr auto signedOutAfter = std::chrono::minutes(2);
} // namespace

StaffMode::StaffMode(KioskParts &parts, Session &session, bool mayQuit, QObject *parent)
    : QObject(parent), m_parts(parts), m_session(session), m_mayQuit(mayQuit)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(signedOutAfter);
    connect(&m_idle, &QTimer::timeout, this, &StaffMode::leave);
    connect(&m_session, &Session::staffCodeScanned, this, [this](const QString &code) {
        if (m_state != State::SignIn)
            return;
        m_scannedCode = code;
        Q_EMIT changed();
    });
    for (auto *device : m_parts.devices())
        connect(device, &Device::healthChanged, this, &StaffMode::fillDevices);
    fillDevices();
}

bool StaffMode::closed() const
{
    return m_session.closed();
}

void StaffMode::open()
{
    // Never in front of a patient's data: the corner works on pages that belong to nobody.
    if (m_state == State::Hidden && !m_session.personal())
        go(State::SignIn);
}

void StaffMode::signIn(const QString &code, const QString &pin)
{
    if (m_state == State::SignIn && !m_busy)
        askDesk(code.trimmed(), pin);
}

QCoro::Task<> StaffMode::askDesk(QString code, QString pin)
{
    m_busy = true;
    say(Outcome::None);
    Result<StaffSession> staff = fail(ErrorKind::Unreachable, {});
    if (m_parts.desk)
        staff = co_await m_parts.desk->staff(code, pin);
    m_busy = false;
    if (staff) {
        m_staff = *staff;
        m_technician = false;
        go(State::Menu);
    } else if (mayRetry(staff.error())) {
        // The desk is away: the technician's code opens status, test print and restart, nothing of
        // a patient.
        if (technicianMatches(m_parts.settings.technicianCode, code, pin)) {
            m_staff = {};
            m_technician = true;
            go(State::Menu);
        } else {
            say(Outcome::DeskAway);
        }
    } else {
        say(staff.error().where == QLatin1String("too-many-tries") ? Outcome::TooManyTries
                                                                   : Outcome::WrongCodeOrPin);
    }
}

void StaffMode::showMenu()
{
    if (m_state == State::Tickets || m_state == State::Devices)
        go(State::Menu);
}

void StaffMode::showTickets()
{
    if (m_state != State::Menu || m_technician)
        return;
    go(State::Tickets);
    fetchTickets();
}

QCoro::Task<> StaffMode::fetchTickets()
{
    m_busy = true;
    const auto tickets = co_await m_parts.desk->tickets(m_staff.token);
    m_busy = false;
    if (!tickets) {
        say(Outcome::DeskAway);
        co_return;
    }
    QVariantList rows;
    for (const auto &ticket : *tickets)
        rows.append(QVariantMap{
            {QStringLiteral("visit"), ticket.visit.toString(QUuid::WithoutBraces)},
            {QStringLiteral("number"), ticket.number},
            {QStringLiteral("time"), ticket.issuedAt},
            {QStringLiteral("area"), ticket.area.text(m_session.language())},
            {QStringLiteral("state"), ticketStateKey(ticket.state)},
        });
    m_tickets.setRows(rows);
    Q_EMIT changed();
}

void StaffMode::showDevices()
{
    if (m_state == State::Menu)
        go(State::Devices);
}

void StaffMode::reprint(const QString &visit, const QString &why)
{
    if (m_state != State::Tickets || m_busy || m_technician)
        return;
    if (why.trimmed().isEmpty()) {
        say(Outcome::ReasonMissing);
        return;
    }
    fetchAndPrint(QUuid::fromString(visit), why.trimmed());
}

QCoro::Task<> StaffMode::fetchAndPrint(QUuid visit, QString why)
{
    m_busy = true;
    say(Outcome::None);
    const qint64 askedAt = m_parts.clock->monotonicMs();
    const auto ticket = co_await m_parts.desk->reprint(m_staff.token, visit, why);
    if (!ticket) {
        m_busy = false;
        say(mayRetry(ticket.error()) ? Outcome::DeskAway : Outcome::Failed);
        co_return;
    }
    const auto job = QUuid::createUuid();
    const auto result = co_await m_session.printing().print(*ticket, job, askedAt);
    m_session.printing().report({.visit = visit,
                                 .job = job,
                                 .state = result.outcome == PrintOutcome::Printed
                                              ? TicketState::Printed
                                              : TicketState::Unknown,
                                 .copy = true,
                                 .why = result.why});
    printed(result);
}

void StaffMode::testPrint()
{
    if (m_state != State::Hidden && m_state != State::SignIn && !m_busy)
        printTestTicket();
}

QCoro::Task<> StaffMode::printTestTicket()
{
    m_busy = true;
    say(Outcome::None);
    const auto result = co_await m_session.printing().printTest();
    printed(result);
}

void StaffMode::printed(const PrintResult &result)
{
    m_busy = false;
    switch (result.outcome) {
    case PrintOutcome::Printed:
        return say(Outcome::Printed);
    case PrintOutcome::NotPrinted:
        return say(Outcome::NotPrinted);
    case PrintOutcome::Unknown:
        return say(Outcome::PrintUnknown);
    }
}

void StaffMode::closeForPatients(bool closed)
{
    if (m_state == State::Hidden || m_state == State::SignIn || m_technician)
        return;
    m_session.setClosed(closed);
    Q_EMIT changed();
}

void StaffMode::restart()
{
    if (m_state != State::Hidden && m_state != State::SignIn)
        Q_EMIT restartWanted();
}

void StaffMode::quit()
{
    if (m_mayQuit && m_state != State::Hidden && m_state != State::SignIn)
        Q_EMIT quitWanted();
}

void StaffMode::leave()
{
    m_staff = {};
    m_technician = false;
    m_scannedCode.clear();
    m_tickets.setRows({});
    go(State::Hidden);
}

void StaffMode::fillDevices()
{
    QVariantList rows;
    for (const auto &health : m_parts.health()) {
        rows.append(QVariantMap{
            {QStringLiteral("kind"), health.kind},
            {QStringLiteral("model"), health.model},
            {QStringLiteral("ready"), health.status == DeviceStatus::Ready},
            {QStringLiteral("sentence"), health.sentence},
            {QStringLiteral("uses"), health.tally.uses},
            {QStringLiteral("missesPerHundred"), health.tally.missesPerHundred()},
            {QStringLiteral("paperMetres"), health.tally.paperMm / 1000.0},
            {QStringLiteral("lastError"), health.tally.lastError},
        });
    }
    m_devices.setRows(rows);
}

void StaffMode::go(State state)
{
    m_state = state;
    m_outcome = Outcome::None;
    if (state == State::Hidden)
        m_idle.stop();
    else
        m_idle.start();
    Q_EMIT changed();
}

void StaffMode::say(Outcome outcome)
{
    m_outcome = outcome;
    if (m_state != State::Hidden)
        m_idle.start();
    Q_EMIT changed();
}

} // namespace foyer
