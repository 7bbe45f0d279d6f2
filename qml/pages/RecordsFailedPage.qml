// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's records answered, and could not do it: said honestly.
import QtQuick
import Foyer.Screen

StopPage {
    //: Heading: something failed in the clinic's records.
    question: qsTr("That did not work")
    //: Under the heading.
    explanation: qsTr("It is not your fault. Someone at reception will check you in.")
    //: Where something failed before the patient was checked in.
    advice: qsTr("You are not checked in yet.")
    tone: Notice.Attention
    picture: "reception"
}
