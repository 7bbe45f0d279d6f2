// SPDX-License-Identifier: GPL-3.0-or-later
// A large answer's face: icon on a disc, a few words, a smaller detail, and a mark that a touch leads on.
import QtQuick
import Foyer.Screen

Item {
    id: face

    required property string symbol
    required property string text
    required property string detail
    required property color tone
    property bool leading: true
    property bool chosen: false
    readonly property bool marked: leading && !Theme.large // "visible" is off on a hidden part of a page

    implicitHeight: Math.max(words.height, mark.implicitHeight)

    Disc {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        symbol: face.symbol
        ink: face.tone
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: face.symbol === "" ? 0 : Theme.gap * 1.5
        width: parent.width - mark.width - anchors.leftMargin - (face.marked ? on.width + Theme.gap : 0)
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
    Icon {
        id: on

        readonly property bool turned: LayoutMirroring.enabled

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        visible: face.marked
        symbol: face.chosen ? "check" : "chevron"
        ink: face.chosen ? Theme.colors.accent : Theme.colors.quiet
        transform: Scale {
            origin.x: on.width / 2
            xScale: on.turned && !face.chosen ? -1 : 1
        }
    }
}
