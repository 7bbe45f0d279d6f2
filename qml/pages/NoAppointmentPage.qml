// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing to check in for today.
import QtQuick
import Foyer.Screen

StopPage {
    //: Heading: there is no open appointment today.
    question: qsTr("Please go to reception")
    //: Under the heading; never says more than this.
    explanation: qsTr("We have no appointment here today that you can check in for. Reception will help you.")
    picture: "reception"
}
