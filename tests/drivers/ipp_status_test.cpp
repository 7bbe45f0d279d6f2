// SPDX-License-Identifier: GPL-3.0-or-later
// Keywords and states to the closed sets, one by one.
#include "drivers/printer/ipp_status.h"

#include <doctest/doctest.h>
#include <string>

using namespace foyer;

namespace {

IppPrinterFacts printer(int state, std::initializer_list<const char *> reasons)
{
    IppPrinterFacts facts;
    facts.state = state;
    for (const char *reason : reasons)
        facts.reasons << QString::fromLatin1(reason);
    return facts;
}

IppJobFacts job(int state, std::initializer_list<const char *> reasons,
                std::optional<bool> begun = std::nullopt)
{
    IppJobFacts facts;
    facts.id = 7;
    facts.state = state;
    for (const char *reason : reasons)
        facts.reasons << QString::fromLatin1(reason);
    facts.begun = begun;
    return facts;
}

constexpr int idle = 3;
constexpr int busy = 4;
constexpr int stopped = 5;

} // namespace

TEST_CASE("each reason of a printer, with and without its suffix")
{
    struct Row {
        int state;
        const char *reason;
        PrinterStatus status;
    };
    for (const Row &row : {Row{idle, "none", PrinterStatus::Ready},
                           Row{busy, "none", PrinterStatus::Ready},
                           Row{idle, "media-low-report", PrinterStatus::PaperLow},
                           Row{idle, "media-low-warning", PrinterStatus::PaperLow},
                           Row{idle, "media-empty", PrinterStatus::PaperOut},
                           Row{idle, "media-empty-error", PrinterStatus::PaperOut},
                           Row{idle, "media-empty-warning", PrinterStatus::PaperLow},
                           Row{stopped, "media-empty-warning", PrinterStatus::PaperOut},
                           Row{stopped, "media-needed-report", PrinterStatus::PaperOut},
                           Row{idle, "input-tray-missing", PrinterStatus::PaperOut},
                           Row{idle, "cover-open-report", PrinterStatus::CoverOpen},
                           Row{idle, "door-open-error", PrinterStatus::CoverOpen},
                           Row{idle, "output-cover-open", PrinterStatus::CoverOpen},
                           Row{idle, "media-jam-warning", PrinterStatus::Jammed},
                           Row{stopped, "trimmer-jam-error", PrinterStatus::Jammed},
                           Row{idle, "offline-report", PrinterStatus::NotConnected},
                           Row{idle, "shutdown", PrinterStatus::NotConnected},
                           Row{idle, "paused", PrinterStatus::Unknown},
                           Row{idle, "toner-low-report", PrinterStatus::Ready},
                           Row{stopped, "toner-empty-error", PrinterStatus::Unknown},
                           Row{stopped, "none", PrinterStatus::Unknown},
                           Row{idle, "vendor-thing", PrinterStatus::Ready},
                           Row{idle, "jammy-report", PrinterStatus::Ready},
                           Row{0, "none", PrinterStatus::Unknown},
                           Row{77, "none", PrinterStatus::Unknown}}) {
        CAPTURE(std::string(row.reason));
        CAPTURE(row.state);
        CHECK(foldIppPrinter(printer(row.state, {row.reason})) == row.status);
    }
}

TEST_CASE("of several reasons the worst counts")
{
    CHECK(foldIppPrinter(printer(idle, {"media-low-report", "cover-open-error", "media-empty"})) ==
          PrinterStatus::CoverOpen);
    CHECK(foldIppPrinter(printer(idle, {"media-jam", "offline-report"})) ==
          PrinterStatus::NotConnected);
    CHECK(foldIppPrinter(printer(stopped, {"media-low"})) == PrinterStatus::Unknown);
}

TEST_CASE("a printer that takes no jobs is not ready")
{
    IppPrinterFacts facts = printer(idle, {"none"});
    facts.accepting = false;
    CHECK(foldIppPrinter(facts) == PrinterStatus::Unknown);
}

TEST_CASE("only a job that is completed, and of which nothing else is said, is printed")
{
    CHECK(judgeIppJob(job(9, {"job-completed-successfully"}), true, true) == PrintOutcome::Printed);
    CHECK(judgeIppJob(job(9, {"none"}), false, true) == PrintOutcome::Printed);
    CHECK(judgeIppJob(job(9, {}), true, true) == PrintOutcome::Printed);
    for (const char *reason :
         {"job-completed-with-errors", "job-completed-with-warnings", "queued-in-device",
          "errors-detected", "job-canceled-by-user", "unsupported-document-format", "vendor"})
        CHECK(judgeIppJob(job(9, {"job-completed-successfully", reason}), true, true) ==
              PrintOutcome::Unknown);
    CHECK(judgeIppJob(job(9, {"none"}), true, false) == PrintOutcome::Unknown);
}

TEST_CASE("an ended job is certainly not printed only if it never began")
{
    for (const int state : {7, 8}) {
        CHECK(judgeIppJob(job(state, {"job-canceled-by-user"}, false), false, true) ==
              PrintOutcome::NotPrinted);
        CHECK(judgeIppJob(job(state, {}, false), true, true) == PrintOutcome::Unknown);
        CHECK(judgeIppJob(job(state, {}, true), false, true) == PrintOutcome::Unknown);
        CHECK(judgeIppJob(job(state, {}), false, true) == PrintOutcome::Unknown);
        IppJobFacts counted = job(state, {}, false);
        counted.impressions = 1;
        CHECK(judgeIppJob(counted, false, true) == PrintOutcome::Unknown);
        counted.impressions = 0;
        CHECK(judgeIppJob(counted, false, true) == PrintOutcome::NotPrinted);
    }
}

TEST_CASE("a job that has not ended, or whose state means nothing, is not judged")
{
    for (const int state : {0, 3, 4, 5, 6, 10, -1})
        CHECK_FALSE(judgeIppJob(job(state, {"none"}), false, true).has_value());
}
