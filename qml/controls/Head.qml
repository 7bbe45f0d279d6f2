// SPDX-License-Identifier: GPL-3.0-or-later
// The question and at most two lines under it.
import QtQuick
import Foyer.Screen

Column {
    id: root

    property string question: ""
    property string explanation: ""

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
