// SPDX-License-Identifier: GPL-3.0-or-later
// A line by the way: an icon and a few words.
import QtQuick
import Foyer.Screen

Item {
    id: root

    property string symbol: ""
    property string text: ""

    implicitHeight: Math.max(mark.implicitHeight, words.implicitHeight)

    Disc {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        symbol: root.symbol
        size: Theme.iconLarge
    }
    Body {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        width: root.width - mark.width - Theme.gap
        text: root.text
    }
}
