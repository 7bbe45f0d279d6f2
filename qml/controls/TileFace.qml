// SPDX-License-Identifier: GPL-3.0-or-later
// What a tile shows: icon, title, a line of detail.
import QtQuick
import Foyer.Screen

Item {
    id: face

    required property string symbol
    required property string text
    required property string detail
    required property color tone

    implicitHeight: Math.max(words.height, mark.implicitHeight)

    Icon {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        symbol: face.symbol
        size: Theme.iconLarge
        ink: face.tone
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: face.symbol === "" ? 0 : mark.width + Theme.gap * 1.5
        width: parent.width - x
        spacing: Theme.gap / 4

        Body {
            width: parent.width
            text: face.text
            font.bold: true
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: face.detail !== ""
            text: face.detail
            Accessible.ignored: true
        }
    }
}
