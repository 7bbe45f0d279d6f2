// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a date: its label, what is typed, and a touch that goes back to it.
import QtQuick
import QtQuick.Templates as T
import Foyer.Screen

T.AbstractButton {
    id: root

    property string label: ""
    property bool active: false
    readonly property bool personal: true
    readonly property string echo: text // spoken as it grows
    readonly property string announce: active ? label : "" // spoken when it is its turn
    property bool cursor: true // off for a part that is chosen, not typed

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.roomy ? Theme.gap : Theme.gap / 2
    horizontalPadding: Theme.gap
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label + " " + text

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.colors.surfacePressed : Theme.colors.surface
        border.width: root.active ? Theme.ring : Theme.hairline
        border.color: root.active ? Theme.colors.accent : Theme.colors.line

        FocusRing { visible: root.visualFocus }
    }

    contentItem: DateFace {
        label: root.label
        text: root.text
        active: root.active
        cursor: root.cursor
    }
}
