// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/open_card_reader.h"

#include "drivers/card/pcsc_reader.h"
#include "drivers/simulated/dock.h"

namespace foyer {

Result<std::unique_ptr<CardReader>> openCardReader(const QString &uri, const Clock &clock,
                                                   Dock *dock)
{
    if (dock && uri == u"simulated:")
        return dock->makeCardReader();
    if (uri.startsWith(u"pcsc:"))
        return std::make_unique<PcscReader>(uri.mid(5).trimmed(), clock);
    return fail(ErrorKind::BadInput,
                QStringLiteral("A card reader is pcsc: or pcsc: with a part of its name."), uri);
}

} // namespace foyer
