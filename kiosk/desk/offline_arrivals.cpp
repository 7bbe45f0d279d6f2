// SPDX-License-Identifier: GPL-3.0-or-later
// Delivery and matching of offline arrivals.
#include "kiosk/desk/offline_arrivals.h"

#include "kiosk/desk/card_answer.h"
#include "kiosk/desk/check_in_transaction.h"
#include "kiosk/desk/tickets.h"
#include "kiosk/link/arrival_json.h"

#include <QJsonDocument>
#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int tooOldSeconds = 24 * 3600;
constexpr int clockSlackSeconds = 300; // a kiosk's clock may be a little ahead

QString attentionKey(const QUuid &visit)
{
    return u"not-matched:"_s + visit.toString(QUuid::WithoutBraces);
}

Result<> raise(DeskState &state, const VisitRecord &visit, const OfflineArrival &arrival)
{
    const qint64 age = arrival.at.secsTo(state.now());
    const bool doubtful = age > tooOldSeconds || age < -clockSlackSeconds;
    AttentionRecord row;
    row.key = attentionKey(visit.id);
    row.kind = doubtful ? u"too-old"_s : u"not-matched"_s;
    row.visit = visit.id;
    row.device = visit.device;
    row.number = arrival.number;
    row.at = state.now();
    row.reason =
        doubtful
            ? u"An arrival with number %1 was kept by a kiosk and comes a day late, or the kiosk's "
              u"clock was wrong. "
              u"Please see what became of this patient."_s.arg(arrival.number)
            : u"Arrived with number %1 while the kiosk was cut off, and not matched: please choose the appointment."_s
                  .arg(arrival.number);
    return state.store.attention().raise(row);
}

// The arrival of a check-in that timed out and yet was done: the paper's number wins, nothing else
// is new.
Result<> adopt(DeskState &state, const QUuid &visit, const OfflineArrival &arrival)
{
    auto record = state.store.tickets().find(visit);
    if (!record)
        return std::unexpected(record.error());
    return *record ? adoptNumber(state, **record, arrival.number) : Result<>();
}

Result<> keep(DeskState &state, const QUuid &device, const OfflineArrival &arrival)
{
    const auto known = state.store.visits().find(arrival.visit);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->device != device)
        return fail(ErrorKind::Conflict, u"This visit was begun elsewhere."_s);
    auto entry = state.entry(AuditEvent::ArrivalDelivered, arrival.visit, device);
    entry.number = arrival.number;
    if (auto kept = state.store.audit().append(entry); !kept)
        return kept;
    if (*known && (*known)->state == VisitState::Arrived)
        return adopt(state, arrival.visit, arrival);
    if (*known && (*known)->state == VisitState::NotMatched)
        return {};
    VisitRecord visit = known->value_or(VisitRecord{});
    visit.id = arrival.visit;
    visit.device = device;
    visit.state = VisitState::NotMatched;
    visit.startedAt = visit.startedAt.isValid() ? visit.startedAt : arrival.at;
    visit.arrivedAt = arrival.at;
    visit.language = arrival.language;
    visit.forSomeoneElse = arrival.forSomeoneElse;
    visit.facts = QJsonDocument::fromJson(toJson(arrival)).object();
    if (auto saved = state.store.visits().save(visit); !saved)
        return saved;
    return raise(state, visit, arrival);
}

QString nameOf(const Patient &patient)
{
    if (patient.names.isEmpty())
        return {};
    const HumanName &name = patient.names.first();
    return u"%1, %2"_s.arg(name.family, name.given.join(u' '));
}

} // namespace

Result<> deliver(DeskState &state, const QUuid &device, const QUuid &id, const QByteArray &sealed)
{
    if (id.isNull())
        return fail(ErrorKind::BadInput, u"The record has no id."_s);
    const auto opened = sodium::openSealed(sealed, state.keys.sealing);
    if (!opened)
        return std::unexpected(opened.error());
    const auto arrival = arrivalFromJson(*opened);
    if (!arrival)
        return std::unexpected(arrival.error());
    if (arrival->insurance)
        if (auto whole = checkCard(*arrival->insurance); !whole)
            return whole;
    const auto own = isPaperNumberOf(state, device, arrival->number);
    if (!own)
        return std::unexpected(own.error());
    if (!*own || arrival->visit.isNull() || !arrival->at.isValid())
        return fail(ErrorKind::BadInput, u"This record was not made by this kiosk."_s);
    auto done = state.store.transaction([&]() -> Result<> {
        const auto first = state.store.visits().acceptOnce(id, state.now());
        if (!first)
            return std::unexpected(first.error());
        return *first ? keep(state, device, *arrival) : Result<>();
    });
    if (done) {
        Q_EMIT state.news.changed(Topic::Attention);
        Q_EMIT state.news.changed(Topic::Arrivals);
    }
    return done;
}

