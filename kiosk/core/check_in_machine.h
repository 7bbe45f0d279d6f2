// SPDX-License-Identifier: GPL-3.0-or-later
// The visit's step machine from inside: one event at a time moves the state and collects effects.
// Private to check_in*.cpp; everyone else calls advance().
#pragma once

#include "kiosk/core/check_in.h"

namespace foyer {

class VisitMachine {
public:
    VisitMachine(const VisitState &state, const Plan &plan) : m_state(state), m_plan(plan) {}

    Transition take() { return {std::move(m_state), std::move(m_effects)}; }

    void on(const event::Touched &e);
    void on(const event::LanguageChosen &e);
    void on(const event::WhoForChosen &e);
    void on(const event::WayChosen &e);
    void on(const event::Shown &e);
    void on(const event::NameEntered &e);
    void on(const event::BirthDateEntered &e);
    void on(const event::Identified &e);
    void on(const event::TypedResting &);
    void on(const event::DeskAway &);
    void on(const event::DeskFailed &);
    void on(const event::PersonConfirmed &e);
    void on(const event::AppointmentChosen &e);
    void on(const event::DetailsGiven &e);
    void on(const event::InsuranceGiven &e);
    void on(const event::CardShown &e);
    void on(const event::Saved &e);
    void on(const event::ChangeWanted &e);
    void on(const event::Accepted &);
    void on(const event::CheckInAnswered &e);
    void on(const event::NumberWanted &);
    void on(const event::OfflineTaken &e);
    void on(const event::CopyWanted &);
    void on(const event::CopyAnswered &e);
    void on(const event::PrintEnded &e);
    void on(const event::Done &);
    void on(const event::RatingGiven &e);
    void on(const event::TryAgain &);
    void on(const event::Back &);
    void on(const event::Ended &);

private:
    void begin(QUuid visit);
    [[nodiscard]] bool hasShown() const;
    void restartIdentify();
    void identify();
    void decideVisit();
    void stop(Stop reason, const QString &handover);
    void save(const QString &handover);
    void save(const QString &handover, const InsuranceAnswer &insurance);
    void next(Step from);
    void previous();
    [[nodiscard]] int openAppointments() const;
    void takeOffline();
    void showTicket(const Ticket &ticket);
    void report();
    void end();

    VisitState m_state;
    const Plan &m_plan;
    std::vector<Effect> m_effects;
};

// The page a decision against check-in leads to.
[[nodiscard]] Stop stopFor(Decision decision);

} // namespace foyer
