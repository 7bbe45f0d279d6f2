// SPDX-License-Identifier: GPL-3.0-or-later
// The languages, from any screen; nothing answered is lost.
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
        visible: !Theme.large || !overlay.tight // their names say it
        //: Heading of the panel of languages.
        text: qsTr("Language")
    }
    LanguageTiles {
        width: parent.width
        focus: true
        tags: overlay.tags
        names: overlay.names
        chosenTag: Theme.language
        onChosen: tag => overlay.chosen(tag)
    }
    QuietButton {
        objectName: "close"
        symbol: "close"
        //: Button: close this panel.
        text: qsTr("Close")
        onClicked: overlay.closed()
    }
}
