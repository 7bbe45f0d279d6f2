// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read from a visit's state without moving it: how far it is, what it holds, and the
// stable names of its steps and stops.
#include "kiosk/core/check_in.h"

#include <algorithm>

namespace foyer {

Progress progress(const VisitState &state, const Plan &plan)
{
    // Who, person, each question, review: what the patient has to do, not what the machine does.
    const int total = 4 + int(plan.questions.size());
    switch (state.step) {
    case Step::WhoFor:
        return {1, total};
    case Step::Identify:
        return {2, total};
    case Step::ConfirmPerson:
    case Step::ChooseAppointment:
        return {3, total};
    case Step::Details:
    case Step::Insurance: {
        const auto at = std::ranges::find(plan.questions, state.step) - plan.questions.begin();
        return {4 + int(at), total};
    }
    case Step::Review:
    case Step::CheckIn:
        return {total, total};
    default:
        return {};
    }
}

bool holdsPersonalData(const VisitState &state)
{
    return state.step != Step::Attract && state.step != Step::Language &&
           state.step != Step::WhoFor && state.step != Step::Thanks;
}

bool expectsScan(const VisitState &state)
{
    return state.step == Step::Attract || state.step == Step::Language ||
           state.step == Step::WhoFor || state.step == Step::Identify;
}

QString stepKey(Step step)
{
    switch (step) {
    case Step::Attract:
        return QStringLiteral("attract");
    case Step::Language:
        return QStringLiteral("language");
    case Step::WhoFor:
        return QStringLiteral("who-for");
    case Step::Identify:
        return QStringLiteral("identify");
    case Step::ConfirmPerson:
        return QStringLiteral("confirm-person");
    case Step::ChooseAppointment:
        return QStringLiteral("choose-appointment");
    case Step::Details:
        return QStringLiteral("details");
    case Step::Insurance:
        return QStringLiteral("insurance");
    case Step::Review:
        return QStringLiteral("review");
    case Step::CheckIn:
        return QStringLiteral("check-in");
    case Step::Ticket:
        return QStringLiteral("ticket");
    case Step::Feedback:
        return QStringLiteral("feedback");
    case Step::Thanks:
        return QStringLiteral("thanks");
    case Step::Stopped:
        return QStringLiteral("stopped");
    case Step::Offline:
        return QStringLiteral("offline");
    }
    return {};
}

QString stopKey(Stop stop)
{
    switch (stop) {
    case Stop::None:
        return QStringLiteral("none");
    case Stop::AlreadyArrived:
        return QStringLiteral("already-arrived");
    case Stop::TooEarly:
        return QStringLiteral("too-early");
    case Stop::TooLate:
        return QStringLiteral("too-late");
    case Stop::WrongPlace:
        return QStringLiteral("wrong-place");
    case Stop::NoAppointment:
        return QStringLiteral("no-appointment");
    case Stop::Blocked:
        return QStringLiteral("blocked");
    case Stop::MinorAlone:
        return QStringLiteral("minor-alone");
    case Stop::NotMatched:
        return QStringLiteral("not-matched");
    case Stop::NeedsPerson:
        return QStringLiteral("needs-person");
    case Stop::TypedRest:
        return QStringLiteral("typed-rest");
    case Stop::RecordsFailed:
        return QStringLiteral("records-failed");
    }
    return {};
}

} // namespace foyer
