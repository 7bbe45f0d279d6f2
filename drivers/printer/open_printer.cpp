// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/open_printer.h"

#include "drivers/printer/escpos_printer.h"
#include "drivers/printer/ipp_printer.h"
#include "drivers/simulated/dock.h"

namespace foyer {

Result<std::unique_ptr<Printer>> openPrinter(const QString &uri, const QString &model,
                                             const Clock &clock, Dock *dock)
{
    if (uri.startsWith(u"ipp:") || uri.startsWith(u"ipps:") || uri.startsWith(u"cups:")) {
        const auto address = ippAddress(uri);
        if (!address)
            return std::unexpected(address.error());
        return std::make_unique<IppPrinter>(streamTo(*address), *address, kioskMark(), clock);
    }
    const auto record = printerModel(model.isEmpty() ? QStringLiteral("generic-80") : model);
    if (!record)
        return std::unexpected(record.error());
    auto stream = dock && uri == u"simulated:" ? dock->makePrinterStream(*record)
                                               : streamFor(uri, FileUse::Append);
    if (!stream)
        return std::unexpected(stream.error());
    return std::make_unique<EscPosPrinter>(std::move(*stream), *record, clock);
}

} // namespace foyer
