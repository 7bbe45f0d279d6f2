// SPDX-License-Identifier: GPL-3.0-or-later
// None and several look the same, typed guessing is slowed, and a stranger learns nothing.
#include "kiosk/link/messages.h"
#include "tests/desk/clinic.h"

using namespace foyer;
using namespace foyer::tests;

namespace {

const Facts nobody = typed(u"No"_s, u"Body"_s, QDate(1980, 1, 1));
const Facts sams = typed(u"Sam"_s, u"Lee"_s, QDate(1990, 1, 1));

} // namespace

TEST_CASE("none and several: the same bytes after the same time")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const auto none = kiosk.identify(QUuid::createUuid(), nobody);
    const auto many = kiosk.identify(QUuid::createUuid(), sams);
    const auto impossible =
        kiosk.identify(QUuid::createUuid(), typed(u"Maria"_s, u"Garcia"_s, QDate(2090, 4, 17)));
    const auto half =
        kiosk.identify(QUuid::createUuid(), typed({}, u"Garcia"_s, QDate(1980, 4, 17)));
    REQUIRE(none);
    REQUIRE(many);
    CHECK(toJson(*none) == toJson(*many));
    CHECK(toJson(*none) == toJson(*impossible));
    CHECK(toJson(*none) == toJson(*half));
    REQUIRE(clinic.delays.size() == 4);
    CHECK(clinic.delays.count(clinic.delays[0]) == 4);
    CHECK(clinic.delays[0] > 0);
}

TEST_CASE("ten typed failures in ten minutes: typing rests for a minute, codes and cards go on")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    Kiosk other(clinic);
    for (int i = 0; i < 9; ++i) {
        REQUIRE(kiosk.identify(QUuid::createUuid(), nobody));
        clinic.clock.advance(1000);
    }
    CHECK(kiosk.identify(QUuid::createUuid(), maria())->view.has_value());
    CHECK(clinic.temp->attention().open()->isEmpty());
    REQUIRE(kiosk.identify(QUuid::createUuid(), nobody)); // the tenth is still answered as ever

    const auto resting = kiosk.identify(QUuid::createUuid(), maria());
    REQUIRE_FALSE(resting);
    CHECK(resting.error().kind == ErrorKind::Refused);
    CHECK(resting.error().where == u"typed-rest"_s);
    Facts code;
    code.source = FactSource::AppointmentCode;
    code.appointmentCode = u"code-0123456789-maria"_s;
    code.birthDate = QDate(1980, 4, 17);
    CHECK(kiosk.identify(QUuid::createUuid(), code)->view.has_value());
    CHECK(other.identify(QUuid::createUuid(), maria())->view.has_value());
    const auto told = *clinic.temp->attention().open();
    REQUIRE(told.size() == 1);
    CHECK(told[0].kind == u"typed-rest"_s);

    clinic.restart(); // a restart is no way round
    Desk &desk = clinic.desk(kiosk.enrolled);
    const IdentifyRequest again{.visit = QUuid::createUuid(),
                                .facts = maria(),
                                .forSomeoneElse = false,
                                .language = u"en"_s};
    CHECK_FALSE(QCoro::waitFor(desk.identify(again)));
    clinic.clock.advance(61'000);
    CHECK(QCoro::waitFor(desk.identify(again))->view.has_value());
}

TEST_CASE("failures older than ten minutes, and failed codes, do not count")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    Facts code;
    code.source = FactSource::AppointmentCode;
    code.appointmentCode = u"code-unknown-0000000"_s;
    code.birthDate = QDate(1980, 4, 17);
    for (int i = 0; i < 30; ++i) {
        REQUIRE(kiosk.identify(QUuid::createUuid(), i % 2 == 0 ? nobody : code));
        clinic.clock.advance(61'000); // nine typed ones in any ten minutes at most
    }
    CHECK(kiosk.identify(QUuid::createUuid(), maria()).has_value());
}

TEST_CASE("another site's patient learns its name and address, nothing else")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const auto reply =
        kiosk.identify(QUuid::createUuid(), typed(u"Wanda"_s, u"Away"_s, QDate(1970, 7, 7)));
    REQUIRE(reply);
    REQUIRE(reply->view);
    const AppointmentView &view = reply->view->appointments[0];
    CHECK(view.decision == Decision::WrongPlace);
    CHECK(view.siteName == u"North clinic"_s);
    CHECK(view.practitioner.isEmpty());
    CHECK_FALSE(view.start.isValid());
    CHECK(view.area == LocalText{});
}

TEST_CASE("too early says when; a child alone needs an adult")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const auto early =
        kiosk.identify(QUuid::createUuid(), typed(u"Edna"_s, u"Early"_s, QDate(1950, 2, 3)));
    CHECK(early->view->appointments[0].decision == Decision::TooEarly);
    CHECK(early->view->appointments[0].opensAt == QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
    const Facts child = typed(u"Timo"_s, u"Berg"_s, QDate(2018, 5, 5));
    CHECK(kiosk.identify(QUuid::createUuid(), child)->view->appointments[0].decision ==
          Decision::MinorAlone);
    const auto together = kiosk.identify(QUuid::createUuid(), child, true);
    CHECK(together->view->appointments[0].decision == Decision::CheckIn);
    CHECK(together->view->minor);
}

TEST_CASE("a visit belongs to one person and one kiosk")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    Kiosk other(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, nobody)); // a first try that fails
    CHECK(kiosk.identify(visit, maria())->view.has_value());
    CHECK(kiosk.identify(visit, typed(u"Edna"_s, u"Early"_s, QDate(1950, 2, 3))).error().kind ==
          ErrorKind::Conflict);
    CHECK(other.identify(visit, maria()).error().kind == ErrorKind::Conflict);
    CHECK(kiosk.identify(QUuid(), maria()).error().kind == ErrorKind::BadInput);
}

TEST_CASE("the records system is down: today's list goes on over a restart, without a list nothing "
          "is guessed")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    clinic.ehr.down = Error{ErrorKind::Unreachable, u"No connection."_s, {}};
    clinic.restart();
    Desk &desk = clinic.desk(kiosk.enrolled);
    IdentifyRequest request{.visit = QUuid::createUuid(),
                            .facts = maria(),
                            .forSomeoneElse = false,
                            .language = u"en"_s};
    CHECK(QCoro::waitFor(desk.identify(request))->view.has_value());
    CHECK(clinic.state->schedule.today().size() == clinic.ehr.day.size());
    CHECK(clinic.state->schedule.today()[0].patient == clinic.ehr.day[0].patient);
    CHECK(clinic.state->schedule.today()[0].appointment == clinic.ehr.day[0].appointment);
    CHECK(clinic.state->schedule.today()[0].coverages == clinic.ehr.day[0].coverages);

    clinic.clock.advance(24 * 3'600'000LL); // yesterday's list is not today's
    request.visit = QUuid::createUuid();
    const auto tomorrow = QCoro::waitFor(desk.identify(request));
    REQUIRE_FALSE(tomorrow);
    CHECK(tomorrow.error().kind == ErrorKind::Unreachable);
}
