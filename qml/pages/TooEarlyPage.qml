// SPDX-License-Identifier: GPL-3.0-or-later
// The appointment is later: when to come back.
import QtQuick
import Foyer.Screen

StopPage {
    required property string time
    required property string opensAt

    //: Heading: the patient came too early.
    question: qsTr("You are a little early")
    //: %1 is the time of the appointment, %2 the time from which one can check in.
    explanation: qsTr("Your appointment is at %1. You can check in here from %2.").arg(time).arg(opensAt)
    //: What to do when too early.
    advice: qsTr("Nothing is lost. Please come back then, or ask at reception.")
    picture: "early"
}
