// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/speaker/open_speaker.h"

#include "drivers/simulated/dock.h"
#include "drivers/speaker/tts_speaker.h"

#include <QRegularExpression>

namespace foyer {

Result<std::unique_ptr<Speaker>> openSpeaker(const QString &uri, Dock *dock)
{
    if (dock && uri == u"simulated:")
        return dock->makeSpeaker();
    static const QRegularExpression speech(QStringLiteral("^tts:([a-z0-9_]{0,32})$"));
    if (const auto found = speech.match(uri); found.hasMatch())
        return std::make_unique<TtsSpeaker>(found.captured(1));
    return fail(ErrorKind::BadInput,
                QStringLiteral("A speaker is written tts:, tts:flite, tts:speechd or simulated:."),
                uri);
}

} // namespace foyer
