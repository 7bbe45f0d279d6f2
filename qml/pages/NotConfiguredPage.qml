// SPDX-License-Identifier: GPL-3.0-or-later
// The settings cannot work: says so, line by line, and does not open.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Page {
    id: page

    required property list<string> errors

    //: Heading for technicians: the settings file has mistakes.
    question: qsTr("This kiosk is not set up yet")
    //: Under the heading.
    explanation: qsTr("Please go to reception. For the technician:")
    backOffered: false
    helpOffered: false

    Repeater {
        model: page.errors

        Notice {
            required property string modelData

            kind: Notice.Trouble
            text: modelData
        }
    }
}
