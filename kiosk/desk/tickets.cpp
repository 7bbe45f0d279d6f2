// SPDX-License-Identifier: GPL-3.0-or-later
// Making tickets and adopting paper numbers.
#include "kiosk/desk/tickets.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestObservations = 5;
constexpr qsizetype mostObservations = 20; // the last ones say most about now

// People who wait in one area are one queue.
QString queueOf(const Location &location)
{
    const QString area = location.area.text(u"en"_s);
    return area.isEmpty() ? location.id : area;
}

} // namespace

// What was seen but for the longest and shortest tenth, widened to five minutes.
std::optional<WaitRange> waitRange(QList<int> minutes)
{
    if (minutes.size() < fewestObservations)
        return {};
    minutes = minutes.last(std::min(mostObservations, minutes.size()));
    std::ranges::sort(minutes);
    const auto last = minutes.size() - 1;
    const int low = std::max(0, minutes[last / 10]);
    const int high = std::max(low, minutes[last - last / 10]);
    WaitRange range{low / 5 * 5, (high + 4) / 5 * 5};
    if (range.to <= range.from)
        range.to = range.from + 5;
    return range;
}

Result<std::optional<WaitRange>> waitRange(DeskState &state, const QString &queue)
{
    if (!state.settings.showWait)
        return std::optional<WaitRange>();
    const auto minutes = state.store.tickets().waits(queue, state.now().date());
    if (!minutes)
        return std::unexpected(minutes.error());
    return waitRange(*minutes);
}

Result<TicketRecord> reserveTicket(DeskState &state, const VisitRecord &visit,
                                   const ScheduledVisit &scheduled)
{
    const Location &location = scheduled.appointment.location;
    TicketRecord record;
    record.queue = queueOf(location);
    record.day = visit.arrivedAt.date();
    record.stateAt = state.now();
    const auto number = state.store.tickets().nextNumber(record.queue, record.day);
    if (!number)
        return std::unexpected(number.error());
    const auto wait = waitRange(state, record.queue);
    if (!wait)
        return std::unexpected(wait.error());
    record.ticket.visit = visit.id;
    record.ticket.number = *number;
    record.ticket.language = visit.language;
    record.ticket.area = location.area;
    record.ticket.directions = location.directions;
    record.ticket.wait = *wait;
    record.ticket.issuedAt = visit.arrivedAt;
    if (state.settings.ticketShowName)
        record.ticket.name = shortName(scheduled.patient);
    return record;
}

Ticket asPrinted(const DeskState &state, const TicketRecord &record, bool copy)
{
    Ticket ticket = record.ticket;
    ticket.clinicName = state.settings.clinicName;
    ticket.copy = copy;
    if (!state.settings.publicUrl.isEmpty() && !ticket.offline) {
        QString url = state.settings.publicUrl;
        while (url.endsWith(u'/'))
            url.chop(1);
        ticket.feedbackUrl = url + u"/f/"_s + state.keys.feedbackToken(ticket.visit);
    }
    return ticket;
}

Result<> adoptNumber(DeskState &state, TicketRecord &record, const QString &paperNumber)
{
    if (record.ticket.number == paperNumber)
        return {};
    if (record.retiredNumber.isEmpty())
        record.retiredNumber = record.ticket.number;
    record.ticket.number = paperNumber;
    if (auto saved = state.store.tickets().save(record); !saved)
        return saved;
    auto entry = state.entry(AuditEvent::NumberAdopted, record.ticket.visit);
    entry.number = paperNumber;
    return state.store.audit().append(entry);
}

Result<bool> isPaperNumberOf(DeskState &state, const QUuid &device, const QString &number)
{
    const auto record = state.store.devices().find(device);
    if (!record)
        return std::unexpected(record.error());
    static const QRegularExpression digits(u"^-?[0-9]{1,7}$"_s);
    return *record && number.startsWith((*record)->prefix) &&
           digits.match(number.mid((*record)->prefix.size())).hasMatch();
}

Result<TicketRecord> ticketOf(DeskState &state, const QUuid &device, const QUuid &visitId)
{
    const auto none = fail(ErrorKind::NotFound, u"There is no ticket for this visit."_s);
    const auto visit = state.store.visits().find(visitId);
    if (!visit)
        return std::unexpected(visit.error());
    if (!*visit || (*visit)->device != device)
        return none;
    auto own = state.store.tickets().find(visitId);
    if (!own)
        return std::unexpected(own.error());
    if (*own)
        return **own;
    for (const QString &appointment : (*visit)->appointmentIds) {
        const auto arrived = state.store.visits().arrivedFor(appointment);
        if (!arrived)
            return std::unexpected(arrived.error());
        if (!*arrived || (*arrived)->patientId != (*visit)->patientId)
            continue;
        auto other = state.store.tickets().find((*arrived)->id);
        if (!other)
            return std::unexpected(other.error());
        if (*other)
            return **other;
    }
    return none;
}

} // namespace foyer
