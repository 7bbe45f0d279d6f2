// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/open_scanner.h"

#include "drivers/scanner/line_scanner.h"
#include "drivers/simulated/dock.h"

namespace foyer {

Result<std::unique_ptr<Scanner>> openScanner(const QString &uri, const Clock &clock, Dock *dock,
                                             const QByteArray &suffix)
{
    if (dock && uri == u"simulated:")
        return dock->makeScanner();
    auto stream = streamFor(uri, FileUse::Follow);
    if (!stream)
        return std::unexpected(stream.error());
    return std::make_unique<LineScanner>(std::move(*stream), clock, suffix);
}

} // namespace foyer
