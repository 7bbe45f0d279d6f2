// SPDX-License-Identifier: GPL-3.0-or-later
// The appointment's time has passed: a person decides.
import QtQuick
import Foyer.Screen

StopPage {
    required property string time

    //: Heading: the patient came too late to check in by themselves.
    question: qsTr("Please go to reception")
    //: %1 is the time of the appointment.
    explanation: qsTr("Your appointment was at %1. A person will look for the best way to see you today.").arg(time)
    //: Reception knows that this patient is coming.
    advice: qsTr("Reception can see that you are here.")
    tone: Notice.Good
    picture: "reception"
}
