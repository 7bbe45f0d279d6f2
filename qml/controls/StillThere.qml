// SPDX-License-Identifier: GPL-3.0-or-later
// Are you still there? Everything personal is covered while it asks; the answers are kept.
import QtQuick
import Foyer.Screen

Overlay {
    id: overlay

    required property int secondsLeft

    signal stillHere()
    signal leaving()

    covering: true
    // Spoken at these seconds, not at each.
    //: Spoken while a visit is about to end for want of an answer.
    readonly property string announce: secondsLeft % 10 === 0 || secondsLeft === 5 ? qsTr("%n second(s) left", "", secondsLeft) : ""

    Display {
        width: parent.width
        //: Heading of the cover shown when nobody has touched the screen for a while.
        text: qsTr("Are you still there?")
    }
    Body {
        width: parent.width
        color: Theme.colors.quiet
        //: Under the heading of the cover.
        text: qsTr("We have covered your information. Nothing is lost yet.")
    }
    Numeral {
        readonly property bool quiet: true

        objectName: "countdown"
        width: parent.width
        text: overlay.secondsLeft
        color: Theme.colors.accent
    }
    Label {
        width: parent.width
        //: Under a number that counts down, which chooses the plural form and is not said here.
        text: qsTr("second(s) until this visit ends and your answers are erased", "", overlay.secondsLeft)
    }
    PrimaryButton {
        objectName: "still-here"
        width: parent.width
        focus: true
        //: Button on the cover.
        text: qsTr("Yes, I am here")
        onClicked: overlay.stillHere()
    }
    QuietButton {
        objectName: "leave"
        symbol: "leave"
        //: Button on the cover: end the visit.
        text: qsTr("No, end my visit")
        onClicked: overlay.leaving()
    }
}
