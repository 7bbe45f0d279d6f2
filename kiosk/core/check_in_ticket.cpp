// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit ends: the number, what became of its paper, and the question how it went.
#include "kiosk/core/check_in_machine.h"

namespace foyer {

void VisitMachine::on(const event::CheckInAnswered &e)
{
    if (m_state.step != Step::CheckIn || !m_state.asking)
        return;
    m_state.asking = false;
    if (e.reply.ticket)
        showTicket(*e.reply.ticket);
    else
        stop(stopFor(e.reply.decision == Decision::CheckIn ? Decision::Blocked : e.reply.decision),
             decisionKey(e.reply.decision));
}

void VisitMachine::on(const event::NumberWanted &)
{
    if (m_state.step == Step::Offline && !m_state.asking)
        takeOffline();
}

void VisitMachine::on(const event::OfflineTaken &e)
{
    if (m_state.step == Step::Offline && m_state.asking) {
        m_state.asking = false;
        showTicket(e.ticket);
    }
}

void VisitMachine::on(const event::CopyWanted &)
{
    if (m_state.asking || m_state.step != Step::Stopped || m_state.stop != Stop::AlreadyArrived ||
        !m_state.appointment())
        return;
    m_state.asking = true;
    m_effects.push_back(effect::AskCopy{m_state.visit, m_state.appointment()->ref});
}

void VisitMachine::on(const event::CopyAnswered &e)
{
    if (m_state.step != Step::Stopped || m_state.stop != Stop::AlreadyArrived || !m_state.asking)
        return;
    m_state.asking = false;
    showTicket(e.ticket);
}

void VisitMachine::on(const event::PrintEnded &e)
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

void VisitMachine::on(const event::Done &)
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

void VisitMachine::on(const event::RatingGiven &e)
{
    if (m_state.step != Step::Feedback || e.rating < 1 || e.rating > 5)
        return;
    m_effects.push_back(effect::Rate{m_state.visit, e.rating});
    m_state.step = Step::Thanks;
}

void VisitMachine::takeOffline()
{
    m_state.asking = true;
    m_effects.push_back(effect::TakeOffline{m_state.visit, m_state.facts, m_state.forSomeoneElse,
                                            m_state.language, m_state.insurance});
}

void VisitMachine::showTicket(const Ticket &ticket)
{
    m_state.ticket = ticket;
    m_state.ticket->language = m_state.language;
    m_state.ticketState = TicketState::Sent;
    m_state.step = Step::Ticket;
    m_effects.push_back(effect::Print{m_state.visit, *m_state.ticket});
}

void VisitMachine::report()
{
    m_effects.push_back(effect::Report{m_state.ticket->visit, m_state.ticketState, m_state.printer,
                                       m_state.ticket->copy});
}

} // namespace foyer
