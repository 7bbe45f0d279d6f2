// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/open_card_reader.h"

#include "drivers/simulated/dock.h"

namespace foyer {

Result<std::unique_ptr<CardReader>> openCardReader(const QString &uri, const Clock &, Dock *dock)
{
    if (dock && uri == u"simulated:")
        return dock->makeCardReader();
    return fail(ErrorKind::BadInput, QStringLiteral("A card reader is simulated:."), uri);
}

} // namespace foyer
