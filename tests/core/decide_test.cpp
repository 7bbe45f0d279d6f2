// SPDX-License-Identifier: GPL-3.0-or-later
// Every deciding rule, each boundary of time and age, and which rule wins where two apply.
#include "kiosk/core/decide.h"

#include <QSet>
#include <QTimeZone>
#include <doctest/doctest.h>
#include <functional>
#include <vector>

using namespace foyer;

namespace {

const QTimeZone zone("America/Chicago");

QDateTime at(int hour, int minute, int second = 0, int ms = 0)
{
    return QDateTime(QDate(2026, 6, 10), QTime(hour, minute, second, ms), zone);
}

// A grown-up with a booked appointment at 10:00 here, ten minutes early: everything in order.
struct Scene {
    Appointment appointment;
    Patient patient;
    SiteRules rules;
    bool withCompanion = false;
    QDateTime now = at(9, 50);

    Scene()
    {
        rules.site = "main";
        appointment.location.site = "main";
        appointment.start = at(10, 0);
        patient.birthDate = QDate(1980, 1, 1);
    }
    [[nodiscard]] Decision decided() const
    {
        return decide(appointment, patient, withCompanion, rules, now);
    }
};

struct Case {
    const char *story;
    std::function<void(Scene &)> change;
    Decision expected;
};

void check(const std::vector<Case> &cases)
{
    for (const Case &c : cases) {
        Scene scene;
        c.change(scene);
        CAPTURE(c.story);
        CHECK(decisionKey(scene.decided()) == decisionKey(c.expected));
    }
}

} // namespace

TEST_CASE("each rule on its own")
{
    using enum Decision;
    check({
        {"all in order", [](Scene &) {}, CheckIn},
        {"another site", [](Scene &s) { s.appointment.location.site = "north"; }, WrongPlace},
        {"site unknown in the records", [](Scene &s) { s.appointment.location.site = ""; },
         CheckIn},
        {"a clinic of one site", [](Scene &s) { s.rules.site = ""; }, CheckIn},
        {"cancelled", [](Scene &s) { s.appointment.status = AppointmentStatus::Cancelled; },
         NoAppointment},
        {"no-show", [](Scene &s) { s.appointment.status = AppointmentStatus::NoShow; },
         NoAppointment},
        {"fulfilled", [](Scene &s) { s.appointment.status = AppointmentStatus::Fulfilled; },
         NoAppointment},
        {"arrived", [](Scene &s) { s.appointment.status = AppointmentStatus::Arrived; },
         AlreadyArrived},
        {"no start in the records", [](Scene &s) { s.appointment.start = {}; }, NoAppointment},
        {"blocked", [](Scene &s) { s.appointment.blockedReason = "Balance"; }, Blocked},
    });
}

TEST_CASE("too early and too late, to the second")
{
    using enum Decision;
    check({
        {"60 min and 1 ms before", [](Scene &s) { s.now = at(8, 59, 59, 999); }, TooEarly},
        {"60 min before", [](Scene &s) { s.now = at(9, 0); }, CheckIn},
        {"at the start", [](Scene &s) { s.now = at(10, 0); }, CheckIn},
        {"20 min after", [](Scene &s) { s.now = at(10, 20); }, CheckIn},
        {"20 min and 1 ms after", [](Scene &s) { s.now = at(10, 20, 0, 1); }, TooLate},
        {"two hours early", [](Scene &s) { s.now = at(8, 0); }, TooEarly},
        {"tomorrow's appointment", [](Scene &s) { s.now = at(9, 50).addDays(-1); }, TooEarly},
        {"yesterday's appointment", [](Scene &s) { s.now = at(9, 50).addDays(1); }, TooLate},
        {"a site that opens check-in at once",
         [](Scene &s) {
             s.rules.earliestMinutes = 0;
             s.now = at(9, 59, 59);
         },
         TooEarly},
        {"a site without grace",
         [](Scene &s) {
             s.rules.latestMinutes = 0;
             s.now = at(10, 0, 1);
         },
         TooLate},
        {"now told in another zone", [](Scene &s) { s.now = at(9, 0).toUTC(); }, CheckIn},
    });
}

