// SPDX-License-Identifier: GPL-3.0-or-later
// The IPP driver's sequence: what is owed, what is refused, what staff is told, how it ends.
#include "drivers/printer/open_printer.h"
#include "tests/drivers/ipp_bench.h"

#include <string>

using namespace foyer;

namespace {

using Fault = FakeIpp::Fault;
using Moment = FakeIpp::Moment;

const QueuedTicket &first()
{
    static const QueuedTicket ticket("A017");
    return ticket;
}

const QueuedTicket &second()
{
    static const QueuedTicket ticket("A018");
    return ticket;
}

} // namespace

TEST_CASE("what an earlier program left in the printer is canceled before anything else")
{
    IppBench bench;
    bench.stop();
    bench.fake().strike(Fault::PaperOut);
    bench.fake().leave("Foyer ticket tests", first().bytes);
    bench.start();
    bench.time().pass(5000);
    CHECK(bench.fake().openJobs() == 0);
    bench.fake().mendAll();
    bench.time().pass(10'000);
    CHECK(bench.whole(first()) == 0);
    CHECK(bench.print(second().document).outcome == PrintOutcome::Printed);
}

TEST_CASE("somebody else's jobs are left alone")
{
    IppBench bench;
    bench.stop();
    bench.fake().strike(Fault::PaperOut);
    bench.fake().leave("Foyer ticket other", first().bytes);
    bench.fake().leave("Letter", "text");
    bench.start();
    bench.time().pass(5000);
    CHECK(bench.fake().openJobs() == 2);
}

TEST_CASE(
    "a ticket that waits behind somebody else's long job is taken back, certainly not printed")
{
    IppBench bench;
    bench.fake().strike(Fault::TooSlow);
    bench.fake().leave("Letter", "a long one");
    bench.time().pass(2000);
    CHECK(bench.print(first().document).outcome == PrintOutcome::NotPrinted);
    bench.fake().mendAll();
    bench.time().pass(10'000);
    CHECK(bench.whole(first()) == 0);
    CHECK(bench.print(second().document).outcome == PrintOutcome::Printed);
}

TEST_CASE("while a job cannot be canceled nothing else is sent, also if the printer lists no jobs")
{
    for (const bool lists : {true, false}) {
        CAPTURE(lists);
        IppBench bench({.cancelsWorking = false, .listsJobs = lists});
        bench.fake().arm(Fault::TooSlow, Moment::Paper);
        CHECK(bench.print(first().document).outcome == PrintOutcome::Unknown);
        CHECK(bench.fake().made() == 1);
        CHECK(bench.print(second().document).outcome == PrintOutcome::NotPrinted);
        CHECK(bench.fake().made() == 1);
        bench.fake().mendAll();
        bench.time().pass(10'000);
        CHECK(bench.whole(first()) <= 1);
        CHECK(bench.print(second().document).outcome == PrintOutcome::Printed);
        CHECK(bench.whole(second()) == 1);
    }
}

TEST_CASE("a printer that stood still with a whole job and knows no cancel-after: nobody claims")
{
    IppBench bench({.cancelsAfter = false});
    bench.fake().arm(Fault::Hang, Moment::Start);
    CHECK(bench.print(first().document).outcome == PrintOutcome::Unknown);
    bench.time().pass(300'000, 250);
    bench.fake().mendAll();
    bench.time().pass(20'000);
    CHECK(bench.whole(first()) <= 1);
    CHECK(bench.fake().openJobs() == 0);
    CHECK(bench.print(second().document).outcome == PrintOutcome::Printed);
    CHECK(bench.whole(first()) <= 1);
}

TEST_CASE("a ticket that comes while the printer falls silent ends in its time, whenever it comes")
{
    for (const qint64 after : {0, 300, 900, 1500, 2200, 3100, 4700}) {
        CAPTURE(after);
        IppBench bench({.cancelsWorking = false});
        bench.fake().arm(Fault::TooSlow, Moment::Paper);
        CHECK(bench.print(first().document).outcome == PrintOutcome::Unknown);
        bench.fake().strike(Fault::Hang);
        bench.time().pass(after);
        CHECK(bench.print(second().document).outcome == PrintOutcome::NotPrinted);
    }
}

TEST_CASE("a job that is completed in a printer that stands still is not believed")
{
    for (const Fault fault : {Fault::Jam, Fault::CoverOpen, Fault::PaperOut}) {
        IppBench bench;
        bench.fake().arm(fault, Moment::After);
        CHECK(bench.print(first().document).outcome == PrintOutcome::Unknown);
    }
}

TEST_CASE("one ticket at a time")
{
    IppBench bench;
    std::optional<PrintResult> one;
    auto task = bench.printer().print(first().document).then([&](PrintResult r) { one = r; });
    CHECK(bench.print(second().document).outcome == PrintOutcome::NotPrinted);
    REQUIRE(bench.time().until([&] { return one.has_value(); }, 20'000));
    CHECK(one->outcome == PrintOutcome::Printed);
    CHECK(bench.fake().tickets().size() == 1);
}

TEST_CASE("a printer that goes away in the middle of a ticket tells its end to who waits")
{
    for (const qint64 after : {0, 60, 300}) {
        IppBench bench;
        std::optional<PrintResult> one;
        auto task = bench.printer().print(first().document).then([&](PrintResult r) { one = r; });
        if (after > 0)
            bench.time().pass(after, 20);
        REQUIRE_FALSE(one.has_value());
        bench.stop();
        bench.time().settle();
        REQUIRE(one.has_value());
        CHECK(one->outcome == (after == 0 ? PrintOutcome::NotPrinted : PrintOutcome::Unknown));
        // The next program takes back what has not come out.
        bench.start();
        bench.time().pass(20'000);
        CHECK(bench.fake().openJobs() == 0);
        CHECK(bench.whole(first()) <= 1);
    }
}

TEST_CASE("a question is answered within two seconds, whatever the printer does")
{
    for (const auto &[fault, status] : {std::pair{Fault::PaperOut, PrinterStatus::PaperOut},
                                        std::pair{Fault::CoverOpen, PrinterStatus::CoverOpen},
                                        std::pair{Fault::Jam, PrinterStatus::Jammed},
                                        std::pair{Fault::Offline, PrinterStatus::NotConnected},
                                        std::pair{Fault::Hang, PrinterStatus::Unknown},
                                        std::pair{Fault::Garbage, PrinterStatus::Unknown},
                                        std::pair{Fault::OddTypes, PrinterStatus::Unknown}}) {
        IppBench bench;
        bench.fake().strike(fault);
        std::optional<PrinterStatus> answer;
        auto task = bench.printer().ask().then([&](PrinterStatus s) { answer = s; });
        REQUIRE(bench.time().until([&] { return answer.has_value(); }, 2000));
        CHECK(*answer == status);
        CHECK(bench.time().until([&] { return bench.printer().status() == status; }, 6000));
        CHECK_FALSE(bench.printer().health().sentence.isEmpty());
    }
}

TEST_CASE("work is counted: tickets, paper, what failed and why")
{
    IppBench bench;
    CHECK(bench.print(first().document).outcome == PrintOutcome::Printed);
    bench.fake().strike(Fault::PaperOut);
    CHECK(bench.print(second().document).why == PrinterStatus::PaperOut);
    const DeviceHealth health = bench.printer().health();
    CHECK(health.tally.uses == 1);
    CHECK(health.tally.misses == 1);
    CHECK(health.tally.paperMm > 100);
    CHECK(health.tally.paperMm < 250);
    CHECK(health.tally.lastError.contains(QStringLiteral("Paper is out")));
    CHECK(health.model == QStringLiteral("Fake roll printer"));
}

TEST_CASE("a printer that takes none of our documents is refused with a sentence")
{
    IppBench bench({.format = "application/vnd.zebra-zpl"});
    CHECK(bench.print(first().document).outcome == PrintOutcome::NotPrinted);
    CHECK(bench.printer().health().tally.lastError.contains(QStringLiteral("driverless")));
    CHECK(bench.fake().openJobs() == 0);
}

TEST_CASE("addresses that mean nothing are refused with the form they should have")
{
    const SystemClock clock;
    for (const char *uri : {"ipp:", "ipp://", "ipp:///ipp/print", "ipp://user:word@host/ipp/print",
                            "ipp://host/ipp/print?pin=sha256//x", "ipps://host/ipp/print?pin=x",
                            "ipps://host/?waitjob=false", "cups:", "cups:a/b", "cups:a b"}) {
        CAPTURE(std::string(uri));
        const auto opened = openPrinter(QString::fromLatin1(uri), {}, clock, nullptr);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().kind == ErrorKind::BadInput);
        CHECK(opened.error().message.contains(QStringLiteral("ipp://")));
    }
}

TEST_CASE("an address is read with its defaults")
{
    const auto plain = ippAddress(QStringLiteral("ipp://printer.example"));
    REQUIRE(plain.has_value());
    CHECK(plain->uri == "ipp://printer.example:631/ipp/print");
    CHECK(plain->host == "printer.example:631");
    const auto pinned = ippAddress(QStringLiteral("ipps://[::1]:8631/p?pin=sha256//a+b/c="));
    REQUIRE(pinned.has_value());
    CHECK(pinned->tls);
    CHECK(pinned->server == QStringLiteral("::1"));
    CHECK(pinned->host == "[::1]:8631");
    CHECK(pinned->path == "/p");
    CHECK(pinned->pin == "sha256//a+b/c=");
    const auto queue = ippAddress(QStringLiteral("cups:lobby"));
    REQUIRE(queue.has_value());
    CHECK(queue->queue);
    CHECK(queue->path == "/printers/lobby");
}
