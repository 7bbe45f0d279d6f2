// SPDX-License-Identifier: GPL-3.0-or-later
// The languages, from any screen; nothing answered is lost.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Overlay {
    id: overlay

    required property list<string> tags
    required property list<string> names

    signal chosen(string tag)
    signal closed()

    onDismissed: closed()

    Display {
        width: parent.width
        //: Heading of the panel of languages.
        text: qsTr("Language")
    }
    Repeater {
        model: overlay.tags.length

        Tile {
            required property int index
            readonly property string spokenIn: overlay.tags[index]

            objectName: "language-" + overlay.tags[index]
            width: parent?.width
            focus: index === 0
            symbol: "globe"
            chosen: Theme.language === overlay.tags[index]
            text: overlay.names[index]
            detail: Voices.missing(overlay.tags[index])
            onClicked: overlay.chosen(overlay.tags[index])
        }
    }
    QuietButton {
        objectName: "close"
        symbol: "close"
        //: Button: close this panel.
        text: qsTr("Close")
        onClicked: overlay.closed()
    }
}
