// SPDX-License-Identifier: GPL-3.0-or-later
// What will be sent, before it is sent.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Page {
    id: page

    required property list<string> labels
    required property list<string> values
    required property list<string> steps // to change it; empty: cannot be changed here

    signal changeWanted(string step)

    //: Heading above everything that will be told to the clinic.
    question: qsTr("Ready to check in?")
    //: Under the heading of the last page before checking in.
    explanation: qsTr("This is what we tell your clinic.")
    //: The button that checks the patient in.
    primaryText: qsTr("Check in")
    primarySymbol: "check"

    Repeater {
        model: page.labels.length

        Fact {
            required property int index

            label: page.labels[index]
            value: page.values[index]
            changeName: "change-" + page.steps[index]
            //: Button beside an answer: change it.
            changeText: page.steps[index] === "" ? "" : qsTr("Change")
            onChangeWanted: page.changeWanted(page.steps[index])
        }
    }
}
