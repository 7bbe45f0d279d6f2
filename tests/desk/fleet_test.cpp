// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk keeps of its kiosks' reports, and what of it is news.
#include "tests/desk/clinic.h"

using namespace foyer;
using namespace foyer::tests;

namespace {

KioskHealth report(int celsius)
{
    KioskHealth health;
    health.version = u"0.1.0"_s;
    health.printer = PrinterStatus::PaperLow;
    health.vitals = Vitals{.image = u"0.2.0"_s, .slot = u"B"_s, .hottestCelsius = celsius};
    return health;
}

} // namespace

TEST_CASE("the last report of each kiosk is kept, over a restart of the desk too")
{
    Clinic clinic;
    Kiosk first(clinic);
    Kiosk second(clinic);
    REQUIRE(QCoro::waitFor(first.desk.health(report(50))));
    REQUIRE(QCoro::waitFor(first.desk.health(report(61))));
    clinic.restart();
    const auto rows = kioskRows(*clinic.state);
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).online);
    CHECK(rows->at(0).health.vitals == report(61).vitals);
    CHECK(rows->at(0).health.printer == PrinterStatus::PaperLow);
    CHECK_FALSE(rows->at(1).online);
    CHECK_FALSE(rows->at(1).health.vitals);
    clinic.clock.advance(121'000);
    CHECK_FALSE(kioskRows(*clinic.state)->at(0).online);
    CHECK_FALSE(clinic.staff->devices(u"no-session"_s));
}

TEST_CASE("warmth and room change all the time and are no news; a closed kiosk and one that comes "
          "back are")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    REQUIRE(QCoro::waitFor(kiosk.desk.health(report(50))));
    int news = 0;
    QObject::connect(&clinic.state->news, &DeskNews::changed, &clinic.state->news,
                     [&news] { ++news; });
    REQUIRE(QCoro::waitFor(kiosk.desk.health(report(51))));
    CHECK(news == 0);
    KioskHealth closed = report(51);
    closed.closed = true;
    REQUIRE(QCoro::waitFor(kiosk.desk.health(closed)));
    CHECK(news == 1);
    clinic.clock.advance(121'000);
    REQUIRE(QCoro::waitFor(kiosk.desk.health(closed)));
    CHECK(news == 2);
}
