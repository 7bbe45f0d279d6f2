// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the card as reception will see them: are they the right ones, and can they be read?
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property FrameSource front
    required property FrameSource back
    property bool cameraWorks: true // another picture can be taken

    signal useWanted()
    signal frontAgain()
    signal backAgain()
    signal noCard()

    readonly property bool both: !back.empty
    // Side by side on one part of the page where they are large enough to be read, else one a part.
    readonly property real button: cameraWorks ? retakeFront.height + Theme.gap : 0
    readonly property real together: both ? (room - 3 * button - Theme.gap) / 2 : room - 2 * button
    readonly property real shown: Math.min(column * 0.58, together >= column * 0.4 ? together : room - button)

    //: Heading above the pictures of the insurance card.
    question: qsTr("Can you read your card here?")
    //: Under "Can you read your card here?".
    explanation: Theme.large ? "" : qsTr("Reception will see the same picture.")
    //: Button: the pictures of the card are good.
    primaryText: qsTr("Yes, use this card")
    primarySymbol: "check"
    onAccepted: page.useWanted()

    CardWindow {
        objectName: "front"
        height: page.shown
        source: page.front
    }
    QuietButton {
        id: retakeFront
        objectName: "retake"
        height: page.cameraWorks ? implicitHeight : 0
        symbol: "repeat"
        text: page.both
              //: Button: take the picture of the front of the card once more.
              ? qsTr("Take the front again")
              //: Button: take the picture of the card once more.
              : qsTr("Take the picture again")
        onClicked: page.frontAgain()
    }
    CardWindow {
        objectName: "back-picture"
        height: page.both ? page.shown : 0
        source: page.back
    }
    QuietButton {
        objectName: "retake-back"
        height: page.both && page.cameraWorks ? implicitHeight : 0
        symbol: "repeat"
        //: Button: take the picture of the back of the card once more.
        text: qsTr("Take the back again")
        onClicked: page.backAgain()
    }
    QuietButton {
        objectName: "choice-no-card"
        symbol: "person"
        //: Button: go on without a picture of the card; staff will look at it.
        text: qsTr("Show it at reception instead")
        onClicked: page.noCard()
    }
}
