// SPDX-License-Identifier: GPL-3.0-or-later
// What a running kiosk really tells its desk of itself: its devices, its printer's state, and the
// machine it runs on.
#include "kiosk/app/health_report.h"
#include "tests/visits/kiosk_bench.h"

#include <QThreadPool>

using namespace foyer;

TEST_CASE(
    "a report carries the printer's state and the machine's figures, and a change is told at once")
{
    KioskBench kiosk;
    kiosk.parts.settings.dataDir = kiosk.folder.path();
    const HealthReport report(kiosk.parts, *kiosk.session);
    REQUIRE(kiosk.until([&] { return !kiosk.desk.healths.isEmpty(); }));
    CHECK(kiosk.desk.healths.first().version == QStringLiteral(FOYER_VERSION));
    CHECK(kiosk.desk.healths.first().printer == PrinterStatus::Ready);
    CHECK(kiosk.desk.healths.first().devices.size() == 2);

    REQUIRE(QThreadPool::globalInstance()->waitForDone(10'000)); // the look begun with the report
    kiosk.desk.send(Command{.kind = Command::Kind::Close});
    REQUIRE(kiosk.until([&] { return kiosk.desk.healths.last().closed; }));
    const auto vitals = kiosk.desk.healths.last().vitals;
    REQUIRE(vitals.has_value());
    CHECK(vitals->uptimeSeconds.value_or(0) > 0);
    CHECK(vitals->diskMb.value_or(0) > 0);
    CHECK(vitals->memoryMb.value_or(0) > 0);
    CHECK(vitals->memoryFreeMb.value_or(-1) <= vitals->memoryMb.value_or(0));
}
