// SPDX-License-Identifier: GPL-3.0-or-later
// Identification: match, keep the visit, limit typed look-ups, answer a miss after the same time.
#include "kiosk/desk/identify.h"

#include "kiosk/desk/visit_view.h"

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 missMs = 600; // longer than any look-up and its commit take
constexpr int typedLimit = 10;
constexpr int typedWindowSeconds = 600;
constexpr int typedRestSeconds = 60;

QList<ScheduledVisit> matches(DeskState &state, const Facts &facts)
{
    const QList<ScheduledVisit> &day = state.schedule.today();
    const QDate today = state.now().date();
    QList<ScheduledVisit> found;
    if (!complete(facts, today))
        return found;
    for (const std::size_t index : match(facts, day, today))
        found.append(day[qsizetype(index)]);
    std::ranges::stable_sort(found, {},
                             [](const ScheduledVisit &v) { return v.appointment.start; });
    return found;
}

Result<> restTypedLookups(DeskState &state, DeviceRecord device)
{
    device.restUntil = state.now().addSecs(typedRestSeconds);
    if (auto saved = state.store.devices().save(device); !saved)
        return saved;
    AttentionRecord row;
    row.key = u"typed-rest:"_s + device.id.toString(QUuid::WithoutBraces);
    row.kind = u"typed-rest"_s;
    row.device = device.id;
    row.at = state.now();
    row.reason = u"Ten people in ten minutes typed a name and birth date that match nobody. Please "
                 u"look who is "
                 u"standing there. Typing rests for a minute; codes and cards still work."_s;
    if (auto raised = state.store.attention().raise(row); !raised)
        return raised;
    return state.store.audit().append(state.entry(AuditEvent::TypedLookupsRest, {}, device.id));
}

// What is kept of a miss: that there was one, not what was typed.
Result<> keepMiss(DeskState &state, const VisitRecord &visit, const DeviceRecord &device,
                  bool typed)
{
    return state.store.transaction([&]() -> Result<> {
        if (auto saved = state.store.visits().save(visit); !saved)
            return saved;
        if (auto kept = state.store.audit().append(
                state.entry(AuditEvent::VisitNotIdentified, visit.id, device.id));
            !kept || !typed)
            return kept;
        if (auto counted = state.store.devices().typedFailure(device.id, state.now()); !counted)
            return counted;
        const auto failures = state.store.devices().typedFailures(
            device.id, state.now().addSecs(-typedWindowSeconds));
        if (!failures)
            return std::unexpected(failures.error());
        return *failures < typedLimit ? Result<>() : restTypedLookups(state, device);
    });
}

Result<> keepMatch(DeskState &state, const VisitRecord &visit)
{
    return state.store.transaction([&]() -> Result<> {
        if (auto saved = state.store.visits().save(visit); !saved)
            return saved;
        return state.store.audit().append(
            state.entry(AuditEvent::VisitIdentified, visit.id, visit.device));
    });
}

// The visit this request continues or begins.
Result<VisitRecord> visitFor(DeskState &state, const QUuid &device, const IdentifyRequest &request)
{
    if (request.visit.isNull())
        return fail(ErrorKind::BadInput, u"The visit has no id."_s);
    auto known = state.store.visits().find(request.visit);
    if (!known)
        return std::unexpected(known.error());
    if (*known && ((*known)->device != device || (*known)->state == VisitState::NotMatched))
        return fail(ErrorKind::Conflict, u"This visit was begun elsewhere."_s);
    if (*known)
        return **known;
    VisitRecord visit;
    visit.id = request.visit;
    visit.device = device;
    visit.startedAt = state.now();
    return visit;
}

Result<IdentifyReply> lookUp(DeskState &state, const QUuid &deviceId,
                             const IdentifyRequest &request)
{
    const auto device = state.store.devices().find(deviceId);
    if (!device)
        return std::unexpected(device.error());
    if (!*device)
        return fail(ErrorKind::Refused, u"This kiosk is not enrolled."_s);
    const bool typed = request.facts.source == FactSource::Typed;
    if (typed && (*device)->restUntil > state.now())
        return fail(ErrorKind::Refused, u"Typed look-ups rest on this kiosk."_s, u"typed-rest"_s);
    if (!state.schedule.known())
        return fail(ErrorKind::Unreachable,
                    u"Today's appointments have not been loaded from the records system yet."_s);
    auto visit = visitFor(state, deviceId, request);
    if (!visit)
        return std::unexpected(visit.error());
    const bool open = visit->state == VisitState::Open;
    if (open) {
        visit->language = request.language;
        visit->forSomeoneElse = request.forSomeoneElse;
    }

    const QList<ScheduledVisit> found = matches(state, request.facts);
    if (found.isEmpty()) {
        if (auto kept = keepMiss(state, *visit, **device, typed); !kept)
            return std::unexpected(kept.error());
        return IdentifyReply{};
    }
    const QString patientId = found.first().patient.id;
    if (!visit->patientId.isEmpty() && visit->patientId != patientId)
        return fail(ErrorKind::Conflict,
                    u"This visit belongs to someone else. Please begin anew."_s);
    if (open) {
        visit->patientId = patientId;
        visit->appointmentIds.clear();
        for (const ScheduledVisit &scheduled : found)
            visit->appointmentIds.append(scheduled.appointment.id);
    }
    if (auto kept = keepMatch(state, *visit); !kept)
        return std::unexpected(kept.error());
    auto view = visitView(state, found, visit->forSomeoneElse);
    if (!view)
        return std::unexpected(view.error());
    return IdentifyReply{std::move(*view)};
}

} // namespace

QCoro::Task<Result<IdentifyReply>> identify(DeskState &state, QUuid device, IdentifyRequest request)
{
    const qint64 begun = state.clock.monotonicMs();
    auto reply = lookUp(state, device, request);
    if (reply && !reply->view) {
        const qint64 left = missMs - (state.clock.monotonicMs() - begun);
        co_await state.delay(std::max<qint64>(0, left));
    }
    co_return reply;
}

} // namespace foyer
