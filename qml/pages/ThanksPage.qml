// SPDX-License-Identifier: GPL-3.0-or-later
// Goodbye; goes back to rest by itself.
import QtQuick
import Foyer.Screen

Page {
    required property string area

    //: Heading of the goodbye.
    question: qsTr("Thank you")
    explanation: area === ""
                 //: Goodbye, when there is no place to name.
                 ? qsTr("We wish you a good day.")
                 //: Goodbye; %1 is the place to wait, such as "Blue area, floor 2".
                 : qsTr("Please go to %1. We wish you a good day.").arg(area)
    picture: "goodbye"
    //: Button that ends the visit.
    primaryText: qsTr("Done")
    backOffered: false
}
