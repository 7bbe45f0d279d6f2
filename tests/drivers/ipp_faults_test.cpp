// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault at every phase against the IPP printer: never "printed" without a whole ticket, never
// two, nothing comes out later, and the next ticket prints without a restart.
#include "tests/drivers/ipp_bench.h"

#include <array>
#include <cstdio>
#include <string>

using namespace foyer;

namespace {

using Fault = FakeIpp::Fault;
using Moment = FakeIpp::Moment;

struct FaultRow {
    const char *name;
    Fault fault;
    bool certain = true; // struck before, the ticket cannot have begun
};

constexpr std::array faults{
    FaultRow{"offline", Fault::Offline},
    FaultRow{"power off", Fault::PowerOff},
    FaultRow{"paper out", Fault::PaperOut},
    FaultRow{"cover open", Fault::CoverOpen},
    FaultRow{"jam", Fault::Jam},
    FaultRow{"no answer", Fault::Mute},
    FaultRow{"hang", Fault::Hang},
    FaultRow{"garbage", Fault::Garbage},
    FaultRow{"other job", Fault::OtherJob, false},
    FaultRow{"odd values", Fault::OddTypes},
    FaultRow{"slow", Fault::Slow, false},
    FaultRow{"too slow", Fault::TooSlow, false},
};

constexpr std::array<std::pair<const char *, std::optional<Moment>>, 7> phases{{
    {"before", std::nullopt},
    {"create", Moment::Create},
    {"send", Moment::Send},
    {"start", Moment::Start},
    {"on paper", Moment::Paper},
    {"out", Moment::Out},
    {"after", Moment::After},
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

PrintOutcome runCase(const FaultRow &row, std::optional<Moment> moment)
{
    static const QueuedTicket first("A017");
    static const QueuedTicket second("A018");
    IppBench bench;
    if (moment)
        bench.fake().arm(row.fault, *moment);
    else
        bench.fake().strike(row.fault);

    const PrintResult result = bench.print(first.document);
    bench.time().settle();
    const qsizetype wholeThen = bench.whole(first);
    CHECK(wholeThen <= 1);
    if (result.outcome == PrintOutcome::Printed)
        CHECK(wholeThen == 1);
    if (result.outcome == PrintOutcome::NotPrinted)
        CHECK(wholeThen == 0);
    if (!moment && row.certain) {
        CHECK(result.outcome == PrintOutcome::NotPrinted);
        CHECK(bench.fake().begunSheets() == 0);
    }

    bench.time().pass(300'000, 250);
    bench.fake().mendAll();
    bench.time().pass(20'000, 250);
    CHECK(bench.whole(first) == wholeThen);
    CHECK(bench.printer().status() == PrinterStatus::Ready);
    CHECK(bench.fake().openJobs() == 0);

    const PrintResult next = bench.print(second.document);
    CHECK(next.outcome == PrintOutcome::Printed);
    CHECK(bench.whole(second) == 1);
    CHECK(bench.whole(first) == wholeThen);
    return result.outcome;
}

} // namespace

TEST_CASE("every fault at every phase, over IPP")
{
    std::printf("\nIPP printer\n%-12s", "");
    for (const auto &[name, moment] : phases)
        std::printf("%-10s", name);
    for (const FaultRow &row : faults) {
        std::printf("\n%-12s", row.name);
        for (const auto &[name, moment] : phases) {
            CAPTURE(std::string(row.name));
            CAPTURE(std::string(name));
            std::printf("%-10s", word(runCase(row, moment)));
            std::fflush(stdout);
        }
    }
    std::printf("\n");
}
