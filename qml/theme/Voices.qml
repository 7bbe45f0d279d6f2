// SPDX-License-Identifier: GPL-3.0-or-later
// Which languages this kiosk cannot speak: said before somebody who listens chooses one.
pragma Singleton

import QtQuick
import Foyer

QtObject {
    // In that language itself; nothing while nobody listens, or when there is a voice.
    function missing(tag: string): string {
        //: Beside a language, for somebody who listens: it can be read here, but there is no voice for it.
        const words = QT_TR_NOOP("This language cannot be spoken here");
        return Speech.on && !Speech.hasVoice(tag) ? Languages.say(tag, "Voices", words) : "";
    }
}
