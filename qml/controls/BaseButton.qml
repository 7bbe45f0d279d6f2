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
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) root.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) root.clicked(); }

    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? Theme.colors.soft : root.down ? root.fillPressed : root.fill
        border.width: root.down ? Theme.ring : Theme.hairline
        border.color: root.enabled ? root.outline : Theme.colors.line

        FocusRing { visible: root.visualFocus }
    }

    contentItem: ButtonFace {
        symbol: root.symbol
        text: root.text
        ink: root.enabled ? root.ink : Theme.colors.quiet
        textSize: root.textSize
        strong: root.strong
        centred: root.centred
    }
}
