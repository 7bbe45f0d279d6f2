// SPDX-License-Identifier: GPL-3.0-or-later
// Which language shall we speak? Each is named in itself.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Page {
    id: page

    required property list<string> tags
    required property list<string> names

    signal chosen(string tag)

    //: Heading of the page where the patient chooses the language.
    question: qsTr("Which language do you prefer?")

    Repeater {
        model: page.tags.length

        Tile {
            required property int index
            readonly property string spokenIn: page.tags[index]

            objectName: "language-" + page.tags[index]
            symbol: "globe"
            text: page.names[index]
            detail: Voices.missing(page.tags[index])
            onClicked: page.chosen(page.tags[index])
        }
    }
}
