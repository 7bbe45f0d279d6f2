// SPDX-License-Identifier: GPL-3.0-or-later
// Check-in as one transaction.
#include "kiosk/desk/check_in_transaction.h"

#include "kiosk/desk/card_answer.h"
#include "kiosk/desk/tickets.h"
#include "kiosk/desk/visit_view.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int feedbackDays = 30;

// The patient holds a number that leads nowhere: a person must put it right.
Result<> raisePaperNumber(DeskState &state, const VisitRecord &visit, const QString &paperNumber,
                          const QString &why)
{
    AttentionRecord row;
    row.key = u"paper-number:"_s + visit.id.toString(QUuid::WithoutBraces);
    row.kind = u"paper-number"_s;
    row.visit = visit.id;
    row.device = visit.device;
    row.number = paperNumber;
    row.at = state.now();
    row.reason = u"A patient holds a paper with number %1, and %2"_s.arg(paperNumber, why);
    row.done = doneSentence(visit);
    return state.store.attention().raise(row);
}

Result<CheckInReply> refuse(DeskState &state, const VisitRecord &visit,
                            const CheckInRequest &request, const Standing &standing)
{
    auto entry = state.entry(AuditEvent::VisitRefused, visit.id, visit.device);
    entry.detail = decisionKey(standing.decision);
    if (auto kept = state.store.audit().append(entry); !kept)
        return std::unexpected(kept.error());
    if (!request.paperNumber.isEmpty()) {
        QString why = u"the check-in was not possible any more. Please talk to them."_s;
        if (standing.arrived) {
            const auto ticket = state.store.tickets().find(standing.arrived->id);
            if (!ticket)
                return std::unexpected(ticket.error());
            if (*ticket)
                why = u"is already checked in under %1. Please tell them that number."_s.arg(
                    (*ticket)->ticket.number);
        }
        if (auto raised = raisePaperNumber(state, visit, request.paperNumber, why); !raised)
            return std::unexpected(raised.error());
    }
    return CheckInReply{.ticket = {}, .decision = standing.decision};
}

// Asked again after it was done: the same ticket, but a number that is already on paper wins.
Result<CheckInReply> again(DeskState &state, const QUuid &visit, const QString &paperNumber)
{
    auto record = state.store.tickets().find(visit);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return fail(ErrorKind::Internal, u"An arrived visit has no ticket."_s);
    if (!paperNumber.isEmpty()) {
        if (auto adopted = adoptNumber(state, **record, paperNumber); !adopted)
            return std::unexpected(adopted.error());
    }
    return CheckInReply{.ticket = asPrinted(state, **record, false), .decision = Decision::CheckIn};
}

Result<CheckInReply> decideAndArrive(DeskState &state, const QUuid &device,
                                     const CheckInRequest &request)
{
    auto known = state.store.visits().find(request.visit);
    if (!known)
        return std::unexpected(known.error());
    if (!*known || (*known)->device != device || (*known)->patientId.isEmpty())
        return fail(ErrorKind::NotFound, u"This kiosk has not identified such a visit."_s);
    VisitRecord visit = **known;
    if (visit.state == VisitState::Arrived)
        return again(state, visit.id, request.paperNumber);
    if (visit.state == VisitState::NotMatched)
        return fail(ErrorKind::Conflict, u"This arrival is with the staff already."_s);

    const QString appointment = visit.appointmentIds.value(request.appointmentRef.toInt() - 1);
    if (appointment.isEmpty())
        return fail(ErrorKind::BadInput, u"The visit has no such appointment."_s);
    const ScheduledVisit *scheduled = state.schedule.find(appointment);
    if (!scheduled || scheduled->patient.id != visit.patientId)
        return refuse(state, visit, request, {.decision = Decision::NoAppointment, .arrived = {}});
    const auto stands = standing(state, *scheduled, visit.forSomeoneElse);
    if (!stands)
        return std::unexpected(stands.error());
    if (stands->decision != Decision::CheckIn)
        return refuse(state, visit, request, *stands);

    Answers answers{.details = request.details, .insurance = request.insurance};
    weigh(state, visit.patientId, answers.insurance);
    visit.language = request.language;
    visit.arrivedAt = state.now();
    const auto record = arrive(state, visit, *scheduled, answers, request.paperNumber);
    if (!record)
        return std::unexpected(record.error());
    return CheckInReply{.ticket = asPrinted(state, *record, false), .decision = Decision::CheckIn};
}

} // namespace

Result<TicketRecord> arrive(DeskState &state, VisitRecord &visit, const ScheduledVisit &scheduled,
                            const Answers &answers, const QString &paperNumber)
{
    visit.state = VisitState::Arrived;
    visit.patientId = scheduled.patient.id;
    visit.appointmentId = scheduled.appointment.id;
    visit.answers = answersToJson(answers);
    visit.step = u"ticket"_s;
    visit.facts = {};
    if (auto saved = state.store.visits().save(visit); !saved)
        return std::unexpected(saved.error());

    auto record = reserveTicket(state, visit, scheduled);
    if (!record)
        return record;
    if (auto saved = state.store.tickets().save(*record); !saved)
        return std::unexpected(saved.error());
    auto entry = state.entry(AuditEvent::VisitCheckedIn, visit.id, visit.device);
    entry.number = record->ticket.number;
    if (auto kept = state.store.audit().append(entry); !kept)
        return std::unexpected(kept.error());
    if (!paperNumber.isEmpty()) {
        if (auto adopted = adoptNumber(state, *record, paperNumber); !adopted)
            return std::unexpected(adopted.error());
    }

    for (const OutboxRow &row : outboxRows(visit, answers, state.settings.insuranceAccept)) {
        if (auto added = state.store.outbox().add(row, state.now()); !added)
            return std::unexpected(added.error());
    }
    FeedbackRecord feedback;
    feedback.visit = visit.id;
    feedback.language = visit.language;
    feedback.validUntil = visit.arrivedAt.addDays(feedbackDays);
    if (auto expected =
            state.store.feedback().expect(tokenHash(state.keys.feedbackToken(visit.id)), feedback);
        !expected)
        return std::unexpected(expected.error());
    return record;
}

Result<CheckInReply> checkIn(DeskState &state, const QUuid &device, const CheckInRequest &request)
{
    if (auto bounded = checkBounds({.details = request.details, .insurance = request.insurance});
        !bounded)
        return std::unexpected(bounded.error());
    if (!request.paperNumber.isEmpty()) {
        const auto own = isPaperNumberOf(state, device, request.paperNumber);
        if (!own)
            return std::unexpected(own.error());
        if (!*own)
            return fail(ErrorKind::BadInput, u"This number was not given by this kiosk."_s);
    }
    Result<CheckInReply> reply = fail(ErrorKind::Internal, u"Nothing was decided."_s);
    const auto committed = state.store.transaction([&]() -> Result<> {
        reply = decideAndArrive(state, device, request);
        return reply ? Result<>() : std::unexpected(reply.error());
    });
    if (!committed)
        return std::unexpected(committed.error());
    if (reply->ticket) {
        Q_EMIT state.news.changed(Topic::Arrivals);
    }
    if (!request.paperNumber.isEmpty()) {
        Q_EMIT state.news.changed(Topic::Attention);
    }
    return reply;
}

} // namespace foyer
