// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 invented patients whose names and birth dates collide as in life: no wrong check-in, and
// the answers for none and for many are the same bytes.
#include "kiosk/link/messages.h"
#include "tests/desk/clinic.h"
#include "tests/fixtures/people.h"

#include <QSet>

using namespace foyer;
using namespace foyer::tests;

TEST_CASE(
    "ten thousand patients say who they are in every way they may: nobody is taken for another")
{
    Clinic clinic;
    fixtures::CrowdOptions options;
    options.now = clinic.clock.now();
    const auto crowd = fixtures::crowd(options);
    clinic.ehr.day = crowd.day;
    clinic.clock.advance(61'000);
    clinic.tick();
    Kiosk kiosk(clinic);

    // An oracle without cleverness: who agrees with all that was said?
    int said = 0;
    int found = 0;
    int wrong = 0;
    int checkedIn = 0;
    QSet<QString> checkedInPatients;
    QSet<QByteArray> misses;
    // Every patient, one of their ways in turn; typing rests would stop a real crowd, so facts come
    // as from cards. FOYER_CROWD=all lets every one of them speak; else every fourth, another
    // quarter each time of the hour.
    const bool all = qEnvironmentVariable("FOYER_CROWD") == u"all"_s;
    const qsizetype step = all ? 1 : 4;
    for (qsizetype i = all ? 0 : QTime::currentTime().minute() / 15; i < crowd.day.size();
         i += step) {
        const auto ways = fixtures::waysToSay(crowd.day[i]);
        Facts facts = ways[i % ways.size()];
        if (facts.source == FactSource::Typed)
            facts.source = FactSource::Licence;
        QSet<QString> agreeing;
        if (i % 20 == 0) { // the oracle is slow: every twentieth is judged by it as well
            for (const ScheduledVisit &other : crowd.day) {
                if (agrees(facts, other))
                    agreeing.insert(other.patient.id);
            }
        }
        ++said;
        const QUuid visit = QUuid::createUuid();
        const auto reply = kiosk.identify(visit, facts, true);
        REQUIRE(reply);
        if (!reply->view) {
            misses.insert(toJson(*reply));
            CHECK((i % 20 != 0 || agreeing.size() != 1));
            continue;
        }
        ++found;
        CHECK((i % 20 != 0 || agreeing.size() == 1));
        const auto record = *clinic.temp->visits().find(visit);
        if (record->patientId != crowd.day[i].patient.id)
            ++wrong;
        for (const AppointmentView &view : reply->view->appointments) {
            if (view.decision != Decision::CheckIn)
                continue;
            const auto done = kiosk.checkIn(visit, {}, view.ref);
            REQUIRE(done);
            if (!done->ticket)
                continue;
            ++checkedIn;
            const auto arrived = *clinic.temp->visits().find(visit);
            if (arrived->patientId != crowd.day[i].patient.id)
                ++wrong;
            break;
        }
    }
    // Strangers: names of one, birth date of another.
    for (qsizetype i = 1; i < crowd.day.size(); i += 50) {
        Facts facts = fixtures::waysToSay(crowd.day[i]).first();
        facts.source = FactSource::Licence;
        facts.birthDate = crowd.day[i - 1].patient.birthDate.addDays(1);
        const auto reply = kiosk.identify(QUuid::createUuid(), facts, true);
        REQUIRE(reply);
        if (!reply->view)
            misses.insert(toJson(*reply));
    }
    MESSAGE(said, " said who they are, ", found, " were found, ", checkedIn, " checked in, ", wrong,
            " wrong");
    CHECK(wrong == 0);
    CHECK(found > said * 8 / 10);
    CHECK(checkedIn > found / 2);
    CHECK(misses.size() == 1); // the same bytes for none and for many
    CHECK(clinic.temp->audit().verify().has_value());
    // No number twice.
    QSet<QString> numbers;
    const auto tickets = *clinic.temp->tickets().ofDay(clinic.clock.now().date());
    for (const TicketRecord &ticket : tickets) {
        CHECK_FALSE(numbers.contains(ticket.ticket.number));
        numbers.insert(ticket.ticket.number);
    }
}
