// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/speaker/open_speaker.h"

#include "drivers/simulated/dock.h"

namespace foyer {

Result<std::unique_ptr<Speaker>> openSpeaker(const QString &uri, Dock *dock)
{
    if (dock && uri == u"simulated:")
        return dock->makeSpeaker();
    return fail(ErrorKind::BadInput, QStringLiteral("The only speaker so far is simulated:."), uri);
}

} // namespace foyer
