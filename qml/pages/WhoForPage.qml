// SPDX-License-Identifier: GPL-3.0-or-later
// Is the person at the screen the patient?
import QtQuick
import Foyer.Screen

Page {
    id: page

    signal chosen(bool someoneElse)
    signal urgentHelp()

    //: Heading: is the patient at the kiosk or someone with them?
    question: qsTr("Who is this visit for?")

    Tile {
        objectName: "choice-me"
        symbol: "person"
        //: Answer: the person at the screen is the patient.
        text: qsTr("Me")
        //: Detail of the answer "Me".
        detail: qsTr("I have an appointment today")
        onClicked: page.chosen(false)
    }
    Tile {
        objectName: "choice-someone"
        symbol: "people"
        //: Answer: the person at the screen checks someone else in.
        text: qsTr("Someone I am with")
        //: Detail of the answer "Someone I am with".
        detail: qsTr("My child, or someone I help")
        onClicked: page.chosen(true)
    }
    Tile {
        objectName: "urgent-help"
        symbol: "attention"
        tone: Theme.colors.trouble
        //: Calls staff at once for someone who feels very ill.
        text: qsTr("Feeling very unwell? Tell a person now")
        onClicked: page.urgentHelp()
    }
}
