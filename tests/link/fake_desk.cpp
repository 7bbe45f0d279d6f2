// SPDX-License-Identifier: GPL-3.0-or-later
// The fake desk's calls: each passes begin(), keeps what it was asked, and answers.
#include "tests/link/fake_desk.h"

#include <QCoroSignal>
#include <utility>

namespace foyer {

void FakeDesk::goUnreachable()
{
    m_reachable = false;
    Q_EMIT reachableChanged(false);
}

void FakeDesk::comeBack()
{
    m_reachable = true;
    Q_EMIT reachableChanged(true);
}

void FakeDesk::timeOutNext(int count)
{
    m_timeOuts = count;
}

void FakeDesk::failNext(Error error)
{
    m_failure = std::move(error);
}

void FakeDesk::hold()
{
    m_held = true;
}

void FakeDesk::release()
{
    // Once: a call that has gone on must not be woken again.
    if (std::exchange(m_held, false))
        Q_EMIT released();
}

QCoro::Task<Result<>> FakeDesk::begin(QString call)
{
    if (m_held)
        co_await qCoro(this, &FakeDesk::released);
    if (!m_reachable)
        co_return fail(ErrorKind::Unreachable, QStringLiteral("The desk cannot be reached."));
    if (m_failure) {
        const Error error = *std::exchange(m_failure, std::nullopt);
        co_return std::unexpected(error);
    }
    calls.append(call);
    co_return Result<>{};
}

Result<> FakeDesk::end()
{
    if (m_timeOuts == 0)
        return {};
    --m_timeOuts;
    return fail(ErrorKind::TimedOut, QStringLiteral("The desk did not answer in time."));
}

Result<CheckInReply> FakeDesk::giveTicket(const CheckInRequest &request)
{
    if (checkInAnswer)
        return *checkInAnswer;
    if (!given.contains(request.visit)) {
        Ticket ticket;
        ticket.visit = request.visit;
        ticket.number = request.paperNumber.isEmpty()
                            ? QStringLiteral("A%1").arg(given.size() + 1, 3, 10, QLatin1Char('0'))
                            : request.paperNumber;
        ticket.language = request.language;
        ticket.clinicName = siteAnswer ? siteAnswer->clinicName : QString();
        ticket.area.byLanguage = {{QStringLiteral("en"), QStringLiteral("Blue area, floor 2")}};
        ticket.directions.byLanguage = {{QStringLiteral("en"), QStringLiteral("Take the lift.")}};
        ticket.issuedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
        given.insert(request.visit, ticket);
    }
    CheckInReply reply;
    reply.ticket = given.value(request.visit);
    return reply;
}

void FakeDesk::accept(QUuid id, const QByteArray &sealed)
{
    ++deliveries;
    if (!delivered.contains(id))
        delivered.insert(id, sealed);
}

Result<Ticket> FakeDesk::copyOf(QUuid visit) const
{
    if (copyAnswer)
        return *copyAnswer;
    if (!given.contains(visit))
        return fail(ErrorKind::NotFound, QStringLiteral("There is no ticket for this visit."));
    Ticket ticket = given.value(visit);
    ticket.copy = true;
    return ticket;
}

// Every call has this shape; only what is kept and what is answered differ.
#define FOYER_FAKE_CALL(name, keep, answer)                                                        \
    const Result<> begun = co_await begin(QStringLiteral(name));                                   \
    if (!begun)                                                                                    \
        co_return std::unexpected(begun.error());                                                  \
    keep;                                                                                          \
    auto answered = answer;                                                                        \
    const Result<> ended = end();                                                                  \
    if (!ended)                                                                                    \
        co_return std::unexpected(ended.error());                                                  \
    co_return answered

QCoro::Task<Result<SiteInfo>> FakeDesk::site()
{
    FOYER_FAKE_CALL("site", , siteAnswer);
}

QCoro::Task<Result<IdentifyReply>> FakeDesk::identify(IdentifyRequest request)
{
    FOYER_FAKE_CALL("identify", identified.append(request), identifyAnswer);
}

QCoro::Task<Result<SaveReply>> FakeDesk::save(VisitProgress progress)
{
    FOYER_FAKE_CALL("save", saved.append(progress), saveAnswer);
}

QCoro::Task<Result<>> FakeDesk::attach(Attachment attachment)
{
    FOYER_FAKE_CALL("attach", attached.append(attachment), Result<>{});
}

QCoro::Task<Result<CheckInReply>> FakeDesk::checkIn(CheckInRequest request)
{
    FOYER_FAKE_CALL("checkIn", checkIns.append(request), giveTicket(request));
}

QCoro::Task<Result<Ticket>> FakeDesk::copy(QUuid visit, QString)
{
    FOYER_FAKE_CALL("copy", , copyOf(visit));
}

QCoro::Task<Result<>> FakeDesk::printed(PrintReport report)
{
    FOYER_FAKE_CALL("printed", reports.append(report), Result<>{});
}

QCoro::Task<Result<>> FakeDesk::feedback(QUuid visit, int rating)
{
    FOYER_FAKE_CALL("feedback", ratings.append({visit, rating}), Result<>{});
}

QCoro::Task<Result<>> FakeDesk::help(HelpRequest request)
{
    FOYER_FAKE_CALL("help", helps.append(request), Result<>{});
}

QCoro::Task<Result<ConsoleSettings>> FakeDesk::settings(QUuid known)
{
    FOYER_FAKE_CALL(
        "settings", ,
        Result<ConsoleSettings>(consoleSettings.id == known ? ConsoleSettings{} : consoleSettings));
}

QCoro::Task<Result<>> FakeDesk::health(KioskHealth health)
{
    FOYER_FAKE_CALL("health", healths.append(health), Result<>{});
}

QCoro::Task<Result<>> FakeDesk::deliver(QUuid id, QByteArray sealed)
{
    FOYER_FAKE_CALL("deliver", accept(id, sealed), Result<>{});
}

QCoro::Task<Result<StaffSession>> FakeDesk::staff(QString, QString)
{
    FOYER_FAKE_CALL("staff", , staffAnswer);
}

QCoro::Task<Result<QList<TicketSummary>>> FakeDesk::tickets(QString)
{
    FOYER_FAKE_CALL("tickets", , ticketsAnswer);
}

QCoro::Task<Result<Ticket>> FakeDesk::reprint(QString, QUuid visit, QString)
{
    FOYER_FAKE_CALL("reprint", , copyOf(visit));
}

#undef FOYER_FAKE_CALL

} // namespace foyer
