// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/visit_runner.h"

#include "kiosk/core/arrival.h"
#include "kiosk/link/numbers.h"
#include "kiosk/link/spool.h"

#include <QCoroTimer>
#include <QTimer>

#include <chrono>

namespace foyer {

namespace {

// A check-in whose answer got lost is asked again: it is idempotent, and a number from the desk is
// worth a few seconds.
constexpr int checkInTries = 3;
constexpr auto betweenTries = std::chrono::milliseconds(700);

Event failureOf(const Error &error)
{
    if (mayRetry(error))
        return event::DeskAway{};
    return event::DeskFailed{};
}

} // namespace

VisitRunner::VisitRunner(KioskParts &parts, TicketPrinting &printing, QObject *parent)
    : QObject(parent), m_parts(parts), m_printing(printing)
{
}

void VisitRunner::setPictures(QByteArray front, QByteArray back)
{
    m_front = std::move(front);
    m_back = std::move(back);
}

void VisitRunner::run(const Effect &effect)
{
    if (const auto *e = std::get_if<effect::Identify>(&effect))
        identify(e->request);
    else if (const auto *e = std::get_if<effect::Save>(&effect))
        save(e->progress);
    else if (const auto *e = std::get_if<effect::CheckIn>(&effect))
        checkIn(e->request);
    else if (const auto *e = std::get_if<effect::TakeOffline>(&effect))
        takeOffline(*e);
    else if (const auto *e = std::get_if<effect::AskCopy>(&effect))
        askCopy(*e);
    else if (const auto *e = std::get_if<effect::Print>(&effect))
        print(e->visit, e->ticket);
    else if (const auto *e = std::get_if<effect::Report>(&effect))
        m_printing.report(
            {.visit = e->visit, .job = m_job, .state = e->state, .copy = e->copy, .why = e->why});
    else if (const auto *e = std::get_if<effect::Rate>(&effect))
        rate(*e);
    else if (std::holds_alternative<effect::Wipe>(effect))
        setPictures({}, {});
}

QCoro::Task<> VisitRunner::identify(IdentifyRequest request)
{
    const auto visit = request.visit;
    const auto reply = co_await m_parts.desk->identify(std::move(request));
    if (reply)
        Q_EMIT happened(visit, event::Identified{reply->view});
    else if (reply.error().kind == ErrorKind::Refused &&
             reply.error().where == QLatin1String("typed-rest"))
        Q_EMIT happened(visit, event::TypedResting{});
    else
        Q_EMIT happened(visit, failureOf(reply.error()));
}

QCoro::Task<> VisitRunner::save(VisitProgress progress)
{
    const auto visit = progress.visit;
    const auto front = std::exchange(m_front, {});
    const auto back = std::exchange(m_back, {});
    // A hand-over that did not arrive would be a lost visit; answers are sent again with the
    // check-in anyway.
    const int tries = progress.handover.isEmpty() ? 1 : checkInTries;
    for (int i = 0; i < tries; ++i) {
        if (i > 0)
            co_await QCoro::sleepFor(betweenTries);
        const auto reply = co_await m_parts.desk->save(progress);
        if (reply) {
            Q_EMIT happened(visit, event::Saved{*reply, progress.insurance.fields});
            break;
        }
        if (!mayRetry(reply.error()))
            break;
    }
    for (int side = 0; side < 2; ++side) {
        const auto &picture = side == 0 ? front : back;
        if (picture.isEmpty())
            continue;
        Attachment attachment{visit, side == 1, picture};
        // A picture that cannot be sent costs the desk a look at the card itself; the fields are
        // there.
        [[maybe_unused]] const auto sent = co_await m_parts.desk->attach(std::move(attachment));
    }
}

QCoro::Task<> VisitRunner::checkIn(CheckInRequest request)
{
    const auto visit = request.visit;
    for (int i = 0; i < checkInTries; ++i) {
        if (i > 0)
            co_await QCoro::sleepFor(betweenTries);
        const auto reply = co_await m_parts.desk->checkIn(request);
        if (reply) {
            Q_EMIT happened(visit, event::CheckInAnswered{*reply});
            co_return;
        }
        if (!mayRetry(reply.error())) {
            Q_EMIT happened(visit, event::DeskFailed{});
            co_return;
        }
    }
    Q_EMIT happened(visit, event::DeskAway{});
}

QCoro::Task<> VisitRunner::takeOffline(effect::TakeOffline effect)
{
    const auto number = m_parts.numbers->next();
    if (!number) {
        Q_EMIT happened(effect.visit, event::DeskFailed{});
        co_return;
    }
    OfflineArrival arrival{.visit = effect.visit,
                           .number = *number,
                           .at = m_parts.clock->now(),
                           .facts = effect.facts,
                           .forSomeoneElse = effect.forSomeoneElse,
                           .language = effect.language,
                           .ticket = TicketState::Unknown};
    if (effect.insurance.kind == InsuranceAnswer::Kind::Captured)
        arrival.insurance = effect.insurance;
    // Only what is on disk is promised.
    const auto kept = m_parts.spool->put(arrival);
    if (!kept) {
        Q_EMIT happened(effect.visit, event::DeskFailed{});
        co_return;
    }
    Ticket ticket{.visit = effect.visit,
                  .number = *number,
                  .language = effect.language,
                  .clinicName = {},
                  .area = {},
                  .directions = {},
                  .wait = {},
                  .issuedAt = arrival.at,
                  .feedbackUrl = {},
                  .copy = false,
                  .offline = true,
                  .name = {}};
    Q_EMIT happened(effect.visit, event::OfflineTaken{ticket});
}

QCoro::Task<> VisitRunner::askCopy(effect::AskCopy effect)
{
    const auto reply = co_await m_parts.desk->copy(effect.visit, effect.appointmentRef);
    if (reply)
        Q_EMIT happened(effect.visit, event::CopyAnswered{*reply});
    else
        Q_EMIT happened(effect.visit, failureOf(reply.error()));
}

QCoro::Task<> VisitRunner::print(QUuid visit, Ticket ticket)
{
    m_job = ticket.copy ? QUuid::createUuid() : ticket.visit;
    const auto result =
        co_await m_printing.print(std::move(ticket), m_job, m_parts.clock->monotonicMs());
    Q_EMIT happened(visit, event::PrintEnded{result});
}

QCoro::Task<> VisitRunner::rate(effect::Rate effect)
{
    for (int i = 0; i < checkInTries; ++i) {
        const auto reply = co_await m_parts.desk->feedback(effect.visit, effect.rating);
        if (reply || !mayRetry(reply.error()))
            co_return;
        co_await QCoro::sleepFor(betweenTries);
    }
}

} // namespace foyer
