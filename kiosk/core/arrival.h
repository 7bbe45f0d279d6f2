// SPDX-License-Identifier: GPL-3.0-or-later
// An arrival taken while the desk could not be reached: what the kiosk seals into its spool. Never
// a check-in; a person matches it.
#pragma once

#include "kiosk/core/desk.h"

namespace foyer {

struct OfflineArrival {
    QUuid visit;
    QString number; // as on the paper, with this enrolment's prefix
    QDateTime at;
    Facts facts;
    bool forSomeoneElse = false;
    QString language;
    TicketState ticket = TicketState::Unknown;
    std::optional<InsuranceAnswer> insurance{}; // the card that was shown before the desk went away
};

} // namespace foyer