Result<Unmatched> unmatched(DeskState &state, const QUuid &id)
{
    const auto visit = state.store.visits().find(id);
    if (!visit)
        return std::unexpected(visit.error());
    if (!*visit || (*visit)->state != VisitState::NotMatched)
        return fail(ErrorKind::NotFound, u"This arrival is matched already."_s);
    const auto arrival =
        arrivalFromJson(QJsonDocument((*visit)->facts).toJson(QJsonDocument::Compact));
    if (!arrival)
        return std::unexpected(arrival.error());
    return Unmatched{**visit, arrival->facts};
}

Result<QList<MatchCandidate>> matchCandidates(DeskState &state, const QUuid &id)
{
    const auto arrival = unmatched(state, id);
    if (!arrival)
        return std::unexpected(arrival.error());
    const QList<ScheduledVisit> &day = state.schedule.today();
    const QDate today = state.now().date();
    const auto agreeing = complete(arrival->facts, today) ? match(arrival->facts, day, today)
                                                          : std::vector<std::size_t>();
    QList<MatchCandidate> candidates;
    for (qsizetype i = 0; i < day.size(); ++i) {
        const auto &[appointment, patient, coverages] = day[i];
        const auto taken = state.store.visits().arrivedFor(appointment.id);
        if (!taken)
            return std::unexpected(taken.error());
        const bool open = appointment.status == AppointmentStatus::Booked && !*taken;
        const bool here = state.settings.rules.site.isEmpty() ||
                          appointment.location.site == state.settings.rules.site;
        if (!open || !here)
            continue;
        candidates.append(
            {.ref = state.keys.opaque("appointment", appointment.id),
             .name = nameOf(patient),
             .birthDate = patient.birthDate,
             .start = appointment.start,
             .practitioner = appointment.practitioner,
             .area = appointment.location.area.text(u"en"_s),
             .agrees = std::ranges::find(agreeing, std::size_t(i)) != agreeing.end()});
    }
    std::ranges::stable_sort(candidates, [](const MatchCandidate &a, const MatchCandidate &b) {
        return a.agrees != b.agrees ? a.agrees : a.start < b.start;
    });
    return candidates;
}

Result<> matchArrival(DeskState &state, const QUuid &id, const QString &candidateRef,
                      const QString &staff)
{
    auto arrival = unmatched(state, id);
    if (!arrival)
        return std::unexpected(arrival.error());
    const ScheduledVisit *chosen = nullptr;
    for (const ScheduledVisit &scheduled : state.schedule.today()) {
        if (state.keys.opaque("appointment", scheduled.appointment.id) == candidateRef)
            chosen = &scheduled;
    }
    if (!chosen)
        return fail(ErrorKind::NotFound, u"This appointment is not on today's list any more."_s);

    const auto paper =
        arrivalFromJson(QJsonDocument(arrival->visit.facts).toJson(QJsonDocument::Compact));
    if (!paper)
        return std::unexpected(paper.error());
    auto done = state.store.transaction([&]() -> Result<> {
        const auto taken = state.store.visits().arrivedFor(chosen->appointment.id);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken)
            return fail(ErrorKind::Conflict,
                        u"Someone is checked in for this appointment already."_s);
        VisitRecord visit = arrival->visit;
        Answers answers;
        answers.insurance =
            paper->insurance.value_or(cardIn(visit.answers).value_or(InsuranceAnswer{}));
        weigh(state, chosen->patient.id, answers.insurance);
        auto record = arrive(state, visit, *chosen, answers, paper->number);
        if (!record)
            return std::unexpected(record.error());
        // The paper is out already, and told the patient to come to reception.
        record->state = paper->ticket;
        record->stateAt = state.now();
        if (auto saved = state.store.tickets().save(*record); !saved)
            return saved;
        if (auto settled = state.store.attention().settleKey(attentionKey(id), state.now());
            !settled)
            return settled;
        auto entry = state.entry(AuditEvent::ArrivalMatched, id);
        entry.number = paper->number;
        entry.staff = staff;
        return state.store.audit().append(entry);
    });
    if (done) {
        Q_EMIT state.news.changed(Topic::Attention);
        Q_EMIT state.news.changed(Topic::Arrivals);
    }
    return done;
}

} // namespace foyer
