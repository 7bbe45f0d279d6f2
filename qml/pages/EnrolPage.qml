// SPDX-License-Identifier: GPL-3.0-or-later
// Not yet known to a desk: scan the code from the staff console.
import QtQuick
import Foyer.Screen

Page {
    id: page

    property string sentence: ""

    //: Heading for staff: the kiosk must be connected to the clinic's desk.
    question: qsTr("Connect this kiosk")
    //: How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.
    explanation: qsTr("Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows under this scanner. The code works once, for 15 minutes.")
    backOffered: false
    helpOffered: false
    picture: "show-code"

    Notice {
        height: page.sentence === "" ? 0 : implicitHeight
        kind: Notice.Attention
        text: page.sentence
    }
}
