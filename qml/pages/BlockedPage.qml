// SPDX-License-Identifier: GPL-3.0-or-later
// A person must talk to the patient first; the screen does not say why.
import QtQuick
import Foyer.Screen

StopPage {
    //: Heading: somebody at reception will help, no reason is given on the screen.
    question: qsTr("A person at reception will help you")
    //: Under the heading.
    explanation: qsTr("They would like a word with you before your appointment. You have not lost your place.")
    //: Reception knows that this patient is coming.
    advice: qsTr("Reception can see that you are here.")
    tone: Notice.Good
    picture: "reception"
}
