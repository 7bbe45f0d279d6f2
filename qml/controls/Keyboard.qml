// SPDX-License-Identifier: GPL-3.0-or-later
// The on-screen keyboard: large keys, forgiving of case, with accents one key away.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen
import "layouts.js" as Layouts

Column {
    id: root

    enum Kind { Name, Email, Address, Code }

    property int kind: Keyboard.Name
    property string text: ""
    property int most: 90
    property bool accented: false
    readonly property string kindName: ["name", "email", "address", "code"][kind]
    readonly property bool capital: kind === Keyboard.Code
        || (kind !== Keyboard.Email && (text === "" || " -'".includes(text.charAt(text.length - 1))))
    readonly property list<string> rows: Layouts.rows(Theme.language, kindName, accented)

    // Keys and digits stand where they do on every keyboard, whichever way one reads.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    signal edited(string text)

    function add(letter: string) {
        if (root.text.length < root.most) {
            root.edited(root.text + letter);
        }
    }

    spacing: Theme.keyGap

    Repeater {
        model: root.rows

        Row {
            id: line

            required property string modelData
            readonly property real keyWidth: (root.width - 9 * Theme.keyGap) / 10

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: Theme.keyGap

            Repeater {
                model: line.modelData.length

                Key {
                    required property int index
                    readonly property string letter: line.modelData.charAt(index)

                    objectName: "key-" + letter.toUpperCase()
                    width: line.keyWidth
                    text: root.capital ? letter.toUpperCase() : letter
                    onClicked: root.add(text)
                }
            }
        }
    }

    Row {
        id: bottom
        width: root.width
        spacing: Theme.keyGap

        Key {
            id: accentKey
            objectName: "key-accents"
            visible: root.kind === Keyboard.Name || root.kind === Keyboard.Address
            width: root.width * 0.2
            text: root.accented ? "abc" : "\u00e1\u00e9\u00f1"
            //: Spoken name of the key that shows letters with accents.
            Accessible.name: qsTr("Letters with accents")
            onClicked: root.accented = !root.accented
        }
        Key {
            objectName: "key-space"
            width: root.width - x - deleteKey.width - Theme.keyGap
            enabled: root.kind !== Keyboard.Email
            textSize: Theme.label
            //: The space key of the on-screen keyboard.
            text: qsTr("space")
            onClicked: root.add(" ")
        }
        Key {
            id: deleteKey
            objectName: "key-delete"
            width: Math.max(root.width * 0.26, implicitContentWidth + Theme.gap)
            symbol: Theme.large ? "" : "delete"
            textSize: Theme.label
            //: The key that removes the last letter.
            text: qsTr("Delete")
            onClicked: root.edited(root.text.slice(0, -1))
        }
    }
}
