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

    implicitWidth: Math.ceil(words.implicitWidth) + mark.implicitWidth + Math.ceil(row.spacing) + 1
    implicitHeight: Math.max(words.implicitHeight, mark.implicitHeight)

    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: face.centred ? (parent.width - width) / 2 : 0
        spacing: face.symbol !== "" && face.text !== "" ? Theme.gap / 1.6 : 0

        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            symbol: face.symbol
            ink: face.ink
        }
        Body {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), face.width - mark.width - row.spacing)
            text: face.text
            color: face.ink
            font.pixelSize: face.textSize
            font.bold: face.strong
            horizontalAlignment: face.centred ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
