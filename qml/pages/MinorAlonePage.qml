// SPDX-License-Identifier: GPL-3.0-or-later
// A minor without an adult.
import QtQuick
import Foyer.Screen

StopPage {
    //: Heading: a patient under age is at the kiosk alone.
    question: qsTr("Please come with an adult")
    //: Under the heading.
    explanation: qsTr("An adult who is with you can check you in here. If you are alone, a person at reception will help you.")
    picture: "person-helps"
}
