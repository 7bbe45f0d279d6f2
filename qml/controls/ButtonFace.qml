// SPDX-License-Identifier: GPL-3.0-or-later
// What a button shows: its icon and its word, as one group.
import QtQuick
import Foyer.Screen

Item {
    id: face

    required property string symbol
    required property string text
    required property color ink
    required property real textSize
    required property bool strong
    required property bool centred

    // The text's own implicitWidth changes with its width where it runs from right to left.
    readonly property real oneLine: Math.ceil(line.implicitWidth) + 1

    implicitWidth: oneLine + mark.implicitWidth + Math.ceil(row.spacing) + 1
    implicitHeight: Math.max(words.implicitHeight, mark.implicitHeight)

    Text {
        id: line
        visible: false
        font: words.font
        textFormat: Text.PlainText
        text: face.text
        Accessible.ignored: true
    }
    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: face.centred ? (parent.width - width) / 2 : Theme.mirrored ? parent.width - width : 0
        spacing: face.symbol !== "" && face.text !== "" ? Theme.gap / 1.6 : 0

        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            symbol: face.symbol
            ink: face.ink
            // Beside what is written, also where the words take two rows and are narrower than their place.
            transform: Translate { x: face.centred ? (Theme.mirrored ? -1 : 1) * Math.max(0, words.width - words.contentWidth) / 2 : 0 }
        }
        Body {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(face.oneLine, face.width - mark.width - row.spacing)
            text: face.text
            color: face.ink
            font.pixelSize: face.textSize
            font.bold: face.strong
            horizontalAlignment: face.centred ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
