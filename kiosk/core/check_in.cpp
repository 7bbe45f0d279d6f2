// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/check_in.h"

#include <algorithm>
#include <array>

namespace foyer {

const AppointmentView *VisitState::appointment() const
{
    return view && chosen >= 0 && chosen < view->appointments.size() ? &view->appointments[chosen]
                                                                     : nullptr;
}

namespace {

constexpr int triesBeforePerson = 2;

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

// Several appointments, none open for check-in: the one a person can do most about is shown.
int mostUseful(const QList<AppointmentView> &appointments)
{
    constexpr std::array order{Decision::AlreadyArrived, Decision::Blocked,  Decision::MinorAlone,
                               Decision::TooLate,        Decision::TooEarly, Decision::WrongPlace,
                               Decision::NoAppointment};
    for (const auto decision : order)
        for (int i = 0; i < appointments.size(); ++i)
            if (appointments[i].decision == decision)
                return i;
    return -1;
}

class Machine {
public:
    Machine(const VisitState &state, const Plan &plan) : m_state(state), m_plan(plan) {}

    Transition take() { return {std::move(m_state), std::move(m_effects)}; }

    void on(const event::Touched &e)
    {
        if (m_state.step != Step::Attract)
            return;
        begin(e.visit);
        if (!e.language.isEmpty()) {
            m_state.language = e.language;
            m_state.step = Step::WhoFor;
        } else {
            m_state.step = m_plan.languages.size() > 1 ? Step::Language : Step::WhoFor;
        }
    }

    void on(const event::LanguageChosen &e)
    {
        if (m_state.step == Step::Attract || !m_plan.languages.contains(e.language))
            return;
        m_state.language = e.language;
        if (m_state.step == Step::Language)
            m_state.step = Step::WhoFor;
    }

    void on(const event::WhoForChosen &e)
    {
        if (m_state.step != Step::WhoFor)
            return;
        m_state.forSomeoneElse = e.someoneElse;
        m_state.step = Step::Identify;
        const bool ownPaper = m_state.facts.source == FactSource::AppointmentCode ||
                              m_state.facts.source == FactSource::CardNumber;
        // What was shown before this question stays, but a companion's licence never names the
        // patient.
        if (hasShown() && ownPaper)
            m_state.part = IdentifyPart::BirthDate;
        else if (hasShown() && !e.someoneElse)
            identify();
        else
            restartIdentify();
    }

    void on(const event::WayChosen &e)
    {
        if (m_state.step == Step::Identify && !m_state.asking && e.typed)
            m_state.part = IdentifyPart::Name;
    }

    void on(const event::Shown &e)
    {
        if (!expectsScan(m_state) || m_state.asking)
            return;
        const bool twoFacts =
            e.facts.source == FactSource::Licence || e.facts.source == FactSource::ChipCard;
        if (m_state.step == Step::Attract) {
            begin(e.visit);
            m_state.step = Step::WhoFor;
        }
        if (m_state.step !=
            Step::Identify) { // before "who is it for": keep it until that is answered
            m_state.facts = e.facts;
            return;
        }
        if (twoFacts && m_state.forSomeoneElse) {
            // The licence may be the companion's; the patient's own name and birth date are asked.
            m_state.part = IdentifyPart::Name;
            return;
        }
        m_state.facts = e.facts;
        if (twoFacts)
            identify();
        else
            m_state.part = IdentifyPart::BirthDate;
    }

    void on(const event::NameEntered &e)
    {
        if (m_state.step != Step::Identify || m_state.asking)
            return;
        m_state.facts = {};
        m_state.facts.source = FactSource::Typed;
        m_state.facts.family = e.family.trimmed();
        m_state.facts.given = e.given.trimmed();
        m_state.part = IdentifyPart::BirthDate;
    }

    void on(const event::BirthDateEntered &e)
    {
        if (m_state.step != Step::Identify || m_state.part != IdentifyPart::BirthDate ||
            m_state.asking)
            return;
        m_state.facts.birthDate = e.date;
        identify();
    }

    void on(const event::Identified &e)
    {
        if (m_state.step != Step::Identify || !m_state.asking)
            return;
        m_state.asking = false;
        if (!e.view || e.view->appointments.isEmpty()) {
            ++m_state.failedTries;
            if (m_state.failedTries >= triesBeforePerson)
                stop(Stop::NeedsPerson, QStringLiteral("not-matched"));
            else
                stop(Stop::NotMatched, {});
            return;
        }
        m_state.view = e.view;
        decideVisit();
    }

