// SPDX-License-Identifier: GPL-3.0-or-later
// The card under the camera: hold it, take the picture, look whether it can be read.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property FrameSource preview
    required property FrameSource still
    required property bool backSide
    readonly property bool taken: still !== null && !still.empty

    signal takeWanted()
    signal retakeWanted()
    signal useWanted()
    signal noCard()

    question: taken
              //: Heading above the picture just taken of the insurance card.
              ? qsTr("Can you read everything on it?")
              : backSide
              //: Heading above the camera's picture.
              ? qsTr("Now hold the back of the card here")
              //: Heading above the camera's picture.
              : qsTr("Hold the front of your card here")
    //: How to hold the card for a good picture.
    explanation: taken || Theme.large ? "" : qsTr("Lay it flat inside the frame, without your fingers on the words.")
    primaryText: taken
                 //: Button: the picture is good.
                 ? qsTr("Yes, use this picture")
                 //: Button: take the picture now.
                 : qsTr("Take the picture")
    primarySymbol: taken ? "check" : "camera"
    onAccepted: {
        if (taken) {
            page.useWanted();
        } else {
            page.takeWanted();
        }
    }

    Rectangle {
        id: window
        height: Math.min(page.column * 0.62, page.room - second.height - Theme.gap)
        radius: Theme.radius
        color: Theme.colors.soft
        border.width: Theme.hairline
        border.color: Theme.colors.line

        Picture {
            anchors.fill: parent
            anchors.margins: Theme.space
            visible: !page.taken && page.preview.empty
            name: "pictures/hold-card"
        }
        FramePreview {
            objectName: "preview"
            anchors.fill: parent
            anchors.margins: Theme.hairline
            source: page.taken ? page.still : page.preview
            //: Spoken name of the camera's picture.
            Accessible.name: qsTr("Picture of your card")
            Accessible.role: Accessible.Graphic
        }
        Rectangle {
            anchors.centerIn: parent
            visible: !page.taken
            height: parent.height * 0.84
            width: Math.min(parent.width * 0.9, height * 1.586)
            radius: Theme.radius
            color: "transparent"
            border.width: Theme.ring
            border.color: Theme.colors.accent
        }
    }
    QuietButton {
        id: second
        objectName: page.taken ? "retake" : "choice-no-card"
        symbol: page.taken ? "repeat" : "reception"
        text: page.taken
              //: Button: take the picture once more.
              ? qsTr("Take it again")
              //: Button: go on without the card; staff will look.
              : qsTr("I don't have my card")
        onClicked: {
            if (page.taken) {
                page.retakeWanted();
            } else {
                page.noCard();
            }
        }
    }
}
