// SPDX-License-Identifier: GPL-3.0-or-later
// What a printer's keywords mean for staff and for a ticket. Pure; what is not known to be good is
// never taken for good.
#pragma once

#include "drivers/printer/ipp_message.h"
#include "kiosk/core/devices.h"

namespace foyer {

// Several reasons: the worst counts.
[[nodiscard]] PrinterStatus foldIppPrinter(const IppPrinterFacts &facts);

[[nodiscard]] bool canPrint(PrinterStatus status);

// What became of a job; nullopt: it has not ended. worked: it was seen processing. proves: the word
// is the printer's own. A CUPS server calls a job completed that the printer behind it has aborted.
[[nodiscard]] std::optional<PrintOutcome> judgeIppJob(const IppJobFacts &job, bool worked,
                                                      bool proves);

} // namespace foyer
