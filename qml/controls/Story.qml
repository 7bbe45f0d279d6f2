// SPDX-License-Identifier: GPL-3.0-or-later
// An illustration that shows what to do: one part of it moves, in short steps with rests between, and stands still at
// its end where less movement was asked for.
import QtQuick
import Foyer.Screen

Item {
    id: story

    property string picture: ""
    property bool shown: true
    readonly property real unit: Math.min(width / 160, height / 100) // drawings are 160 x 100
    // What moves, and from where, in units of the drawing.
    readonly property var ways: ({
            "take-ticket": Qt.point(0, -31), // its upper edge stays below that of the printer's lines
            "show-code": Qt.point(-40, 0),
            "hold-card": Qt.point(0, 14)
        })
    readonly property bool moves: shown && ways[picture] !== undefined
    readonly property point from: moves ? ways[picture] : Qt.point(0, 0)
    readonly property bool covered: picture === "take-ticket" // it comes out from behind something
    property real rest: 0 // how much of the way is still to go

    visible: shown

    Picture {
        anchors.fill: parent
        name: story.picture === "" || !story.shown ? "" : "pictures/" + story.picture
    }
    Item {
        anchors.fill: parent
        clip: true
        visible: story.moves

        Picture {
            x: story.from.x * story.unit * story.rest
            y: story.from.y * story.unit * story.rest
            width: parent.width
            height: parent.height
            name: story.moves ? "moving/" + story.picture : ""
        }
    }
    Picture {
        anchors.fill: parent
        visible: story.moves
        name: story.moves && story.covered ? "over/" + story.picture : ""
    }
    SequentialAnimation {
        running: story.moves && Theme.draw > 0
        loops: Animation.Infinite

        PropertyAction { target: story; property: "rest"; value: 1 }
        PauseAnimation { duration: Theme.turn }
        NumberAnimation { target: story; property: "rest"; to: 0.5; duration: Theme.draw; easing.type: Easing.InOutQuad }
        PauseAnimation { duration: Theme.turn }
        NumberAnimation { target: story; property: "rest"; to: 0; duration: Theme.draw; easing.type: Easing.OutQuad }
        PauseAnimation { duration: Theme.rest }

        onStopped: story.rest = 0
    }
}
