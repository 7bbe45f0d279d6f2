// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/ipp_status.h"

#include <algorithm>
#include <array>
#include <utility>

namespace foyer {

namespace {

// RFC 8011, 5.4.11 and 5.3.7.
constexpr int stopped = 5;
enum JobState { Canceled = 7, Aborted = 8, Completed = 9 };

// From harmless to worst.
int rank(PrinterStatus status)
{
    static constexpr std::array order{PrinterStatus::Ready,       PrinterStatus::PaperLow,
                                      PrinterStatus::Unknown,     PrinterStatus::PaperOut,
                                      PrinterStatus::CoverOpen,   PrinterStatus::Jammed,
                                      PrinterStatus::NotConnected};
    return int(std::ranges::find(order, status) - order.begin());
}

bool is(QStringView keyword, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) {
        return keyword == word || (keyword.size() > word.size() && keyword.endsWith(word) &&
                                   keyword[keyword.size() - word.size() - 1] == u'-');
    });
}

// One keyword of printer-state-reasons (PWG 5100.9, CUPS). halted: the printer stands still.
PrinterStatus meaning(QStringView keyword, bool halted)
{
    using namespace Qt::StringLiterals;
    bool still = true; // "-report" and "-warning": it works all the same
    for (const auto suffix : {"-report"_L1, "-warning"_L1, "-error"_L1})
        if (keyword.endsWith(suffix)) {
            keyword.chop(suffix.size());
            still = suffix == "-error"_L1;
            break;
        }
    if (is(keyword, {"offline"_L1, "shutdown"_L1, "timed-out"_L1, "power-down"_L1}))
        return PrinterStatus::NotConnected;
    if (is(keyword, {"jam"_L1}))
        return PrinterStatus::Jammed;
    if (is(keyword, {"cover-open"_L1, "door-open"_L1, "interlock-open"_L1}))
        return PrinterStatus::CoverOpen;
    if (is(keyword, {"media-empty"_L1, "media-needed"_L1, "input-tray-missing"_L1}))
        return still || halted ? PrinterStatus::PaperOut : PrinterStatus::PaperLow;
    if (is(keyword, {"media-low"_L1}))
        return PrinterStatus::PaperLow;
    if (is(keyword, {"paused"_L1, "moving-to-paused"_L1, "hold-new-jobs"_L1}))
        return PrinterStatus::Unknown;
    return PrinterStatus::Ready; // toner, fuser, a vendor's own: told by the state if it matters
}

} // namespace

PrinterStatus foldIppPrinter(const IppPrinterFacts &facts)
{
    const bool works = (facts.state == 3 || facts.state == 4) && facts.accepting;
    PrinterStatus worst = works ? PrinterStatus::Ready : PrinterStatus::Unknown;
    for (const QString &reason : facts.reasons) {
        const PrinterStatus status = meaning(reason, facts.state == stopped);
        if (rank(status) > rank(worst))
            worst = status;
    }
    return worst;
}

bool canPrint(PrinterStatus status)
{
    return status == PrinterStatus::Ready || status == PrinterStatus::PaperLow;
}

std::optional<PrintOutcome> judgeIppJob(const IppJobFacts &job, bool worked, bool proves)
{
    using namespace Qt::StringLiterals;
    const auto harmless = [](const QString &reason) {
        return reason == "none"_L1 || reason == "job-completed-successfully"_L1;
    };
    switch (job.state) {
    case Completed:
        return proves && std::ranges::all_of(job.reasons, harmless) ? PrintOutcome::Printed
                                                                    : PrintOutcome::Unknown;
    case Canceled:
    case Aborted:
        // Many printers count no impressions, so a count of 0 proves nothing. That it never began
        // to be processed does, and every printer must tell it.
        return !worked && job.begun == false && job.impressions.value_or(0) == 0
                   ? PrintOutcome::NotPrinted
                   : PrintOutcome::Unknown;
    default:
        return std::nullopt;
    }
}

} // namespace foyer
