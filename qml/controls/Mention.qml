// SPDX-License-Identifier: GPL-3.0-or-later
// A line by the way: an icon and a few words.
import QtQuick
import Foyer.Screen

Item {
    id: root

    property string symbol: ""
    property string text: ""
    property bool plain: false // the words alone, where room is short

    implicitHeight: Math.max(mark.implicitHeight, words.implicitHeight)

    Disc {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        symbol: root.plain ? "" : root.symbol
        size: Theme.iconLarge
    }
    Body {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: root.plain ? 0 : Theme.gap
        width: root.width - mark.width - anchors.leftMargin
        text: root.text
    }
}
