// SPDX-License-Identifier: GPL-3.0-or-later
// A button of the dock: small, for a mouse.
import QtQuick
import Foyer.Screen

Rectangle {
    id: button

    property string text

    signal clicked()

    width: label.implicitWidth + 24
    height: 36
    radius: 6
    color: area.pressed ? Theme.colors.line : Theme.colors.ground
    border.color: Theme.colors.line

    Text {
        id: label
        anchors.centerIn: parent
        text: button.text
        color: Theme.colors.ink
        font.family: Theme.family
        font.pixelSize: 14
    }
    MouseArea {
        id: area
        anchors.fill: parent
        Accessible.role: Accessible.Button
        Accessible.name: button.text
        onClicked: button.clicked()
    }
}
