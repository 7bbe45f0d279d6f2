// SPDX-License-Identifier: GPL-3.0-or-later
// Who is checking in, and for which appointment.
#include "kiosk/core/check_in_machine.h"
#include "kiosk/core/typed_name.h"

#include <algorithm>
#include <array>

namespace foyer {

namespace {

constexpr int triesBeforePerson = 2;

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

} // namespace

void VisitMachine::on(const event::Touched &e)
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

void VisitMachine::on(const event::LanguageChosen &e)
{
    if (m_state.step == Step::Attract || !m_plan.languages.contains(e.language))
        return;
    m_state.language = e.language;
    if (m_state.step == Step::Language)
        m_state.step = Step::WhoFor;
}

void VisitMachine::on(const event::WhoForChosen &e)
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

void VisitMachine::on(const event::WayChosen &e)
{
    if (m_state.step == Step::Identify && !m_state.asking && e.typed)
        m_state.part = IdentifyPart::Name;
}

void VisitMachine::on(const event::Shown &e)
{
    if (!expectsScan(m_state) || m_state.asking)
        return;
    const bool twoFacts =
        e.facts.source == FactSource::Licence || e.facts.source == FactSource::ChipCard;
    if (m_state.step == Step::Attract) {
        begin(e.visit);
        m_state.step = Step::WhoFor;
    }
    if (m_state.step != Step::Identify) { // before "who is it for": keep it until that is answered
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

void VisitMachine::on(const event::NameEntered &e)
{
    if (m_state.step != Step::Identify || m_state.asking)
        return;
    const QString family = typedName(e.family);
    const QString given = typedName(e.given);
    if (foldName(family).isEmpty() || foldName(given).isEmpty())
        return;
    m_state.facts = {};
    m_state.facts.source = FactSource::Typed;
    m_state.facts.family = family;
    m_state.facts.given = given;
    m_state.part = IdentifyPart::BirthDate;
}

void VisitMachine::on(const event::BirthDateEntered &e)
{
    if (m_state.step != Step::Identify || m_state.part != IdentifyPart::BirthDate || m_state.asking)
        return;
    m_state.facts.birthDate = e.date;
    identify();
}

void VisitMachine::on(const event::Identified &e)
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

void VisitMachine::on(const event::TypedResting &)
{
    if (m_state.step == Step::Identify && m_state.asking)
        stop(Stop::TypedRest, QStringLiteral("typed-rest"));
}

void VisitMachine::on(const event::PersonConfirmed &e)
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

void VisitMachine::on(const event::AppointmentChosen &e)
{
    if (m_state.step != Step::ChooseAppointment || !m_state.view || e.index < 0 ||
        e.index >= m_state.view->appointments.size() ||
        m_state.view->appointments[e.index].decision != Decision::CheckIn)
        return;
    m_state.chosen = e.index;
    next(Step::ChooseAppointment);
}

void VisitMachine::begin(QUuid visit)
{
    m_state = {};
    m_state.visit = visit;
    m_state.language = m_plan.languages.value(0, QStringLiteral("en"));
}

bool VisitMachine::hasShown() const
{
    return !m_state.facts.appointmentCode.isEmpty() || !m_state.facts.cardNumber.isEmpty() ||
           m_state.facts.source == FactSource::Licence ||
           m_state.facts.source == FactSource::ChipCard;
}

void VisitMachine::restartIdentify()
{
    m_state.facts = {};
    m_state.part = m_state.forSomeoneElse ? IdentifyPart::Name : IdentifyPart::Choose;
}

void VisitMachine::identify()
{
    m_state.asking = true;
    m_effects.push_back(effect::Identify{{.visit = m_state.visit,
                                          .facts = m_state.facts,
                                          .forSomeoneElse = m_state.forSomeoneElse,
                                          .language = m_state.language}});
}

void VisitMachine::decideVisit()
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

} // namespace foyer
