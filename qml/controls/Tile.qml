// SPDX-License-Identifier: GPL-3.0-or-later
// One answer among several: icon, title, a line of detail. The whole tile is the target.
import QtQuick
import QtQuick.Templates as T
import Foyer.Screen

T.AbstractButton {
    id: root

    property string symbol: ""
    property string detail: ""
    property bool chosen: false

    implicitHeight: Math.max(Theme.primary, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    horizontalPadding: Theme.gap * 1.5
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: detail === "" ? text : text + ". " + detail
    Accessible.focusable: true
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) root.click(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) root.click(); }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.colors.surfacePressed : root.chosen ? Theme.colors.soft : Theme.colors.surface
        border.width: root.chosen ? Theme.ring : Theme.hairline
        border.color: root.chosen ? Theme.colors.accent : Theme.colors.line

        FocusRing { visible: root.visualFocus }
    }

    contentItem: Item {
        implicitHeight: Math.max(words.height, mark.implicitHeight)

        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            size: Theme.iconLarge
            ink: Theme.colors.accent
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: root.symbol === "" ? 0 : mark.width + Theme.gap * 1.5
            width: parent.width - x
            spacing: Theme.gap / 4

            Body {
                width: parent.width
                text: root.text
                font.bold: true
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                Accessible.ignored: true
            }
        }
    }
}
