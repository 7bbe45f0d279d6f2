// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault at every phase, on the wire in memory and over TCP, with both kinds of proof: never
// "printed" without a whole ticket, never two, nothing comes out later, and the next ticket prints
// without a restart.
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/escpos_printer.h"
#include "drivers/simulated/memory_stream.h"
#include "tests/drivers/fake_printer.h"
#include "tests/drivers/samples.h"
#include "tests/drivers/virtual_time.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <doctest/doctest.h>
#include <string>

using namespace foyer;

namespace {

struct FaultRow {
    const char *name;
    SimulatedPrinter::Fault fault;
    bool slowest = false; // one command every two seconds: too slow for any limit
};

constexpr std::array faults{
    FaultRow{"offline", SimulatedPrinter::Fault::Unplug},
    FaultRow{"power off", SimulatedPrinter::Fault::PowerOff},
    FaultRow{"paper out", SimulatedPrinter::Fault::PaperOut},
    FaultRow{"cover open", SimulatedPrinter::Fault::CoverOpen},
    FaultRow{"jam", SimulatedPrinter::Fault::Jam},
    FaultRow{"no answer", SimulatedPrinter::Fault::Mute},
    FaultRow{"hang", SimulatedPrinter::Fault::Hang},
    FaultRow{"garbage", SimulatedPrinter::Fault::Garbage},
    FaultRow{"slow", SimulatedPrinter::Fault::Slow},
    FaultRow{"too slow", SimulatedPrinter::Fault::Slow, true},
};

using Moment = SimulatedPrinter::Moment;
constexpr std::array<std::pair<const char *, std::optional<Moment>>, 6> phases{{
    {"before", std::nullopt},
    {"header", Moment::Header},
    {"middle", Moment::Middle},
    {"code", Moment::Code},
    {"cut", Moment::Cut},
    {"confirm", Moment::Confirmation},
}};

const char *word(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return "printed";
    case PrintOutcome::NotPrinted:
        return "not";
    case PrintOutcome::Unknown:
        return "unknown";
    }
    return "?";
}

class Bench {
public:
    Bench(const PrinterModel &model, bool tcp) : m_model(model)
    {
        if (tcp) {
            m_fake = std::make_unique<FakePrinter>(model);
            m_sim = &m_fake->printer();
            m_printer = std::make_unique<EscPosPrinter>(*streamFor(m_fake->uri(), FileUse::Append),
                                                        model, m_time.clock());
        } else {
            m_own = std::make_unique<SimulatedPrinter>(model);
            m_sim = m_own.get();
            m_printer = std::make_unique<EscPosPrinter>(std::make_unique<MemoryStream>(*m_sim),
                                                        model, m_time.clock());
        }
        m_time.onStep = [this] {
            m_printer->tick();
            if (++m_steps % m_simEvery == 0)
                m_sim->tick();
        };
        REQUIRE(m_time.until([this] { return m_printer->status() == PrinterStatus::Ready; }, 5000));
    }

    ~Bench() { m_time.settle(); }

    PrintResult print(const TicketDocument &document)
    {
        std::optional<PrintResult> result;
        auto task = m_printer->print(document).then([&](PrintResult r) { result = r; });
        // Within 20 s by the contract; one step is allowed for looking at the clock.
        REQUIRE(m_time.until([&] { return result.has_value(); }, 20'000 + 250));
        return *result;
    }

    [[nodiscard]] qsizetype whole(const TicketDocument &document) const
    {
        const QByteArray bytes = encode(document, m_model).join();
        return std::ranges::count_if(m_sim->tickets(), [&](const SimulatedPrinter::Ticket &piece) {
            return piece.bytes.contains(bytes);
        });
    }

    void slower() { m_simEvery = 40; }
    void normalPace() { m_simEvery = 1; }
    VirtualTime &time() { return m_time; }
    SimulatedPrinter &sim() { return *m_sim; }
    EscPosPrinter &printer() { return *m_printer; }

private:
    PrinterModel m_model;
    VirtualTime m_time;
    std::unique_ptr<SimulatedPrinter> m_own;
    std::unique_ptr<FakePrinter> m_fake;
    SimulatedPrinter *m_sim = nullptr;
    std::unique_ptr<EscPosPrinter> m_printer;
    int m_steps = 0;
    int m_simEvery = 1;
};

TicketDocument ticketNumbered(const char *number)
{
    Ticket ticket = sampleTicket();
    ticket.number = QString::fromLatin1(number);
    return layOut(ticket);
}

PrintOutcome runCase(const PrinterModel &model, bool tcp, const FaultRow &row,
                     std::optional<Moment> moment)
{
    const TicketDocument first = ticketNumbered("A017");
    const TicketDocument second = ticketNumbered("A018");
    Bench bench(model, tcp);
    if (row.slowest)
        bench.slower();
    if (moment)
        bench.sim().arm(row.fault, *moment);
    else
        bench.sim().strike(row.fault);

    const PrintResult result = bench.print(first);
    bench.time().settle();
    const qsizetype wholeThen = bench.whole(first);
    const int marksThen = bench.sim().marks();
    CHECK(wholeThen <= 1);
    if (result.outcome == PrintOutcome::Printed)
        CHECK(wholeThen == 1);
    if (result.outcome == PrintOutcome::NotPrinted)
        CHECK(wholeThen == 0);
    if (!moment && row.fault != SimulatedPrinter::Fault::Slow) {
        CHECK(result.outcome == PrintOutcome::NotPrinted);
        CHECK(marksThen == 0);
    }

    bench.time().pass(300'000, 250);
    bench.sim().mendAll();
    bench.normalPace();
    bench.time().pass(20'000, 250);
    CHECK(bench.whole(first) == wholeThen);
    CHECK(bench.sim().marks() == marksThen);
    CHECK(bench.printer().status() == PrinterStatus::Ready);

    const PrintResult next = bench.print(second);
    CHECK(next.outcome == PrintOutcome::Printed);
    CHECK(bench.whole(second) == 1);
    // What hung from the printer was cut off first. It may be the whole ticket only where nobody
    // had said it is not.
    CHECK(bench.whole(first) <= (result.outcome == PrintOutcome::NotPrinted ? 0 : 1));
    CHECK(bench.sim().unknownCommands().isEmpty());
    return result.outcome;
}

void runMatrix(const char *id, bool tcp)
{
    const auto model = printerModel(QString::fromLatin1(id));
    REQUIRE(model.has_value());
    std::printf("\n%s over %s\n%-12s", id, tcp ? "TCP" : "memory", "");
    for (const auto &[name, moment] : phases)
        std::printf("%-10s", name);
    for (const FaultRow &row : faults) {
        std::printf("\n%-12s", row.name);
        for (const auto &[name, moment] : phases) {
            CAPTURE(std::string(row.name));
            CAPTURE(std::string(name));
            std::printf("%-10s", word(runCase(*model, tcp, row, moment)));
            std::fflush(stdout);
        }
    }
    std::printf("\n");
}

} // namespace

TEST_CASE("every fault at every phase, proved by a process id, in memory")
{
    runMatrix("epson-tm-m30", false);
}

TEST_CASE("every fault at every phase, proved by a roll answer, in memory")
{
    runMatrix("generic-58", false);
}

TEST_CASE("every fault at every phase, proved by a process id, over TCP")
{
    runMatrix("epson-tm-m30", true);
}

TEST_CASE("every fault at every phase, proved by a roll answer, over TCP")
{
    runMatrix("generic-80", true);
}
