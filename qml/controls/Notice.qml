// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence that matters: a shape and a word always come with the colour.
import QtQuick
import Foyer.Screen

Rectangle {
    id: root

    enum Kind { Plain, Good, Attention, Trouble }

    property int kind: Notice.Plain
    property string text: ""
    property string symbol: ["info", "good", "attention", "trouble"][kind]
    readonly property color tone: [Theme.colors.accent, Theme.colors.good, Theme.colors.attention, Theme.colors.trouble][kind]

    implicitHeight: Math.max(words.height, mark.implicitHeight) + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.colors.surface
    border.width: Theme.hairline
    border.color: tone
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        symbol: root.symbol
        size: Theme.iconLarge
        ink: root.tone
    }
    Body {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        width: parent.width - mark.width - 3 * Theme.gap
        text: root.text
        Accessible.ignored: true
    }
}
