// SPDX-License-Identifier: GPL-3.0-or-later
// The appointment is in another building: its name and address, nothing else.
import QtQuick
import Foyer.Screen

StopPage {
    id: page

    required property string siteName
    required property string address

    //: Heading: the appointment is in another building.
    question: qsTr("Your appointment is in another place")
    //: What to do when in the wrong building.
    explanation: qsTr("Please go there. If that is difficult, a person here will help you.")
    picture: "other-place"

    Fact {
        symbol: "place"
        label: page.siteName
        value: page.address
    }
}
