// SPDX-License-Identifier: GPL-3.0-or-later
// Checked in before: the same number, and a copy if the paper is lost.
import QtQuick
import Foyer.Screen

StopPage {
    id: page

    required property string number
    required property bool copyOffered

    signal copyWanted()

    //: Heading: this person has checked in before.
    question: qsTr("You are already checked in")
    //: Under the heading.
    explanation: qsTr("There is nothing more to do.")
    picture: ""
    done: true

    Rectangle {
        height: page.number === "" ? 0 : figures.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.colors.accent

        Column {
            id: figures
            x: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x

            Label {
                width: parent.width
                //: Label above the ticket's number.
                text: qsTr("Your number")
                color: Theme.colors.accentInk
            }
            Numeral {
                objectName: "number"
                spelled: true
                width: parent.width
                text: page.number
                color: Theme.colors.accentInk
            }
        }
    }
    Tile {
        objectName: "choice-copy"
        height: page.copyOffered ? implicitHeight : 0
        symbol: "ticket"
        //: Prints the same ticket once more.
        text: qsTr("Print my ticket again")
        //: Detail of "Print my ticket again".
        detail: qsTr("with the same number")
        onClicked: page.copyWanted()
    }
}
