// SPDX-License-Identifier: GPL-3.0-or-later
// Digits, delete, and one further key of the page's own.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Grid {
    id: root

    property string extraText: ""
    property string extraName: "key-extra"
    property bool extraEnabled: true
    readonly property real keyWidth: (width - 2 * Theme.keyGap) / 3

    // Keys and digits stand where they do on every keyboard, whichever way one reads.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    signal digit(string digit)
    signal deleted()
    signal extra()

    columns: 3
    spacing: Theme.keyGap

    Repeater {
        model: 9

        Key {
            required property int index

            objectName: "digit-" + (index + 1)
            width: root.keyWidth
            strong: true
            text: String(index + 1)
            onClicked: root.digit(text)
        }
    }
    Key {
        objectName: "key-delete"
        width: root.keyWidth
        symbol: Theme.large ? "" : "delete"
        textSize: Theme.label
        //: The key that removes the last digit.
        text: qsTr("Delete")
        onClicked: root.deleted()
    }
    Key {
        objectName: "digit-0"
        width: root.keyWidth
        strong: true
        text: "0"
        onClicked: root.digit(text)
    }
    Key {
        objectName: root.extraName
        width: root.keyWidth
        textSize: Theme.label
        opacity: root.extraText === "" ? 0 : 1
        enabled: root.extraText !== "" && root.extraEnabled
        text: root.extraText
        onClicked: root.extra()
    }
}
