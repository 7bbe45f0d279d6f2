// SPDX-License-Identifier: GPL-3.0-or-later
// Which language shall we speak? Each is named in itself.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen
import "../controls/text.js" as Words

Page {
    id: page

    required property list<string> tags
    required property list<string> names

    signal chosen(string tag)

    //: Heading of the page where the patient chooses the language.
    question: qsTr("Which language do you prefer?")

    // In blocks, so that what does not fit waits behind "More".
    Repeater {
        model: Math.ceil(page.tags.length / 4)

        LanguageTiles {
            required property int index

            many: page.tags.length > 4
            tags: Words.some(page.tags, 4 * index, 4)
            names: Words.some(page.names, 4 * index, 4)
            onChosen: tag => page.chosen(tag)
        }
    }
}
