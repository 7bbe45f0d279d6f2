// SPDX-License-Identifier: GPL-3.0-or-later
// One line of what we know or will send: a label, its value, and a way to change it.
import QtQuick
import Foyer.Screen

Item {
    id: root

    property string label: ""
    property string value: ""
    property string symbol: ""
    property bool personal: false // spoken only through headphones
    property bool compared: false // sign by sign, with what the person holds
    property string changeText: ""
    property string changeName: "change"

    signal changeWanted()

    implicitHeight: Math.max(words.height, mark.implicitHeight, changeText !== "" ? change.implicitHeight : 0) + Theme.gap * (Theme.roomy ? 2 : 1.5)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.colors.line
        opacity: 0.5
    }
    Disc {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        symbol: root.symbol
        size: Theme.roomy ? Theme.iconLarge * 1.1 : Theme.iconLarge * 0.9
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: root.symbol === "" ? 0 : Theme.gap * 1.2
        width: parent.width - mark.width - anchors.leftMargin - (root.changeText !== "" ? change.width + Theme.gap : 0)

        Label {
            width: parent.width
            visible: text !== ""
            text: root.label
        }
        Body {
            width: parent.width
            text: root.value
            Accessible.name: root.compared ? root.value.split("").join(" ") : root.value
            font.bold: true
            font.pixelSize: root.compared ? Theme.display : Theme.body
        }
    }
    QuietButton {
        id: change
        objectName: root.changeName
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        visible: root.changeText !== ""
        text: root.changeText
        Accessible.description: root.label
        onClicked: root.changeWanted()
    }
}
