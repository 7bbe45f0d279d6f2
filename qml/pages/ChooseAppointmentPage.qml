// SPDX-License-Identifier: GPL-3.0-or-later
// Which of today's appointments?
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Page {
    id: page

    required property list<string> times
    required property list<string> titles
    required property list<string> details

    signal chosen(int index)

    //: Heading above today's appointments.
    question: qsTr("Which appointment are you here for?")

    Repeater {
        model: page.times.length

        Tile {
            required property int index

            objectName: "appointment-" + (index + 1)
            symbol: "calendar"
            text: page.times[index] + "  " + page.titles[index]
            detail: page.details[index]
            onClicked: page.chosen(index)
        }
    }
}
