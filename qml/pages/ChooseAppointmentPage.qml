// SPDX-License-Identifier: GPL-3.0-or-later
// Which of today's appointments?
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen
import "../controls/text.js" as Words

Page {
    id: page

    required property RowModel appointments // rows: time, service, practitioner, area, open

    signal chosen(int index)

    //: Heading above today's appointments.
    question: qsTr("Which appointment are you here for?")

    Repeater {
        model: page.appointments

        Tile {
            required property int index
            required property date time
            required property string service
            required property string practitioner
            required property string area

            objectName: "appointment-" + (index + 1)
            symbol: "calendar"
            personal: true
            text: Words.join([Dates.time(time), service], "  ", Theme.mirrored)
            detail: Words.join([practitioner, area], "  \u00b7  ", Theme.mirrored)
            onClicked: page.chosen(index)
        }
    }
}
