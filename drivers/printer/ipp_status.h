// SPDX-License-Identifier: GPL-3.0-or-later
// What a printer's keywords mean for staff and for a ticket. Pure; what is not known to be good is
// never taken for good.
#pragma once

#include "drivers/printer/ipp_message.h"
#include "kiosk/core/devices.h"

namespace foyer {

// Several reasons: the worst counts.
[[nodiscard]] PrinterStatus foldIppPrinter(const IppPrinterFacts &facts);

// A queue of a CUPS server proves a ticket only if its way to the printer follows the job to its
// end: by IPP. Others call a job completed when its bytes were handed over.
[[nodiscard]] bool followsJobs(const QString &device);

// What became of a job; nullopt: it has not ended. worked: it was seen processing, or paper was
// seen to be the trouble in the middle of it. proves: its word is about paper.
[[nodiscard]] std::optional<PrintOutcome> judgeIppJob(const IppJobFacts &job, bool worked,
                                                      bool proves);

// The job cannot go on by itself.
[[nodiscard]] bool isStuck(const IppJobFacts &job, PrinterStatus printer);

} // namespace foyer
