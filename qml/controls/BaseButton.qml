// SPDX-License-Identifier: GPL-3.0-or-later
// The general button: icon and word, darkens at once, acts on release inside, works by key, says what it is.
import QtQuick
import QtQuick.Templates as T
import Foyer.Screen

T.AbstractButton {
    id: root

    property string symbol: ""
    property color fill: Theme.colors.surface
    property color fillPressed: Theme.colors.surfacePressed
    property color ink: Theme.colors.ink
    property color outline: Theme.colors.line
    property bool centred: true
    property real textSize: Theme.body
    property bool strong: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gap / 2
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) root.click(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) root.click(); }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.fillPressed : root.fill
        opacity: root.enabled ? 1 : 0.45
        border.width: Theme.hairline
        border.color: root.outline

        FocusRing { visible: root.visualFocus }
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth + mark.implicitWidth + row.spacing
        implicitHeight: Math.max(words.implicitHeight, mark.implicitHeight)

        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            x: root.centred ? (parent.width - width) / 2 : 0
            spacing: root.symbol !== "" && root.text !== "" ? Theme.gap / 1.6 : 0

            Icon {
                id: mark
                anchors.verticalCenter: parent.verticalCenter
                symbol: root.symbol
                ink: root.ink
            }
            Body {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), row.parent.width - mark.width - row.spacing)
                text: root.text
                color: root.ink
                font.pixelSize: root.textSize
                font.bold: root.strong
                horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
