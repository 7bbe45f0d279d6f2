// SPDX-License-Identifier: GPL-3.0-or-later
// The question and at most two lines under it.
import QtQuick
import Foyer.Screen

Item {
    id: root

    property string question: ""
    property string explanation: ""
    property bool done: false

    implicitHeight: words.height

    Tick {
        id: tick
        anchors.left: parent.left
        width: root.done ? Theme.display * 1.6 : 0
        height: width
        visible: root.done
    }
    Column {
        id: words
        anchors.left: tick.right
        anchors.leftMargin: root.done ? Theme.gap : 0
        y: root.done ? Math.max(0, (tick.height - height) / 2) : 0
        width: root.width - tick.width - anchors.leftMargin
        spacing: Theme.gap

        Display {
            objectName: "question"
            width: parent.width
            text: root.question
        }
        Body {
            width: parent.width
            visible: root.explanation !== ""
            text: root.explanation
            color: Theme.colors.quiet
        }
    }
}
