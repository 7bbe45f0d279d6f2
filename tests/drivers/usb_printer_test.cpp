// SPDX-License-Identifier: GPL-3.0-or-later
// The ESC/POS driver on a USB port, in real time: unplugged and plugged in over and over (how often
// says FOYER_REPLUGS), refused a transfer, told what an earlier program asked for.
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/escpos_printer.h"
#include "tests/bed/testbed.h"
#include "tests/bed/usb_bed.h"
#include "tests/drivers/growth.h"
#include "tests/drivers/samples.h"

#include <cstdio>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

using Moment = SimulatedPrinter::Moment;

class Cycles {
public:
    Cycles()
        : m_model(*printerModel(QStringLiteral("epson-tm-m30"))), m_sim(m_model),
          m_bed(m_testbed.get(), m_sim),
          m_printer(std::move(*streamFor(m_bed.uri(), FileUse::Append)), m_model, m_clock)
    {
        comesBack();
    }

    // Idle, or in the middle of a ticket.
    void pullAndPlug(bool printing)
    {
        if (printing) {
            m_sim.arm(SimulatedPrinter::Fault::Unplug, Moment::Middle);
            std::optional<PrintResult> result;
            auto task =
                m_printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
            REQUIRE(eventually([&] { return result.has_value(); }, 20'000));
            CHECK(result->outcome == PrintOutcome::NotPrinted);
        } else {
            m_sim.strike(SimulatedPrinter::Fault::Unplug);
        }
        REQUIRE(eventually([&] { return m_printer.status() == PrinterStatus::NotConnected; }));
        m_sim.mendAll();
        comesBack();
    }

    void comesBack()
    {
        REQUIRE(eventually([&] { return m_printer.status() == PrinterStatus::Ready; }, 10'000));
    }

    void print()
    {
        std::optional<PrintResult> result;
        auto task =
            m_printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        REQUIRE(eventually([&] { return result.has_value(); }, 20'000));
        CHECK(result->outcome == PrintOutcome::Printed);
    }

private:
    const SystemClock m_clock;
    Testbed m_testbed;
    PrinterModel m_model;
    SimulatedPrinter m_sim;
    UsbBed m_bed;
    EscPosPrinter m_printer;
};

} // namespace

TEST_CASE("a USB printer comes back each time it is plugged in, and nothing grows")
{
    Cycles cycles;
    const int times = replugs();
    for (int i = 0; i < 10; ++i) // what is made once is made now
        cycles.pullAndPlug(i % 4 == 0);
    cycles.print();
    const Holdings before = holdings();
    for (int i = 0; i < times; ++i)
        cycles.pullAndPlug(false);
    const Holdings after = holdings();
    const qint64 grown = after.heapBytes - before.heapBytes;
    std::printf("%d replugs: %lld descriptors, %lld threads, %lld bytes more\n", times,
                static_cast<long long>(after.descriptors - before.descriptors),
                static_cast<long long>(after.threads - before.threads),
                static_cast<long long>(grown));
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    CHECK(grown < 20'000 + 512 * times);
}

TEST_CASE("a transfer refused in the middle of a ticket: not printed, and the next one is")
{
    const auto model = *printerModel(QStringLiteral("epson-tm-m30"));
    const SystemClock clock;
    Testbed testbed;
    SimulatedPrinter sim(model);
    UsbBed bed(testbed.get(), sim);
    EscPosPrinter printer(std::move(*streamFor(bed.uri(), FileUse::Append)), model, clock);
    REQUIRE(eventually([&] { return printer.status() == PrinterStatus::Ready; }));
    // The printer stands still at that moment, and both endpoints halt.
    bool halted = false;
    QObject::connect(&sim, &SimulatedPrinter::changed, &bed, [&] {
        if (sim.sentence().contains(u"hanging") && !std::exchange(halted, true))
            bed.stall();
    });
    sim.arm(SimulatedPrinter::Fault::Hang, Moment::Middle);
    const auto print = [&] {
        std::optional<PrintResult> result;
        auto task = printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        REQUIRE(eventually([&] { return result.has_value(); }, 20'000));
        return result->outcome;
    };
    CHECK(print() == PrintOutcome::NotPrinted);
    CHECK(halted);
    sim.mendAll();
    REQUIRE(eventually([&] { return printer.status() == PrinterStatus::Ready; }, 10'000));
    CHECK(bed.cures() == 2);
    CHECK(print() == PrintOutcome::Printed);
    const QByteArray whole = encode(layOut(sampleTicket()), model).join();
    CHECK(std::ranges::count_if(sim.tickets(), [&](const SimulatedPrinter::Ticket &piece) {
              return piece.bytes.contains(whole);
          }) == 1);
}

TEST_CASE("a printer that cannot be reached says what the wire says of it")
{
    const auto model = *printerModel(QStringLiteral("epson-tm-m30"));
    const SystemClock clock;
    Testbed testbed;
    SimulatedPrinter sim(model);
    UsbBed bed(testbed.get(), sim);
    const auto printerAt = [&] {
        return std::make_unique<EscPosPrinter>(std::move(*streamFor(bed.uri(), FileUse::Append)),
                                               model, clock);
    };
    const auto first = printerAt();
    REQUIRE(eventually([&] { return first->status() == PrinterStatus::Ready; }));
    CHECK(first->health().sentence.isEmpty());
    const auto second = printerAt();
    CHECK(eventually([&] {
        return second->health().sentence.endsWith(u"Another program uses the USB device.");
    }));
    sim.strike(SimulatedPrinter::Fault::Unplug);
    CHECK(eventually([&] {
        return first->health().sentence.endsWith(u"cable. The USB device is not plugged in.");
    }));
}

TEST_CASE("answers that an earlier program asked for are not taken for ours")
{
    const auto model = *printerModel(QStringLiteral("generic-80"));
    const SystemClock clock;
    Testbed testbed;
    SimulatedPrinter sim(model);
    UsbBed bed(testbed.get(), sim);
    // A program asked five times and was killed before it read: all was well then.
    bed.say("\x12\x12\x12\x12\x12");
    sim.strike(SimulatedPrinter::Fault::PaperOut);
    EscPosPrinter printer(std::move(*streamFor(bed.uri(), FileUse::Append)), model, clock);
    QList<PrinterStatus> told;
    QObject::connect(&printer, &Device::healthChanged, &printer, [&] { told << printer.status(); });
    REQUIRE(eventually([&] { return printer.status() == PrinterStatus::PaperOut; }));
    CHECK(told == QList{PrinterStatus::PaperOut});
}

TEST_CASE("a printer that never stops talking is asked all the same, and nothing is proved by it")
{
    const auto model = *printerModel(QStringLiteral("generic-80"));
    const SystemClock clock;
    Testbed testbed;
    SimulatedPrinter sim(model);
    UsbBed bed(testbed.get(), sim);
    QTimer noise;
    QObject::connect(&noise, &QTimer::timeout, &bed, [&] { bed.say("\x55"); });
    noise.start(10);
    EscPosPrinter printer(std::move(*streamFor(bed.uri(), FileUse::Append)), model, clock);
    REQUIRE(eventually([&] { return printer.status() == PrinterStatus::Ready; }));
    std::optional<PrintResult> result;
    auto task = printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
    REQUIRE(eventually([&] { return result.has_value(); }, 21'000));
    CHECK(result->outcome != PrintOutcome::Printed);
}
