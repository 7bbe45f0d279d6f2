// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of a card: the camera's, with the card's outline or the place to lay it, or the one taken.
import QtQuick
import Foyer
import Foyer.Screen

Rectangle {
    id: root

    required property FrameSource source
    property bool framed: false
    property bool holding: false // the outlined card is being taken
    property string drawing: "" // what to do with the card, in the middle of the picture

    radius: Theme.radius
    color: Theme.colors.soft
    border.width: Theme.hairline
    border.color: Theme.colors.line

    Story {
        anchors.fill: parent
        anchors.margins: Theme.space
        shown: root.source?.empty ?? true
        picture: "hold-card"
    }
    FramePreview {
        objectName: "preview"
        anchors.fill: parent
        anchors.margins: Theme.hairline
        source: root.source
        Accessible.role: Accessible.Graphic
        //: Spoken name of the camera's picture.
        Accessible.name: qsTr("Picture of your card")
    }
    CardOutline {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        visible: root.framed && root.drawing === ""
        source: root.source
        ink: Theme.colors.accent
        halo: Theme.colors.accentInk
        stroke: Theme.ring
        holding: root.holding
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root.drawing !== "" && root.source !== null && !root.source.empty
        height: Math.min(parent.height, Math.max(parent.height * 0.7, Theme.pictureLeast))
        width: Math.min(parent.width, height * 1.6)
        radius: Theme.radius
        color: Theme.colors.ground
        border.width: Theme.hairline
        border.color: Theme.colors.line

        Picture {
            anchors.fill: parent
            anchors.margins: Theme.gap
            name: root.drawing === "" ? "" : "pictures/" + root.drawing
        }
    }
}
