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
    property bool personal: false // spoken only through headphones
    property bool leading: true // a touch leads on; off for an answer that is only kept
    property color tone: Theme.colors.accent

    readonly property real tall: Math.max(Theme.tile, implicitContentHeight + topPadding + bottomPadding)

    implicitHeight: tall
    padding: Theme.gap
    horizontalPadding: Theme.gap * 1.5
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: detail === "" ? text : text + ". " + detail
    Accessible.focusable: true
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) root.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) root.clicked(); }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.colors.surfacePressed : root.chosen ? Theme.colors.soft : Theme.colors.surface
        border.width: root.chosen || root.down ? Theme.ring : Theme.hairline
        border.color: root.chosen ? Theme.colors.accent : root.tone === Theme.colors.accent ? Theme.colors.line : root.tone

        FocusRing { visible: root.visualFocus }
    }

    contentItem: TileFace {
        symbol: root.symbol
        text: root.text
        detail: root.detail
        tone: root.tone
        chosen: root.chosen
        leading: root.leading
    }
}
