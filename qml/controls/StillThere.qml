// SPDX-License-Identifier: GPL-3.0-or-later
// Are you still there? Everything personal is covered while it asks; the answers are kept.
import QtQuick
import Foyer.Screen

Overlay {
    id: overlay

    required property int secondsLeft
    property int whole: 0 // seconds there were at first

    signal stillHere()
    signal leaving()

    function look() {
        whole = Math.max(whole, secondsLeft);
    }

    covering: true
    onSecondsLeftChanged: look()
    Component.onCompleted: look()
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
        font.pixelSize: Theme.large && overlay.tight ? Math.min(Theme.number, overlay.height * 0.1) : Theme.number
        color: Theme.colors.accent
    }
    // The same for the eye: what is left of the time. It shrinks with each second and does not move in between.
    Rectangle {
        objectName: "time-left"
        width: parent.width
        height: Theme.keyGap
        visible: !Theme.large // there the words need the room
        radius: height / 2
        color: Theme.colors.ground
        border.width: Theme.hairline
        border.color: Theme.colors.line

        Rectangle {
            anchors.left: parent.left
            height: parent.height
            width: overlay.whole > 0 ? Math.max(height, parent.width * overlay.secondsLeft / overlay.whole) : 0
            radius: height / 2
            color: Theme.colors.accent
        }
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
