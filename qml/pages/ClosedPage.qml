// SPDX-License-Identifier: GPL-3.0-or-later
// Closed for patients by staff; there is always a person to go to.
import QtQuick
import Foyer.Screen

StopPage {
    id: page

    signal staffWanted()

    //: Heading: this kiosk is closed; the clinic is open.
    question: qsTr("This screen is closed")
    //: Under the heading.
    explanation: qsTr("Please go to reception. A person will check you in.")
    primaryText: ""
    picture: "front-desk"

    StaffCorner {
        parent: page
        y: -Theme.strip
        onOpened: page.staffWanted()
    }
}
