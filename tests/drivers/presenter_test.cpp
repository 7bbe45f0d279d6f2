// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk printer's mouth: the ticket comes out after its proof, is held, taken or drawn back, and
// nobody ever finds a stranger's.
#include "drivers/printer/presenter.h"

#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/escpos_printer.h"
#include "drivers/simulated/memory_stream.h"
#include "tests/drivers/samples.h"
#include "tests/drivers/virtual_time.h"

#include <doctest/doctest.h>
#include <string>

using namespace foyer;

namespace {

using News = Presenter::News;
using Fault = SimulatedPrinter::Fault;
using Moment = SimulatedPrinter::Moment;

constexpr const char *presenters[] = {"custom-vkp80ii", "custom-vkp80iii"};

TicketDocument ticketNumbered(const char *number)
{
    Ticket ticket = sampleTicket();
    ticket.number = QString::fromLatin1(number);
    return layOut(ticket);
}

struct Bench {
    explicit Bench(const char *id)
        : model(*printerModel(QString::fromLatin1(id))), sim(model),
          printer(std::make_unique<EscPosPrinter>(std::make_unique<MemoryStream>(sim), model,
                                                  time.clock()))
    {
        QObject::connect(printer.get(), &Printer::ticketTaken, &sim, [this] { ++taken; });
        QObject::connect(printer.get(), &Printer::ticketDrawnBack, &sim, [this] { ++drawnBack; });
        time.onStep = [this] {
            printer->tick();
            const qint64 now = time.clock().monotonicMs();
            for (; simAt + 20 <= now; simAt += 20)
                sim.tick();
        };
        REQUIRE(time.until([this] { return printer->status() == PrinterStatus::Ready; }, 5000));
    }
    ~Bench() { time.settle(); }

