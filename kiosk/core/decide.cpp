// SPDX-License-Identifier: GPL-3.0-or-later
// The deciding rules, in the order in which they win.
#include "kiosk/core/decide.h"

#include "kiosk/core/identity.h"

#include <array>
#include <utility>

namespace foyer {

namespace {

constexpr std::array<std::pair<Decision, const char *>, 8> decisionKeys{{
    {Decision::CheckIn, "check-in"},
    {Decision::AlreadyArrived, "already-arrived"},
    {Decision::TooEarly, "too-early"},
    {Decision::TooLate, "too-late"},
    {Decision::WrongPlace, "wrong-place"},
    {Decision::NoAppointment, "no-appointment"},
    {Decision::Blocked, "blocked"},
    {Decision::MinorAlone, "minor-alone"},
}};

// A clinic of one site names none; then nothing can be elsewhere.
bool elsewhere(const Appointment &appointment, const SiteRules &rules)
{
    return !rules.site.isEmpty() && !appointment.location.site.isEmpty() &&
           appointment.location.site != rules.site;
}

// Without a birth date nobody can be shown to be of age.
bool isMinor(const Patient &patient, const SiteRules &rules, QDate today)
{
    return !patient.birthDate.isValid() || ageOn(patient.birthDate, today) < rules.adultAge;
}

} // namespace

Decision decide(const Appointment &appointment, const Patient &patient, bool withCompanion,
                const SiteRules &rules, const QDateTime &now)
{
    if (elsewhere(appointment, rules))
        return Decision::WrongPlace;
    switch (appointment.status) {
    case AppointmentStatus::Cancelled:
    case AppointmentStatus::NoShow:
    case AppointmentStatus::Fulfilled:
        return Decision::NoAppointment;
    case AppointmentStatus::Arrived:
        return Decision::AlreadyArrived;
    case AppointmentStatus::Booked:
        break;
    }
    if (!appointment.start.isValid())
        return Decision::NoAppointment;
    if (!appointment.blockedReason.isEmpty())
        return Decision::Blocked;
    if (rules.minorNeedsAdult && !withCompanion && isMinor(patient, rules, now.date()))
        return Decision::MinorAlone;
    if (now < appointment.start.addSecs(-60 * qint64{rules.earliestMinutes}))
        return Decision::TooEarly;
    if (now > appointment.start.addSecs(60 * qint64{rules.latestMinutes}))
        return Decision::TooLate;
    return Decision::CheckIn;
}

QString decisionKey(Decision decision)
{
    for (const auto &[value, key] : decisionKeys)
        if (value == decision)
            return QString::fromLatin1(key);
    return {};
}

bool decisionFromKey(const QString &key, Decision &decision)
{
    for (const auto &[value, known] : decisionKeys)
        if (key == QLatin1String(known)) {
            decision = value;
            return true;
        }
    return false;
}

} // namespace foyer
