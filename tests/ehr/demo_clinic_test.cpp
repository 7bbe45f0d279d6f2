// SPDX-License-Identifier: GPL-3.0-or-later
// The demo clinic's bundle: nothing in it had to be left out, and its people meet what its README
// says they meet, at any hour of the day.
#include "kiosk/core/decide.h"
#include "kiosk/core/identity.h"
#include "kiosk/ehr/demo_ehr.h"

#include <QCoroTask>
#include <QSet>
#include <QTemporaryDir>
#include <QTimeZone>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

const QTimeZone zone("America/Chicago");

DemoEhr::Options options(const QTemporaryDir &dir)
{
    return {qEnvironmentVariable("FOYER_SOURCE") + "/assets/demo-clinic/bundle.json", dir.path()};
}

SiteRules rules()
{
    SiteRules rules;
    rules.site = "main";
    return rules;
}

QList<ScheduledVisit> of(const QList<ScheduledVisit> &day, const QString &patient)
{
    QList<ScheduledVisit> visits;
    for (const ScheduledVisit &visit : day)
        if (visit.patient.id == patient)
            visits += visit;
    return visits;
}

Facts typed(const QString &family, const QString &given, QDate birth)
{
    Facts facts;
    facts.family = family;
    facts.given = given;
    facts.birthDate = birth;
    return facts;
}

} // namespace

TEST_CASE("the bundle is whole and of many backgrounds")
{
    QTemporaryDir dir;
    const ManualClock clock(QDateTime(QDate(2026, 6, 10), QTime(10, 2), zone));
    const auto ehr = DemoEhr::open(options(dir), clock);
    REQUIRE(ehr);
    for (const fhir::Problem &problem : (*ehr)->problems())
        MESSAGE(problem.where.toStdString(), ": ", problem.message.toStdString());
    CHECK((*ehr)->problems().isEmpty());
    const auto day = QCoro::waitFor((*ehr)->schedule(QDate(2026, 6, 10)));
    REQUIRE(day);
    CHECK(day->size() == 47);
    QSet<QString> patients, languages, sites, practitioners, codes, areas;
    for (const ScheduledVisit &visit : *day) {
        const Appointment &appointment = visit.appointment;
        CAPTURE(appointment.id.toStdString());
        patients += visit.patient.id;
        languages += visit.patient.language;
        sites += appointment.location.site;
        practitioners += appointment.practitioner;
        codes += appointment.code;
        areas += appointment.location.area.text("en");
        CHECK(appointment.code.size() == 22);
        CHECK_FALSE(appointment.location.siteAddress.isEmpty());
        for (const LocalText &text : {appointment.location.area, appointment.location.directions,
                                      appointment.serviceType}) {
            CHECK_FALSE(text.byLanguage.value("en").isEmpty());
            CHECK_FALSE(text.byLanguage.value("es").isEmpty());
            CHECK(text.text("en") != text.text("es"));
        }
        CHECK(visit.coverages.size() == 1);
        CHECK(visit.patient.birthDate.isValid());
    }
    CHECK(patients.size() >= 40);
    CHECK(languages.size() >= 15);
    CHECK(sites == QSet<QString>{"main", "harbor"});
    CHECK(practitioners.size() >= 6);
    CHECK(areas.size() >= 6);
    CHECK(codes.size() == day->size());
}

TEST_CASE("the people of the tour meet what they are there for, at any hour")
{
    for (const QTime hour : {QTime(0, 0), QTime(0, 5), QTime(10, 2), QTime(12, 59, 59),
                             QTime(23, 50), QTime(23, 59, 59)}) {
        CAPTURE(hour.toString().toStdString());
        QTemporaryDir dir;
        ManualClock clock(QDateTime(QDate(2026, 6, 10), hour, zone));
        const auto ehr = DemoEhr::open(options(dir), clock);
        REQUIRE(ehr);
        // Right away, and at the end of a slow tour that may have crossed midnight.
        for (int minutes : {0, 12}) {
            clock.advance(minutes * 60'000);
            const QDate today = clock.now().date();
            const auto day = QCoro::waitFor((*ehr)->schedule(today));
            REQUIRE(day);
            const auto decision = [&](const char *patient, bool withCompanion = false) {
                const auto visits = of(*day, patient);
                REQUIRE(visits.size() >= 1);
                return decisionKey(decide(visits[0].appointment, visits[0].patient, withCompanion,
                                          rules(), clock.now()));
            };
            for (const char *onTime : {"odhiambo", "carter", "hernandez", "miller-a", "miller-b",
                                       "alhassan", "delacruz"})
                CHECK(decision(onTime) == "check-in");
            CHECK(decision("taiwo", true) == "check-in");
            CHECK(decision("taiwo") == "minor-alone");
            CHECK(decision("tran") == "too-early");
            CHECK(decision("obrien") == "no-appointment");
            CHECK(decision("vandenberg") == "too-late");
            CHECK(decision("stjames") == "blocked");
            CHECK(decision("kowalska") == "wrong-place");
            CHECK(of(*day, "delacruz").size() == 2);
            CHECK(of(*day, "noappt").isEmpty());

            CHECK(match(typed("hernandez ruiz", "maria", QDate(1991, 5, 12)), *day, today).size() ==
                  1);
            CHECK(match(typed("Adebayo", "Taiwo", QDate(2019, 8, 24)), *day, today).size() == 1);
            CHECK(match(typed("Miller", "John", QDate(1962, 4, 9)), *day, today).empty());
            CHECK(match(typed("Fontaine", "Céleste", QDate(1994, 4, 25)), *day, today).empty());
            CHECK(match(typed("Johnson", "Robert", QDate(1982, 5, 19)), *day, today).size() == 1);
            CHECK(match(typed("Tran", "Minh", QDate(1975, 9, 30)), *day, today).size() == 1);
        }
    }
}
