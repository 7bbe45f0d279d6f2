// SPDX-License-Identifier: GPL-3.0-or-later
// While the clinic's records are asked. Words after a moment, never a bare spinner.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Page {
    id: page

    required property string what
    property bool late: false

    question: late ? what : ""
    backOffered: false

    Rectangle {
        parent: page
        z: -1
        width: page.width
        height: page.height
        visible: page.late
        color: Theme.colors.ground

        MouseArea { anchors.fill: parent }
    }
    Timer {
        interval: Theme.patience
        running: true
        onTriggered: page.late = true
    }
    Item {
        width: parent?.width ?? 0
        height: Theme.target
        opacity: page.late ? 1 : 0

        Row {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Repeater {
                model: 3

                Rectangle {
                    id: dot

                    required property int index

                    width: Theme.gap
                    height: width
                    radius: width / 2
                    color: Theme.colors.accent

                    SequentialAnimation on opacity {
                        loops: Animation.Infinite
                        running: page.late && Theme.draw > 0
                        PauseAnimation { duration: dot.index * Theme.turn }
                        NumberAnimation { from: 1; to: 0.2; duration: 2 * Theme.turn }
                        NumberAnimation { from: 0.2; to: 1; duration: 2 * Theme.turn }
                        PauseAnimation { duration: (2 - dot.index) * Theme.turn }
                    }
                }
            }
        }
    }
}
