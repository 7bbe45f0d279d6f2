// SPDX-License-Identifier: GPL-3.0-or-later
// Not found, or not for certain: both look the same. One more try.
import QtQuick
import Foyer.Screen

StopPage {
    id: page

    required property bool someoneElse

    signal again()

    //: Heading: the details did not lead to exactly one appointment. Never says which detail.
    question: someoneElse ? qsTr("We could not find the patient yet")
                          //: Heading: the details did not lead to exactly one appointment.
                          : qsTr("We could not find you yet")
    //: Under the heading; no blame.
    explanation: qsTr("Please try once more. The name should be as on the insurance card or the letter.")
    //: Button: look once more.
    primaryText: qsTr("Try again")
    primarySymbol: "repeat"
    picture: ""
    onAccepted: page.again()

    Tile {
        objectName: "choice-person"
        symbol: "person"
        //: Instead of trying again.
        text: qsTr("I would like a person to help")
        //: Detail of "I would like a person to help".
        detail: Theme.large ? "" : qsTr("Someone will come to you")
        onClicked: page.help()
    }
}
