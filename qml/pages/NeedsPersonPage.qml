// SPDX-License-Identifier: GPL-3.0-or-later
// Two tries, or "this is not me": a person helps.
import QtQuick
import Foyer.Screen

StopPage {
    //: Heading after two tries that found nobody for certain.
    question: qsTr("Please go to reception")
    //: Under the heading; no blame, no detail.
    explanation: qsTr("We want to be sure that we have the right person. Someone at reception will check you in.")
    picture: "reception"
}
