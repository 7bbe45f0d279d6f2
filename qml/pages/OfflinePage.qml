// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's records cannot be reached: what we can still do, honestly.
import QtQuick
import Foyer.Screen

StopPage {
    id: page

    required property bool nameKnown

    signal numberWanted()
    signal nameOffered()

    //: Heading: no connection to the clinic's records.
    question: qsTr("We cannot reach the clinic's records right now")
    explanation: nameKnown
                 //: What can be done; the name has been given before.
                 ? qsTr("We can give you a number for reception. You are not checked in yet: a person there will do that.")
                 //: What can be done; the name is still needed.
                 : qsTr("Give your name and we will give you a number for reception. A person there will check you in.")
    primaryText: nameKnown
                 //: Button: print a number for reception.
                 ? qsTr("Give me a number")
                 //: Button: go on to type the name.
                 : qsTr("Give my name")
    primarySymbol: "ticket"
    picture: "not-reached"
    onAccepted: {
        if (nameKnown) {
            page.numberWanted();
        } else {
            page.nameOffered();
        }
    }
}