    void on(const event::TypedResting &)
    {
        if (m_state.step == Step::Identify && m_state.asking)
            stop(Stop::TypedRest, QStringLiteral("typed-rest"));
    }

    void on(const event::DeskAway &)
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

    void on(const event::DeskFailed &)
    {
        if (!m_state.asking)
            return;
        m_state.asking = false;
        if (m_state.step == Step::Identify || m_state.step == Step::CheckIn ||
            m_state.step == Step::Offline)
            stop(Stop::RecordsFailed, QStringLiteral("records-failed"));
    }

    void on(const event::PersonConfirmed &e)
    {
        if (m_state.step != Step::ConfirmPerson)
            return;
        if (!e.yes) {
            // Nothing of the found person stays; one failed try, as if nobody had been found.
            m_state.view.reset();
            m_state.chosen = -1;
            ++m_state.failedTries;
            stop(Stop::NeedsPerson, QStringLiteral("not-this-person"));
            return;
        }
        if (m_state.chosen < 0) {
            m_state.step = Step::ChooseAppointment;
            return;
        }
        next(Step::ConfirmPerson);
    }

    void on(const event::AppointmentChosen &e)
    {
        if (m_state.step != Step::ChooseAppointment || !m_state.view || e.index < 0 ||
            e.index >= m_state.view->appointments.size() ||
            m_state.view->appointments[e.index].decision != Decision::CheckIn)
            return;
        m_state.chosen = e.index;
        next(Step::ChooseAppointment);
    }

    void on(const event::DetailsGiven &e)
    {
        if (m_state.step != Step::Details)
            return;
        m_state.details = e.answers;
        next(Step::Details);
    }

    void on(const event::InsuranceGiven &e)
    {
        if (m_state.step != Step::Insurance)
            return;
        m_state.insurance = e.answer;
        next(Step::Insurance);
    }

    void on(const event::Saved &e)
    {
        if (m_state.insurance.kind == InsuranceAnswer::Kind::Captured)
            m_state.insurance.changed = e.insuranceChanged;
    }

    void on(const event::ChangeWanted &e)
    {
        if (m_state.step != Step::Review ||
            std::ranges::find(m_plan.questions, e.step) == m_plan.questions.end())
            return;
        m_state.step = e.step;
        m_state.fromReview = true;
    }

    void on(const event::Accepted &)
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

    void on(const event::CheckInAnswered &e)
    {
        if (m_state.step != Step::CheckIn || !m_state.asking)
            return;
        m_state.asking = false;
        if (e.reply.ticket)
            showTicket(*e.reply.ticket);
        else
            stop(stopFor(e.reply.decision == Decision::CheckIn ? Decision::Blocked
                                                               : e.reply.decision),
                 decisionKey(e.reply.decision));
    }

    void on(const event::NumberWanted &)
    {
        if (m_state.step == Step::Offline && !m_state.asking)
            takeOffline();
    }

    void on(const event::OfflineTaken &e)
    {
        if (m_state.step == Step::Offline && m_state.asking) {
            m_state.asking = false;
            showTicket(e.ticket);
        }
    }

    void on(const event::CopyWanted &)
    {
        if (m_state.asking || m_state.step != Step::Stopped ||
            m_state.stop != Stop::AlreadyArrived || !m_state.appointment())
            return;
        m_state.asking = true;
        m_effects.push_back(effect::AskCopy{m_state.visit, m_state.appointment()->ref});
    }

    void on(const event::CopyAnswered &e)
    {
        if (m_state.step != Step::Stopped || m_state.stop != Stop::AlreadyArrived ||
            !m_state.asking)
            return;
        m_state.asking = false;
        showTicket(e.ticket);
    }

    void on(const event::PrintEnded &e)
    {
        if (!m_state.ticket || m_state.ticketState != TicketState::Sent)
            return;
        switch (e.result.outcome) {
        case PrintOutcome::Printed:
            m_state.ticketState = TicketState::Printed;
            break;
        case PrintOutcome::NotPrinted: // the number is on the screen now: that is "shown"
            m_state.ticketState = TicketState::Shown;
            m_state.printer = e.result.why;
            break;
        case PrintOutcome::Unknown:
            m_state.ticketState = TicketState::Unknown;
            m_state.printer = e.result.why;
            break;
        }
        report();
    }

