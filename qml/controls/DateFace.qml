// SPDX-License-Identifier: GPL-3.0-or-later
// The face of one part of a date: its label, and what is typed with the cursor behind it.
import QtQuick
import Foyer.Screen

Column {
    id: face

    required property string label
    required property string text
    required property bool active
    required property bool cursor

    Label {
        width: parent.width
        text: face.label
        Accessible.ignored: true
    }
    Body {
        id: value
        width: parent.width
        text: face.text === "" && !face.active ? "\u2013" : face.text
        font.bold: true
        Accessible.ignored: true

        Rectangle { // where the next digit goes
            visible: face.active && face.cursor
            readonly property real behind: Math.min(face.text === "" ? 0 : value.contentWidth + Theme.hairline, parent.width - width)

            // Digits run from left to right everywhere; on a mirrored page they end at its right side.
            x: Theme.mirrored ? parent.width - width + (face.text === "" ? 0 : Theme.hairline * 3) : behind
            y: (Theme.body * 1.4 - height) / 2
            width: Theme.hairline * 2
            height: Theme.body
            color: Theme.colors.accent
        }
    }
}