TEST_CASE("across the hour that is skipped in spring, minutes are real minutes")
{
    Scene scene;
    scene.appointment.start = QDateTime(QDate(2026, 3, 8), QTime(3, 30), zone); // 2:00 became 3:00
    scene.now = QDateTime(QDate(2026, 3, 8), QTime(1, 30), zone);               // 60 min before
    CHECK(scene.decided() == Decision::CheckIn);
    scene.now = scene.now.addSecs(-1);
    CHECK(scene.decided() == Decision::TooEarly);
}

TEST_CASE("a minor needs an adult until the birthday")
{
    using enum Decision;
    const QDate birthday18(2008, 6, 10); // 18 today
    check({
        {"18 today", [&](Scene &s) { s.patient.birthDate = birthday18; }, CheckIn},
        {"18 tomorrow", [&](Scene &s) { s.patient.birthDate = birthday18.addDays(1); }, MinorAlone},
        {"18 tomorrow, with a companion",
         [&](Scene &s) {
             s.patient.birthDate = birthday18.addDays(1);
             s.withCompanion = true;
         },
         CheckIn},
        {"18 tomorrow, where the site does not mind",
         [&](Scene &s) {
             s.patient.birthDate = birthday18.addDays(1);
             s.rules.minorNeedsAdult = false;
         },
         CheckIn},
        {"a site where one is of age at 16",
         [](Scene &s) {
             s.patient.birthDate = QDate(2010, 6, 10);
             s.rules.adultAge = 16;
         },
         CheckIn},
        {"no birth date in the records", [](Scene &s) { s.patient.birthDate = {}; }, MinorAlone},
    });
}

TEST_CASE("where several rules apply, the first in order wins")
{
    // Each step leaves everything below it wrong too, and takes the one above away.
    Scene scene;
    scene.appointment.location.site = "north";
    scene.appointment.status = AppointmentStatus::Cancelled;
    scene.appointment.blockedReason = "Balance";
    scene.patient.birthDate = QDate(2020, 1, 1);
    scene.now = at(2, 0);
    CHECK(scene.decided() == Decision::WrongPlace);
    scene.appointment.location.site = "main";
    CHECK(scene.decided() == Decision::NoAppointment);
    scene.appointment.status = AppointmentStatus::Arrived;
    CHECK(scene.decided() == Decision::AlreadyArrived);
    scene.appointment.status = AppointmentStatus::Booked;
    CHECK(scene.decided() == Decision::Blocked);
    scene.appointment.blockedReason.clear();
    CHECK(scene.decided() == Decision::MinorAlone);
    scene.withCompanion = true;
    CHECK(scene.decided() == Decision::TooEarly);
    scene.now = at(23, 0);
    CHECK(scene.decided() == Decision::TooLate);
}

TEST_CASE("a decision's key and back")
{
    using enum Decision;
    QSet<QString> seen;
    for (Decision decision : {CheckIn, AlreadyArrived, TooEarly, TooLate, WrongPlace, NoAppointment,
                              Blocked, MinorAlone}) {
        const QString key = decisionKey(decision);
        CHECK_FALSE(key.isEmpty());
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
        Decision back = CheckIn;
        CHECK(decisionFromKey(key, back));
        CHECK(back == decision);
    }
    Decision untouched = TooLate;
    CHECK_FALSE(decisionFromKey("nonsense", untouched));
    CHECK_FALSE(decisionFromKey("", untouched));
    CHECK(untouched == TooLate);
}

TEST_CASE("a text falls back to the near dialect, to English, then to any")
{
    const LocalText both{{{"en", "Blue area"}, {"es", "Zona azul"}}};
    CHECK(both.text("es") == "Zona azul");
    CHECK(both.text("es-MX") == "Zona azul");
    CHECK(both.text("vi") == "Blue area");
    CHECK(both.text("") == "Blue area");
    CHECK(LocalText{{{"es", "Zona azul"}}}.text("vi") == "Zona azul");
    CHECK(LocalText{{{"en", ""}, {"es", "Zona azul"}}}.text("en") == "Zona azul");
    CHECK(LocalText{{{"zh-Hant", "藍區"}, {"en", "Blue"}}}.text("zh-Hant") == "藍區");
    CHECK(LocalText{}.text("en").isEmpty());
}
