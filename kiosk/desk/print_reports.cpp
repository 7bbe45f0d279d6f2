// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a ticket on paper: reserved, sent, then printed, shown or unknown; never less
// certain than before.
#include "kiosk/desk/tickets.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int silenceSeconds = 120;

int certainty(TicketState state)
{
    switch (state) {
    case TicketState::Reserved:
        return 0;
    case TicketState::Sent:
        return 1;
    case TicketState::Unknown:
        return 2;
    case TicketState::Shown:
        return 3;
    case TicketState::Printed:
        return 4;
    }
    return 0;
}

QString printerSentence(PrinterStatus status)
{
    switch (status) {
    case PrinterStatus::PaperOut:
        return u"The printer is out of paper."_s;
    case PrinterStatus::CoverOpen:
        return u"The printer's cover is open."_s;
    case PrinterStatus::Jammed:
        return u"The printer is jammed."_s;
    case PrinterStatus::NotConnected:
        return u"The printer is not connected."_s;
    case PrinterStatus::PaperLow:
        return u"The printer is low on paper."_s;
    case PrinterStatus::Ready:
    case PrinterStatus::Unknown:
        return u"The printer did not answer."_s;
    }
    return {};
}

QString silenceKey(const QUuid &id)
{
    return u"no-outcome:"_s + id.toString(QUuid::WithoutBraces);
}

Result<> raiseSilence(DeskState &state, const QUuid &key, const TicketRecord &ticket,
                      const QUuid &device, const QString &reason)
{
    AttentionRecord row;
    row.key = silenceKey(key);
    row.kind = u"no-outcome"_s;
    row.visit = ticket.ticket.visit;
    row.device = device;
    row.number = ticket.ticket.number;
    row.at = state.now();
    row.reason = reason;
    return state.store.attention().raise(row);
}

Result<> keepOutcome(DeskState &state, const QUuid &device, const PrintReport &report,
                     const TicketRecord &ticket)
{
    auto entry = state.entry(AuditEvent::TicketOutcome, ticket.ticket.visit, device);
    entry.number = ticket.ticket.number;
    entry.detail = ticketStateKey(report.state);
    if (auto kept = state.store.audit().append(entry); !kept)
        return kept;
    const QUuid key = report.copy ? report.job : ticket.ticket.visit;
    if (report.state == TicketState::Printed || report.state == TicketState::Shown)
        return state.store.attention().settleKey(silenceKey(key), state.now());
    if (report.state != TicketState::Unknown)
        return {};
    return raiseSilence(
        state, key, ticket, device,
        u"Nobody knows whether %1 was printed. %2 The patient may have no paper: call the number, or print a copy."_s
            .arg(report.copy ? u"the copy of ticket %1"_s.arg(ticket.ticket.number)
                             : u"ticket %1"_s.arg(ticket.ticket.number),
                 printerSentence(report.why)));
}

// A copy may be of another kiosk's visit: the patient came here, or staff sent it here.
Result<TicketRecord> ticketOfReport(DeskState &state, const QUuid &device,
                                    const PrintReport &report, const std::optional<PrintJob> &job)
{
    const bool ownJob = job && job->device == device;
    if (!report.copy && !ownJob)
        return ticketOf(state, device, report.visit);
    auto found = state.store.tickets().find(ownJob ? job->visit : report.visit);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"There is no ticket for this visit."_s);
    return **found;
}

Result<> apply(DeskState &state, const QUuid &device, const PrintReport &report)
{
    auto job = state.store.tickets().findJob(report.job);
    if (!job)
        return std::unexpected(job.error());
    auto ticket = ticketOfReport(state, device, report, *job);
    if (!ticket)
        return std::unexpected(ticket.error());
    const bool copy = report.copy || (*job && (*job)->copy);
    if (*job && certainty(report.state) <= certainty((*job)->state))
        return {}; // heard before, or less than we know
    PrintJob updated = job->value_or(PrintJob{});
    updated.id = report.job;
    updated.visit = ticket->ticket.visit;
    updated.device = device;
    updated.copy = copy;
    updated.state = report.state;
    updated.at = state.now();
    if (auto saved = state.store.tickets().saveJob(updated); !saved)
        return saved;
    if (!copy && certainty(report.state) > certainty(ticket->state)) {
        ticket->state = report.state;
        ticket->stateAt = state.now();
        if (auto saved = state.store.tickets().save(*ticket); !saved)
            return saved;
    }
    PrintReport told = report;
    told.copy = copy;
    return keepOutcome(state, device, told, *ticket);
}

} // namespace

Result<> reportPrinted(DeskState &state, const QUuid &device, const PrintReport &report)
{
    if (report.job.isNull())
        return fail(ErrorKind::BadInput, u"The print job has no id."_s);
    auto done = state.store.transaction([&] { return apply(state, device, report); });
    if (done) {
        Q_EMIT state.news.changed(Topic::Arrivals);
        Q_EMIT state.news.changed(Topic::Attention);
    }
    return done;
}

Result<> noticeSilence(DeskState &state)
{
    const QDateTime before = state.now().addSecs(-silenceSeconds);
    // What was issued before midnight goes silent after it.
    QList<QDate> days{before.date()};
    if (before.date() != state.now().date())
        days.append(state.now().date());
    QList<TicketRecord> silent;
    for (const QDate &day : std::as_const(days)) {
        const auto tickets = state.store.tickets().ofDay(day);
        if (!tickets)
            return std::unexpected(tickets.error());
        for (const TicketRecord &ticket : *tickets) {
            const bool waiting =
                ticket.state == TicketState::Reserved || ticket.state == TicketState::Sent;
            if (waiting && ticket.stateAt < before)
                silent.append(ticket);
        }
    }
    const auto jobs = state.store.tickets().jobsWithoutOutcome(before);
    if (!jobs)
        return std::unexpected(jobs.error());
    if (silent.isEmpty() && jobs->isEmpty())
        return {};
    auto done = state.store.transaction([&]() -> Result<> {
        for (TicketRecord &ticket : silent) {
            ticket.state = TicketState::Unknown;
            ticket.stateAt = state.now();
            if (auto saved = state.store.tickets().save(ticket); !saved)
                return saved;
            if (auto raised = raiseSilence(
                    state, ticket.ticket.visit, ticket, {},
                    u"The kiosk has not said whether ticket %1 was printed. The patient is checked in and may be called."_s
                        .arg(ticket.ticket.number));
                !raised)
                return raised;
        }
        for (PrintJob job : *jobs) {
            job.state = TicketState::Unknown;
            job.at = state.now();
            if (auto saved = state.store.tickets().saveJob(job); !saved)
                return saved;
            const auto ticket = state.store.tickets().find(job.visit);
            if (!ticket)
                return std::unexpected(ticket.error());
            if (!*ticket)
                continue;
            if (auto raised = raiseSilence(
                    state, job.id, **ticket, job.device,
                    u"The kiosk has not said whether the copy of ticket %1 was printed."_s.arg(
                        (*ticket)->ticket.number));
                !raised)
                return raised;
        }
        return {};
    });
    if (done) {
        Q_EMIT state.news.changed(Topic::Arrivals);
        Q_EMIT state.news.changed(Topic::Attention);
    }
    return done;
}

bool callable(const TicketRecord &record, const QDateTime &now)
{
    if (record.calledAt.isValid())
        return false;
    const bool known = record.state != TicketState::Reserved && record.state != TicketState::Sent;
    return known || record.stateAt.secsTo(now) >= silenceSeconds;
}

} // namespace foyer
