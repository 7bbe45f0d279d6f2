// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever will stop this visit is decided here, before the first question.
#pragma once

#include "kiosk/core/model.h"

#include <QDateTime>
#include <QString>

namespace foyer {

enum class Decision {
    CheckIn,        // go on
    AlreadyArrived, // same number, offer a copy
    TooEarly,
    TooLate,
    WrongPlace,    // another site: its name and address, nothing else
    NoAppointment, // cancelled or nothing open today: walk-in or desk
    Blocked,       // a person must talk to the patient first
    MinorAlone,    // the site wants an adult with a minor
};

struct SiteRules {
    QString site;              // id of the site this kiosk stands in
    int earliestMinutes = 60;  // before the start
    int latestMinutes = 20;    // after the start
    int adultAge = 18;         // a younger patient needs a companion ...
    bool minorNeedsAdult = true; // ... where this is set
};

// One appointment, for one person in front of one kiosk. withCompanion: "someone I am with" was chosen.
// Order of the rules, the first that applies wins: another site; cancelled, no-show or fulfilled; arrived; blocked;
// minor alone; too early; too late.
[[nodiscard]] Decision decide(const Appointment &appointment, const Patient &patient, bool withCompanion,
                              const SiteRules &rules, const QDateTime &now);

[[nodiscard]] QString decisionKey(Decision decision);
[[nodiscard]] bool decisionFromKey(const QString &key, Decision &decision);

} // namespace foyer