    void on(const event::Done &)
    {
        if (m_state.step == Step::Ticket) {
            if (m_state.ticketState == TicketState::Sent)
                return; // the outcome comes within seconds; leaving now would lose it
            if (m_state.ticketState == TicketState::Unknown) {
                m_state.ticketState = TicketState::Shown; // seen and acknowledged on the screen
                report();
            }
            const bool ask = m_plan.feedback && !m_state.ticket->copy && !m_state.ticket->offline;
            if (ask)
                m_state.step = Step::Feedback;
            else
                end();
        } else if (m_state.step == Step::Feedback) {
            end();
        } else if (m_state.step == Step::Thanks || m_state.step == Step::Stopped ||
                   m_state.step == Step::Offline) {
            end();
        }
    }

    void on(const event::RatingGiven &e)
    {
        if (m_state.step != Step::Feedback || e.rating < 1 || e.rating > 5)
            return;
        m_effects.push_back(effect::Rate{m_state.visit, e.rating});
        m_state.step = Step::Thanks;
    }

    void on(const event::TryAgain &)
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

    void on(const event::Back &)
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

    void on(const event::Ended &)
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

private:
    void begin(QUuid visit)
    {
        m_state = {};
        m_state.visit = visit;
        m_state.language = m_plan.languages.value(0, QStringLiteral("en"));
    }

    [[nodiscard]] bool hasShown() const
    {
        return !m_state.facts.appointmentCode.isEmpty() || !m_state.facts.cardNumber.isEmpty() ||
               m_state.facts.source == FactSource::Licence ||
               m_state.facts.source == FactSource::ChipCard;
    }

    void restartIdentify()
    {
        m_state.facts = {};
        m_state.part = m_state.forSomeoneElse ? IdentifyPart::Name : IdentifyPart::Choose;
    }

    void identify()
    {
        m_state.asking = true;
        m_effects.push_back(effect::Identify{{.visit = m_state.visit,
                                              .facts = m_state.facts,
                                              .forSomeoneElse = m_state.forSomeoneElse,
                                              .language = m_state.language}});
    }

    void decideVisit()
    {
        const auto &appointments = m_state.view->appointments;
        int open = -1;
        int openCount = 0;
        for (int i = 0; i < appointments.size(); ++i)
            if (appointments[i].decision == Decision::CheckIn) {
                open = i;
                ++openCount;
            }
        if (openCount == 0) {
            m_state.chosen = mostUseful(appointments);
            const auto *shown = m_state.appointment();
            const auto decision = shown ? shown->decision : Decision::NoAppointment;
            stop(stopFor(decision), decisionKey(decision));
            return;
        }
        m_state.chosen = openCount == 1 ? open : -1;
        m_state.step = Step::ConfirmPerson;
    }

    void stop(Stop reason, const QString &handover)
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

    void save(const QString &handover)
    {
        m_effects.push_back(effect::Save{
            {.visit = m_state.visit,
             .language = m_state.language,
             .step = stepKey(m_state.step),
             .appointmentRef = m_state.appointment() ? m_state.appointment()->ref : QString(),
             .details = m_state.details,
             .insurance = m_state.insurance,
             .handover = handover}});
    }

    void next(Step from)
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

    void previous()
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

    [[nodiscard]] int openAppointments() const
    {
        return m_state.view ? int(std::ranges::count(m_state.view->appointments, Decision::CheckIn,
                                                     &AppointmentView::decision))
                            : 0;
    }

    void takeOffline()
    {
        m_state.asking = true;
        m_effects.push_back(effect::TakeOffline{m_state.visit, m_state.facts,
                                                m_state.forSomeoneElse, m_state.language});
    }

    void showTicket(const Ticket &ticket)
    {
        m_state.ticket = ticket;
        m_state.ticket->language = m_state.language;
        m_state.ticketState = TicketState::Sent;
        m_state.step = Step::Ticket;
        m_effects.push_back(effect::Print{m_state.visit, *m_state.ticket});
    }

    void report()
    {
        m_effects.push_back(effect::Report{m_state.ticket->visit, m_state.ticketState,
                                           m_state.printer, m_state.ticket->copy});
    }

    void end()
    {
        m_state = {};
        m_effects.push_back(effect::Wipe{});
    }

    VisitState m_state;
    const Plan &m_plan;
    std::vector<Effect> m_effects;
};

} // namespace

Transition advance(const VisitState &state, const Event &event, const Plan &plan)
{
    Machine machine(state, plan);
    std::visit([&](const auto &e) { machine.on(e); }, event);
    return machine.take();
}

} // namespace foyer