    PrintResult print(const TicketDocument &document)
    {
        std::optional<PrintResult> result;
        auto task = printer->print(document).then([&](PrintResult r) { result = r; });
        REQUIRE(time.until([&] { return result.has_value(); }, 20'000 + 250));
        return *result;
    }

    [[nodiscard]] bool isThe(const TicketDocument &document,
                             const SimulatedPrinter::Ticket &piece) const
    {
        return piece.bytes.contains(encode(document, model).join());
    }

    PrinterModel model;
    VirtualTime time;
    SimulatedPrinter sim;
    std::unique_ptr<EscPosPrinter> printer;
    qint64 simAt = 0;
    int taken = 0;
    int drawnBack = 0;
};

} // namespace

TEST_CASE("a ticket is presented, then taken")
{
    for (const char *id : presenters) {
        CAPTURE(std::string(id));
        Bench bench(id);
        const TicketDocument document = ticketNumbered("A017");
        CHECK(bench.print(document).outcome == PrintOutcome::Printed);
        REQUIRE(bench.sim.mouth().has_value());
        CHECK(bench.isThe(document, *bench.sim.mouth()));
        CHECK(bench.sim.tickets().isEmpty());
        CHECK(bench.sim.sentence() == u"a ticket in its mouth");
        bench.time.pass(20'000);
        CHECK(bench.taken == 0);
        REQUIRE(bench.sim.perform(QStringLiteral("take")));
        bench.time.pass(1000);
        CHECK(bench.taken == 1);
        CHECK(bench.sim.ticketCount() == 1);
        bench.time.pass(120'000, 250);
        CHECK(bench.drawnBack == 0);
        const DeviceTally tally = bench.printer->health().tally;
        CHECK(tally.uses == 1);
        CHECK(tally.misses == 0);
        CHECK(bench.sim.unknownCommands().isEmpty());
    }
}

TEST_CASE("a ticket that nobody takes for a minute is drawn back and counted")
{
    for (const char *id : presenters) {
        CAPTURE(std::string(id));
        Bench bench(id);
        REQUIRE(bench.print(ticketNumbered("A017")).outcome == PrintOutcome::Printed);
        bench.time.pass(58'000);
        CHECK(bench.sim.mouth().has_value());
        bench.time.pass(5000);
        CHECK(!bench.sim.mouth().has_value());
        CHECK(bench.sim.ticketCount() == 0);
        CHECK(bench.sim.dropped() == 0);
        CHECK(bench.drawnBack == 1);
        CHECK(bench.taken == 0);
        const DeviceTally tally = bench.printer->health().tally;
        CHECK(tally.misses == 1);
        CHECK(tally.lastError == u"A ticket was not taken and was drawn back.");
    }
}

TEST_CASE("what hangs in the mouth is drawn back before the next ticket is printed")
{
    for (const char *id : presenters) {
        CAPTURE(std::string(id));
        Bench bench(id);
        REQUIRE(bench.print(ticketNumbered("A017")).outcome == PrintOutcome::Printed);
        bench.time.pass(10'000);
        const TicketDocument second = ticketNumbered("A018");
        CHECK(bench.print(second).outcome == PrintOutcome::Printed);
        CHECK(bench.drawnBack == 1);
        CHECK(bench.sim.dropped() == 0);
        bench.sim.take();
        REQUIRE(bench.sim.tickets().size() == 1);
        CHECK(bench.isThe(second, bench.sim.tickets().first()));
    }
}

TEST_CASE("the roll may end right behind a proved ticket")
{
    Bench bench("custom-vkp80ii");
    bool ended = false;
    QObject::connect(&bench.sim, &SimulatedPrinter::changed, &bench.sim, [&] {
        if (bench.sim.mouth() && !std::exchange(ended, true))
            bench.sim.strike(Fault::PaperOut);
    });
    CHECK(bench.print(ticketNumbered("A017")).outcome == PrintOutcome::Printed);
    CHECK(bench.printer->status() == PrinterStatus::PaperOut);
}

TEST_CASE("a ticket that was proved but never shows in the mouth is not called printed")
{
    Bench bench("custom-vkp80ii");
    QObject::connect(&bench.sim, &SimulatedPrinter::changed, &bench.sim, [&] {
        if (bench.sim.mouth())
            bench.sim.take(); // gone before anyone looked: as good as stuck behind the mouth
    });
    const PrintResult result = bench.print(ticketNumbered("A017"));
    CHECK(result.outcome == PrintOutcome::Unknown);
    CHECK(result.why == PrinterStatus::Jammed);
    CHECK(bench.printer->health().tally.misses == 1);
}

TEST_CASE("a ticket that shows in the mouth after it was given up is drawn back at once")
{
    Bench bench("custom-vkp80ii");
    bool silent = false;
    QObject::connect(&bench.sim, &SimulatedPrinter::changed, &bench.sim, [&] {
        if (bench.sim.mouth() && !std::exchange(silent, true))
            bench.sim.strike(Fault::Mute);
    });
    CHECK(bench.print(ticketNumbered("A017")).outcome == PrintOutcome::Unknown);
    CHECK(bench.sim.mouth().has_value());
    bench.sim.mendAll();
    bench.time.pass(5000);
    CHECK(!bench.sim.mouth().has_value());
    CHECK(bench.drawnBack == 0); // nobody was told to take it
}

TEST_CASE("every fault at every moment: nothing unproved ever hangs in the mouth")
{
    constexpr Fault faults[] = {Fault::PaperOut, Fault::CoverOpen, Fault::Jam,  Fault::Unplug,
                                Fault::PowerOff, Fault::Mute,      Fault::Hang, Fault::Garbage};
    constexpr Moment moments[] = {Moment::Header, Moment::Middle, Moment::Cut,
                                  Moment::Confirmation};
    for (const char *id : presenters)
        for (const Fault fault : faults)
            for (const Moment moment : moments) {
                CAPTURE(std::string(id));
                CAPTURE(int(fault));
                CAPTURE(int(moment));
                Bench bench(id);
                const TicketDocument second = ticketNumbered("A018");
                bench.sim.arm(fault, moment);
                const PrintResult result = bench.print(ticketNumbered("A017"));
                CHECK(result.outcome != PrintOutcome::Printed);
                // Behind the cut a random byte may be the very answer that proves it, rightly.
                if (fault != Fault::Garbage || moment != Moment::Confirmation)
                    CHECK(!bench.sim.mouth().has_value());
                bench.time.pass(300'000, 250);
                bench.sim.mendAll();
                bench.time.pass(20'000, 250);
                CHECK(!bench.sim.mouth().has_value());
                REQUIRE(bench.print(second).outcome == PrintOutcome::Printed);
                bench.sim.take();
                REQUIRE(bench.sim.tickets().size() == 1);
                CHECK(bench.isThe(second, bench.sim.tickets().first()));
                CHECK(bench.sim.dropped() == 0);
            }
}

TEST_CASE("what an earlier program left in the mouth is nobody's")
{
    Bench bench("custom-vkp80ii");
    REQUIRE(bench.print(ticketNumbered("A017")).outcome == PrintOutcome::Printed);
    bench.printer.reset();
    bench.printer = std::make_unique<EscPosPrinter>(std::make_unique<MemoryStream>(bench.sim),
                                                    bench.model, bench.time.clock());
    bench.time.pass(5000);
    CHECK(!bench.sim.mouth().has_value());
    CHECK(bench.sim.drawnBack() == 1);
    CHECK(bench.printer->health().tally.misses == 0); // not this program's
}

TEST_CASE("the mouth's own bookkeeping")
{
    Presenter told(false);
    CHECK(told.saw(false, 0) == News::None);
    told.presented(0);
    CHECK(told.saw(false, 100) == News::None);
    CHECK(!told.stuck(Presenter::moveMs - 1));
    CHECK(told.stuck(Presenter::moveMs));
    CHECK(told.saw(true, 1000) == News::Arrived);
    CHECK(told.saw(true, 1000 + Presenter::keepMs - 1) == News::None);
    CHECK(told.saw(true, 1000 + Presenter::keepMs) == News::Overdue);
    told.drawingBack(70'000);
    CHECK(told.leaving());
    CHECK(told.saw(true, 70'500) == News::None);
    CHECK(told.stuck(70'000 + Presenter::moveMs));
    CHECK(told.saw(false, 90'000) == News::DrawnBack);
    CHECK(!told.holds());

    Presenter itself(true);
    itself.presented(0);
    CHECK(itself.saw(true, 0) == News::Arrived);
    CHECK(itself.saw(true, Presenter::keepMs) == News::None); // its clock may be a little behind
    CHECK(itself.saw(false, Presenter::keepMs + 100) == News::DrawnBack);
    itself.presented(100'000);
    CHECK(itself.saw(true, 100'000) == News::Arrived);
    CHECK(itself.saw(false, 130'000) == News::Taken);
}
