// SPDX-License-Identifier: GPL-3.0-or-later
// An IPP printer goes away and comes back: each time it is noticed, it prints, and nothing grows.
// FOYER_REPLUGS says how often.
#include "tests/drivers/growth.h"
#include "tests/drivers/ipp_bench.h"

using namespace foyer;

TEST_CASE("unplugged and plugged in again, idle and in the middle of a ticket")
{
    const QueuedTicket ticket("A017");
    IppBench bench;
    const auto once = [&](int i) {
        qsizetype before = bench.fake().tickets().size();
        if (i % 2 == 0) {
            bench.fake().strike(FakeIpp::Fault::Offline);
            REQUIRE(bench.time().until(
                [&] { return bench.printer().status() == PrinterStatus::NotConnected; }, 10'000));
        } else {
            bench.fake().arm(FakeIpp::Fault::Offline, FakeIpp::Moment::Send);
            CHECK(bench.print(ticket.document).outcome == PrintOutcome::Unknown);
            before = bench.fake().tickets().size();
        }
        bench.fake().mendAll();
        REQUIRE(bench.ready(10'000));
        CHECK(bench.print(ticket.document).outcome == PrintOutcome::Printed);
        CHECK(bench.fake().tickets().size() == before + 1);
        CHECK(bench.fake().openJobs() == 0);
        bench.fake().forget();
        bench.time().pass(2000);
        // Done by an event loop that runs; here none does.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    for (int i = 0; i < 6; ++i) // caches fill
        once(i);
    const Holdings before = holdings();
    for (int i = 0; i < replugs(); ++i)
        once(i);
    const Holdings after = holdings();
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    CHECK(after.heapBytes - before.heapBytes < 64 * 1024);
    MESSAGE("after ", replugs(), " times: ", after.descriptors - before.descriptors,
            " descriptors, ", after.threads - before.threads, " threads, ",
            after.heapBytes - before.heapBytes, " bytes more");
}
