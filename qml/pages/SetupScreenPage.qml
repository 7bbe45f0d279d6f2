// SPDX-License-Identifier: GPL-3.0-or-later
// How large the panel is, by a thing everybody carries: the bar is as long as a bank card when the size is right. All letters
// and keys follow from it at once.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    signal resized(real factor)
    signal turned()
    signal leaving()

    //: Heading for technicians above a bar with the length of a bank card.
    question: qsTr("Is the bar as long as a bank card?")
    //: Under the heading: how letters get their true size.
    explanation: qsTr("Hold a card against the screen. All letters and keys take their true size from it.")
    helpOffered: false
    //: Button for technicians: the size of the screen is right.
    primaryText: qsTr("Yes, it is right")
    onAccepted: page.leaving()
    onBack: page.leaving()

    Item {
        implicitHeight: bar.height

        Rectangle {
            id: bar
            objectName: "card-bar"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.bankCard
            height: Theme.target
            radius: Theme.radius
            color: Theme.colors.soft
            border.width: Theme.ring
            border.color: Theme.colors.accent
            Accessible.role: Accessible.Graphic
            //: Spoken name of the bar that is held against a bank card.
            Accessible.name: qsTr("A bar as long as a bank card")
        }
    }
    Row {
        id: lengths
        spacing: Theme.gap

        BaseButton {
            objectName: "shorter"
            width: (lengths.width - Theme.gap) / 2
            //: Button: the bar becomes shorter.
            text: qsTr("Shorter")
            onClicked: page.resized(0.99)
        }
        BaseButton {
            objectName: "longer"
            width: (lengths.width - Theme.gap) / 2
            //: Button: the bar becomes longer.
            text: qsTr("Longer")
            onClicked: page.resized(1 / 0.99)
        }
    }
    Tile {
        objectName: "turn"
        symbol: "repeat"
        leading: false
        //: For technicians: the picture is turned by a quarter, for a panel that is mounted on its side.
        text: qsTr("Turn the picture")
        onClicked: page.turned()
    }
}
