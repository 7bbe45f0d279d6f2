// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of a card: the camera's, with a frame to hold it in, or the one taken.
import QtQuick
import Foyer
import Foyer.Screen

Rectangle {
    id: root

    required property FrameSource source
    property bool framed: false

    radius: Theme.radius
    color: Theme.colors.soft
    border.width: Theme.hairline
    border.color: Theme.colors.line

    Picture {
        anchors.fill: parent
        anchors.margins: Theme.space
        visible: (root.source?.empty ?? true)
        name: "pictures/hold-card"
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
    Rectangle {
        anchors.centerIn: parent
        visible: root.framed && root.source !== null && !root.source.empty
        height: parent.height * 0.84
        width: Math.min(parent.width * 0.9, height * 1.586)
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.colors.accent
    }
}
