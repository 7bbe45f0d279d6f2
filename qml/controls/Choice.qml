// SPDX-License-Identifier: GPL-3.0-or-later
// One of several, or on and off; the chosen one is filled.
import QtQuick
import Foyer.Screen

BaseButton {
    id: choice

    property bool chosen: false
    readonly property bool choice: true // spoken as chosen or not
    property ColorRoles swatch: null // the colours this choice brings, shown as they are

    fill: chosen ? Theme.colors.accent : Theme.colors.surface
    fillPressed: chosen ? Theme.colors.accentPressed : Theme.colors.surfacePressed
    ink: chosen ? Theme.colors.accentInk : Theme.colors.ink
    strong: chosen
    textSize: Theme.label
    topPadding: (swatch === null ? Theme.gap / 2 : Theme.gap * 1.5 + sample.height)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        id: sample
        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        height: Theme.target * 0.8
        visible: choice.swatch !== null
        radius: Theme.radius
        color: choice.swatch?.ground ?? "transparent"
        border.width: Theme.hairline
        border.color: choice.chosen ? Theme.colors.accentInk : Theme.colors.line

        Row {
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Rectangle { // words in these colours
                anchors.verticalCenter: parent.verticalCenter
                width: sample.width * 0.34
                height: Theme.gap * 0.6
                radius: height / 2
                color: choice.swatch?.ink ?? "transparent"
            }
            Rectangle { // and a button
                anchors.verticalCenter: parent.verticalCenter
                width: sample.width * 0.2
                height: Theme.gap * 1.4
                radius: Theme.radius / 2
                color: choice.swatch?.accent ?? "transparent"
            }
        }
    }
}
