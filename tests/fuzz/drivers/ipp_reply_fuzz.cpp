// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: bytes as an IPP reply, by libcups, into our reading. Whatever they are, what comes
// out is bounded, and nothing but a completed job is ever taken for printed.
#include "drivers/printer/ipp_page.h"
#include "drivers/printer/ipp_status.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 8)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const quint32 request =
        quint32(data[4]) << 24 | quint32(data[5]) << 16 | quint32(data[6]) << 8 | quint32(data[7]);
    const auto reply = foyer::readIppReply(bytes, request);
    if (!reply)
        return 0;
    for (const foyer::IppPrinterFacts &facts : reply->printers) {
        (void)foyer::foldIppPrinter(facts);
        const auto form = foyer::chooseForm(facts, false);
        if (form && (form->dpi < 100 || form->dpi > 2400 || form->media.width < 2000))
            std::abort();
        if (facts.reasons.size() > 200 || facts.model.size() > 255 || facts.ready.size() > 200)
            std::abort();
    }
    for (const foyer::IppJobFacts &job : reply->jobs) {
        const auto outcome = foyer::judgeIppJob(job, false, true);
        if (outcome == foyer::PrintOutcome::Printed && job.state != 9)
            std::abort();
        if (outcome == foyer::PrintOutcome::NotPrinted && job.begun != false)
            std::abort();
    }
    return 0;
}
