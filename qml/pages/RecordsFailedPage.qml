// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's records answered, and could not do it: said honestly.
import QtQuick
import Foyer.Screen

StopPage {
    //: Heading: something failed in the clinic's records.
    question: qsTr("That did not work")
    //: Under the heading: the patient is not checked in.
    explanation: qsTr("You are not checked in yet. It is not your fault. Someone at reception will do it for you.")
    tone: Notice.Attention
    picture: "reception"
}
