// SPDX-License-Identifier: GPL-3.0-or-later
// The way through a visit: from question to question, back, and out of it. Who it is stands in
// check_in_identify, how it ends in check_in_ticket.
#include "kiosk/core/check_in_machine.h"

#include <algorithm>

namespace foyer {

const AppointmentView *VisitState::appointment() const
{
    return view && chosen >= 0 && chosen < view->appointments.size() ? &view->appointments[chosen]
                                                                     : nullptr;
}

Stop stopFor(Decision decision)
{
    switch (decision) {
    case Decision::CheckIn:
        return Stop::None;
    case Decision::AlreadyArrived:
        return Stop::AlreadyArrived;
    case Decision::TooEarly:
        return Stop::TooEarly;
    case Decision::TooLate:
        return Stop::TooLate;
    case Decision::WrongPlace:
        return Stop::WrongPlace;
    case Decision::NoAppointment:
        return Stop::NoAppointment;
    case Decision::Blocked:
        return Stop::Blocked;
    case Decision::MinorAlone:
        return Stop::MinorAlone;
    }
    return Stop::NeedsPerson;
}

void VisitMachine::on(const event::DeskAway &)
{
    if (!m_state.asking)
        return;
    m_state.asking = false;
    if (m_state.step == Step::Identify) {
        m_state.step = Step::Offline;
    } else if (m_state.step == Step::CheckIn) {
        // Whether it happened is unknown: the number on our paper wins at the desk (same visit,
        // adopted there).
        m_state.step = Step::Offline;
        takeOffline();
    }
    // A copy that cannot be fetched leaves the page as it is: the number stands there.
}

void VisitMachine::on(const event::DeskFailed &)
{
    if (!m_state.asking)
        return;
    m_state.asking = false;
    if (m_state.step == Step::Identify || m_state.step == Step::CheckIn ||
        m_state.step == Step::Offline)
        stop(Stop::RecordsFailed, QStringLiteral("records-failed"));
}

void VisitMachine::on(const event::DetailsGiven &e)
{
    if (m_state.step != Step::Details)
        return;
    m_state.details = e.answers;
    next(Step::Details);
}

void VisitMachine::on(const event::InsuranceGiven &e)
{
    if (m_state.step != Step::Insurance)
        return;
    m_state.insurance = e.answer;
    next(Step::Insurance);
}

// The desk weighs the card while its pictures are looked at. It is an answer only once it is given:
// whoever leaves now leaves no card.
void VisitMachine::on(const event::CardShown &e)
{
    if (m_state.step == Step::Insurance)
        save({}, e.answer.kind == InsuranceAnswer::Kind::Captured ? e.answer : m_state.insurance);
}

void VisitMachine::on(const event::Saved &e)
{
    const bool ofThis = m_state.insurance.kind == InsuranceAnswer::Kind::Captured &&
                        m_state.insurance.fields == e.card;
    if (ofThis)
        m_state.insurance.changed = e.reply.insuranceChanged;
}

void VisitMachine::on(const event::ChangeWanted &e)
{
    if (m_state.step != Step::Review ||
        std::ranges::find(m_plan.questions, e.step) == m_plan.questions.end())
        return;
    m_state.step = e.step;
    m_state.fromReview = true;
}

void VisitMachine::on(const event::Accepted &)
{
    if (m_state.step != Step::Review || !m_state.appointment())
        return;
    m_state.step = Step::CheckIn;
    m_state.asking = true;
    m_effects.push_back(effect::CheckIn{{.visit = m_state.visit,
                                         .appointmentRef = m_state.appointment()->ref,
                                         .language = m_state.language,
                                         .details = m_state.details,
                                         .insurance = m_state.insurance,
                                         .paperNumber = {}}});
}

void VisitMachine::on(const event::TryAgain &)
{
    if (m_state.step == Step::Stopped &&
        (m_state.stop == Stop::NotMatched || m_state.stop == Stop::TypedRest)) {
        m_state.step = Step::Identify;
        m_state.stop = Stop::None;
        restartIdentify();
    } else if (m_state.step == Step::Offline && !m_state.asking &&
               !m_state.facts.birthDate.isNull()) {
        m_state.step = Step::Identify;
        identify();
    }
}

void VisitMachine::on(const event::Back &)
{
    if (m_state.asking)
        return;
    switch (m_state.step) {
    case Step::Language:
        end();
        break;
    case Step::WhoFor:
        if (m_plan.languages.size() > 1) {
            m_state.facts = {};
            m_state.step = Step::Language;
        } else {
            end();
        }
        break;
    case Step::Identify:
        if (m_state.part == IdentifyPart::Choose ||
            (m_state.part == IdentifyPart::Name && m_state.forSomeoneElse)) {
            m_state.step = Step::WhoFor; // for someone else nothing comes before the name
            m_state.facts = {};
        } else if (m_state.part == IdentifyPart::BirthDate &&
                   m_state.facts.source == FactSource::Typed) {
            m_state.part = IdentifyPart::Name;
        } else {
            restartIdentify();
        }
        break;
    case Step::ConfirmPerson:
        m_state.view.reset();
        m_state.chosen = -1;
        m_state.step = Step::Identify;
        restartIdentify();
        break;
    case Step::ChooseAppointment:
        m_state.chosen = -1;
        m_state.step = Step::ConfirmPerson;
        break;
    case Step::Details:
    case Step::Insurance:
    case Step::Review:
        previous();
        break;
    default:
        break; // from check in on there is nothing to take back here; the desk can
    }
}

void VisitMachine::on(const event::Ended &)
{
    const bool printing = m_state.step == Step::Ticket && m_state.ticketState == TicketState::Sent;
    if (m_state.step == Step::Attract || printing)
        return; // what became of the paper is known within seconds, and must be told first
    const bool identified = m_state.view.has_value();
    const bool unfinished = m_state.step < Step::CheckIn;
    if (identified && unfinished)
        save(QStringLiteral("left"));
    end();
}

void VisitMachine::stop(Stop reason, const QString &handover)
{
    m_state.asking = false;
    m_state.step = Step::Stopped;
    m_state.stop = reason;
    // Early, elsewhere and already here need nobody; whoever does not match once tries again.
    const bool needsPerson = reason != Stop::TooEarly && reason != Stop::WrongPlace &&
                             reason != Stop::AlreadyArrived && reason != Stop::NotMatched;
    if (needsPerson)
        save(handover);
}

void VisitMachine::save(const QString &handover)
{
    save(handover, m_state.insurance);
}

void VisitMachine::save(const QString &handover, const InsuranceAnswer &insurance)
{
    m_effects.push_back(effect::Save{
        {.visit = m_state.visit,
         .language = m_state.language,
         .step = stepKey(m_state.step),
         .appointmentRef = m_state.appointment() ? m_state.appointment()->ref : QString(),
         .details = m_state.details,
         .insurance = insurance,
         .handover = handover}});
}

void VisitMachine::next(Step from)
{
    if (m_state.fromReview && (from == Step::Details || from == Step::Insurance)) {
        m_state.fromReview = false;
        m_state.step = Step::Review;
    } else {
        auto question = std::ranges::find(m_plan.questions, from);
        question = question == m_plan.questions.end() ? m_plan.questions.begin() : question + 1;
        m_state.step = question == m_plan.questions.end() ? Step::Review : *question;
    }
    save({});
}

void VisitMachine::previous()
{
    if (m_state.fromReview) {
        m_state.fromReview = false;
        m_state.step = Step::Review;
        return;
    }
    const auto question = m_state.step == Step::Review
                              ? m_plan.questions.end()
                              : std::ranges::find(m_plan.questions, m_state.step);
    if (question != m_plan.questions.begin())
        m_state.step = *(question - 1);
    else
        m_state.step = openAppointments() > 1 ? Step::ChooseAppointment : Step::ConfirmPerson;
}

int VisitMachine::openAppointments() const
{
    return m_state.view ? int(std::ranges::count(m_state.view->appointments, Decision::CheckIn,
                                                 &AppointmentView::decision))
                        : 0;
}

void VisitMachine::end()
{
    m_state = {};
    m_effects.push_back(effect::Wipe{});
}

Transition advance(const VisitState &state, const Event &event, const Plan &plan)
{
    VisitMachine machine(state, plan);
    std::visit([&](const auto &e) { machine.on(e); }, event);
    return machine.take();
}

} // namespace foyer
