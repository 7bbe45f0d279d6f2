// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault at every phase of an ESC/POS ticket, in memory, over TCP and over USB, with both
// kinds of proof.
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/escpos_printer.h"
#include "drivers/simulated/memory_stream.h"
#include "tests/bed/testbed.h"
#include "tests/bed/usb_bed.h"
#include "tests/drivers/fake_printer.h"
#include "tests/drivers/fault_matrix.h"
#include "tests/drivers/virtual_time.h"

#include <algorithm>
#include <array>

using namespace foyer;

namespace {

using Fault = SimulatedPrinter::Fault;
using Moment = SimulatedPrinter::Moment;

struct FaultRow {
    const char *name;
    Fault fault;
    bool slowest = false; // one command every two seconds: too slow for any limit
    bool refuses = false; // takes not one byte more, as a USB device can
};

constexpr std::array faults{
    FaultRow{"offline", Fault::Unplug},
    FaultRow{"power off", Fault::PowerOff},
    FaultRow{"paper out", Fault::PaperOut},
    FaultRow{"cover open", Fault::CoverOpen},
    FaultRow{"jam", Fault::Jam},
    FaultRow{"no answer", Fault::Mute},
    FaultRow{"hang", Fault::Hang},
    FaultRow{"takes nothing", Fault::Hang, false, true},
    FaultRow{"garbage", Fault::Garbage},
    FaultRow{"slow", Fault::Slow},
    FaultRow{"too slow", Fault::Slow, true},
};

constexpr std::array<std::pair<const char *, std::optional<Moment>>, 6> moments{{
    {"before", std::nullopt},
    {"header", Moment::Header},
    {"middle", Moment::Middle},
    {"code", Moment::Code},
    {"cut", Moment::Cut},
    {"confirm", Moment::Confirmation},
}};

class EscPosBench : public FaultBench {
public:
    EscPosBench(const PrinterModel &model, SimulatedPrinter &sim, std::unique_ptr<Stream> stream)
        : m_model(model), m_sim(sim), m_printer(std::move(stream), model, m_time.clock())
    {
        m_time.onStep = [this] {
            m_printer.tick();
            if (++m_steps % m_simEvery == 0)
                m_sim.tick();
        };
        REQUIRE(m_time.until([this] { return m_printer.status() == PrinterStatus::Ready; }, 5000));
    }
    ~EscPosBench() override { m_time.settle(); }

    void set(const FaultRow &row, std::optional<Moment> moment)
    {
        if (row.slowest)
            m_simEvery = 40;
        if (moment)
            m_sim.arm(row.fault, *moment);
        else
            m_sim.strike(row.fault);
    }

    PrintResult print(const TicketDocument &document) override
    {
        std::optional<PrintResult> result;
        auto task = m_printer.print(document).then([&](PrintResult r) { result = r; });
        // Within 20 s by the contract; one step is allowed for looking at the clock.
        REQUIRE(m_time.until([&] { return result.has_value(); }, 20'000 + 250));
        m_time.settle();
        return *result;
    }
    void waitFiveMinutes() override { m_time.pass(300'000, 5000); }
    void mend() override
    {
        m_sim.mendAll();
        m_simEvery = 1;
        m_time.pass(20'000, 250);
    }
    qsizetype whole(const TicketDocument &document) override
    {
        const QByteArray bytes = encode(document, m_model).join();
        return std::ranges::count_if(m_sim.tickets(), [&](const SimulatedPrinter::Ticket &piece) {
            return piece.bytes.contains(bytes);
        });
    }
    int marks() override { return m_sim.marks(); }
    PrinterStatus status() override { return m_printer.status(); }
    [[nodiscard]] SimulatedPrinter &sim() { return m_sim; }

private:
    PrinterModel m_model;
    VirtualTime m_time;
    SimulatedPrinter &m_sim;
    EscPosPrinter m_printer;
    int m_steps = 0;
    int m_simEvery = 1;
};

PrintOutcome cell(EscPosBench &bench, const FaultRow &row, std::optional<Moment> moment)
{
    bench.set(row, moment);
    const PrintOutcome outcome =
        judge(bench, !moment && row.fault != Fault::Slow ? FaultKind::Lasting
                     : row.refuses                       ? FaultKind::Deaf
                                                         : FaultKind::Usual);
    CHECK(bench.sim().unknownCommands().isEmpty());
    return outcome;
}

PrintOutcome inMemory(const PrinterModel &model, const FaultRow &row, std::optional<Moment> moment)
{
    SimulatedPrinter sim(model);
    EscPosBench bench(model, sim, std::make_unique<MemoryStream>(sim));
    return cell(bench, row, moment);
}

PrintOutcome overTcp(const PrinterModel &model, const FaultRow &row, std::optional<Moment> moment)
{
    FakePrinter fake(model);
    EscPosBench bench(model, fake.printer(), std::move(*streamFor(fake.uri(), FileUse::Append)));
    return cell(bench, row, moment);
}

PrintOutcome overUsb(const PrinterModel &model, const FaultRow &row, std::optional<Moment> moment)
{
    Testbed testbed;
    SimulatedPrinter sim(model);
    UsbBed bed(testbed.get(), sim);
    EscPosBench bench(model, sim, std::move(*streamFor(bed.uri(), FileUse::Append)));
    if (row.refuses)
        QObject::connect(&sim, &SimulatedPrinter::changed, &bed,
                         [&] { bed.hold(sim.sentence().contains(u"hanging")); });
    return cell(bench, row, moment);
}

void runMatrix(const char *id, const char *proof)
{
    const auto model = printerModel(QString::fromLatin1(id));
    REQUIRE(model.has_value());
    FaultTable table(std::string(id) + ", proved by " + proof);
    for (const FaultRow &row : faults)
        for (const auto &[name, moment] : moments) {
            CAPTURE(std::string(row.name));
            CAPTURE(std::string(name));
            if (!row.refuses) {
                table.add(row.name, name, "memory", inMemory(*model, row, moment));
                table.add(row.name, name, "TCP", overTcp(*model, row, moment));
            }
            table.add(row.name, name, "USB", overUsb(*model, row, moment));
        }
    table.print();
}

} // namespace

TEST_CASE("every fault at every phase on every wire, proved by a process id")
{
    runMatrix("epson-tm-m30", "a process id");
}

TEST_CASE("every fault at every phase on every wire, proved by a roll answer")
{
    runMatrix("generic-58", "a roll answer");
}
