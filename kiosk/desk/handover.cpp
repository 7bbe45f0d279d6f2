// SPDX-License-Identifier: GPL-3.0-or-later
// Progress, hand-over sentences, card images and help calls.
#include "kiosk/desk/handover.h"

#include "kiosk/core/evidence.h"
#include "kiosk/desk/card_answer.h"
#include "kiosk/desk/jpeg.h"

#include <array>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    const char *key;
    const char *sentence;
};

constexpr std::array reasons = {
    Reason{"not-matched",
           "Two tries did not lead to exactly one patient of today. Please find out who this is."},
    Reason{
        "not-this-person",
        "The patient said that the name on the screen is not theirs. Please find out who this is."},
    Reason{"left", "The patient left the kiosk before the end."},
    Reason{"help", "The patient asked for a person."},
    Reason{
        "too-late",
        "The patient is later than check-in allows. Please decide whether they can still be seen."},
    Reason{
        "no-appointment",
        "The appointment is cancelled or closed, or there is none today. Walk-in or a new date?"},
    Reason{"blocked", "A note in the records says that a person must talk to this patient first."},
    Reason{"minor-alone", "The patient is a minor without an adult."},
    Reason{"already-arrived", "The patient is checked in already."},
    Reason{"too-early", "The patient is here before check-in opens."},
    Reason{"wrong-place", "The appointment is at another site."},
    Reason{"typed-rest",
           "Typing is resting on this kiosk, and the patient has neither code nor card."},
    Reason{"records-failed",
           "Today's appointments could not be asked for. Please check the patient in by hand."},
};

const Reason &reasonFor(const QString &key)
{
    for (const Reason &reason : reasons) {
        if (key == QLatin1String(reason.key))
            return reason;
    }
    return reasons[3]; // a kiosk newer than this desk: a person is wanted, that much is sure
}

Result<> raiseHandover(DeskState &state, const VisitRecord &visit, const QString &why)
{
    const Reason &reason = reasonFor(why);
    AttentionRecord row;
    row.key = u"handover:"_s + visit.id.toString(QUuid::WithoutBraces);
    row.kind = u"handover"_s;
    row.visit = visit.id;
    row.device = visit.device;
    row.at = state.now();
    row.reason = QLatin1String(reason.sentence);
    row.done = doneSentence(visit);
    if (auto raised = state.store.attention().raise(row); !raised)
        return raised;
    auto entry = state.entry(AuditEvent::VisitHandedOver, visit.id, visit.device);
    entry.detail = QLatin1String(reason.key);
    return state.store.audit().append(entry);
}

// A kiosk may have to hand over before the desk ever heard of the visit.
Result<VisitRecord> visitOf(DeskState &state, const QUuid &device, const QUuid &id, bool begin)
{
    if (id.isNull())
        return fail(ErrorKind::BadInput, u"The visit has no id."_s);
    auto known = state.store.visits().find(id);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->device == device)
        return **known;
    if (*known || !begin)
        return fail(ErrorKind::NotFound, u"This kiosk has no such visit."_s);
    VisitRecord visit;
    visit.id = id;
    visit.device = device;
    visit.startedAt = state.now();
    return visit;
}

} // namespace

Result<SaveReply> saveProgress(DeskState &state, const QUuid &device, const VisitProgress &progress)
{
    Answers answers{.details = progress.details, .insurance = progress.insurance};
    if (auto bounded = checkBounds(answers); !bounded)
        return std::unexpected(bounded.error());
    auto visit = visitOf(state, device, progress.visit, true);
    if (!visit)
        return std::unexpected(visit.error());
    SaveReply reply;
    // What is on file is told to nobody whom the desk has not identified, not even by a difference.
    answers.insurance.changed.clear();
    reply.insuranceToAsk = fieldsToAsk({.fields = answers.insurance.fields}, std::nullopt);
    if (!visit->patientId.isEmpty()) {
        reply.insuranceToAsk = weigh(state, visit->patientId, answers.insurance);
        reply.insuranceChanged = answers.insurance.changed;
    }
    const auto saved = state.store.transaction([&]() -> Result<> {
        if (visit->state == VisitState::Open) { // what was checked in stays as it was
            visit->language = progress.language;
            visit->step = progress.step.left(40);
            visit->answers = answersToJson(answers);
            if (auto kept = state.store.visits().save(*visit); !kept)
                return kept;
        }
        return progress.handover.isEmpty() ? Result<>()
                                           : raiseHandover(state, *visit, progress.handover);
    });
    if (!saved)
        return std::unexpected(saved.error());
    if (!progress.handover.isEmpty()) {
        Q_EMIT state.news.changed(Topic::Attention);
    }
    return reply;
}

Result<> attachImage(DeskState &state, const QUuid &device, const Attachment &image)
{
    if (auto visit = visitOf(state, device, image.visit, false); !visit)
        return std::unexpected(visit.error());
    auto bare = withoutMetadata(image.jpeg);
    if (!bare)
        return std::unexpected(bare.error());
    return state.store.visits().attach({.visit = image.visit, .back = image.back, .jpeg = *bare},
                                       state.now());
}

Result<> askForHelp(DeskState &state, const QUuid &device, const HelpRequest &request)
{
    if (request.id.isNull())
        return fail(ErrorKind::BadInput, u"The call has no id."_s);
    const auto known = state.store.help().find(request.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->device != device)
        return fail(ErrorKind::Conflict, u"This call was made elsewhere."_s);
    if (*known && ((*known)->urgent || !request.urgent))
        return {};
    auto asked = state.store.transaction([&]() -> Result<> {
        HelpRecord call;
        call.id = request.id;
        call.visit = request.visit;
        call.device = device;
        call.step = request.step.left(40);
        call.urgent = request.urgent;
        call.at = state.now();
        if (auto kept = state.store.help().ask(call); !kept)
            return kept;
        auto entry = state.entry(AuditEvent::HelpAsked, request.visit, device);
        if (request.urgent)
            entry.detail = u"urgent"_s;
        return state.store.audit().append(entry);
    });
    if (asked) {
        Q_EMIT state.news.changed(Topic::Help);
    }
    return asked;
}

Result<> answerHelp(DeskState &state, const QUuid &id)
{
    const auto call = state.store.help().find(id);
    if (!call)
        return std::unexpected(call.error());
    if (!*call)
        return fail(ErrorKind::NotFound, u"There is no such call."_s);
    if (auto answered = state.store.help().answer(id, state.now()); !answered)
        return answered;
    Command command;
    command.kind = Command::Kind::HelpAnswered;
    command.id = id;
    Q_EMIT state.news.command((*call)->device, command);
    Q_EMIT state.news.changed(Topic::Help);
    return {};
}

} // namespace foyer
