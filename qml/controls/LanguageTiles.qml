// SPDX-License-Identifier: GPL-3.0-or-later
// The languages, each named in itself: one column of a few, two of many, lower then, so that all are seen at once.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

FocusScope {
    id: root

    required property list<string> tags
    required property list<string> names
    property string chosenTag: ""
    property bool many: tags.length > 4

    signal chosen(string tag)

    implicitHeight: grid.implicitHeight
    height: implicitHeight

    Grid {
        id: grid
        width: parent.width
        columns: root.many ? 2 : 1
        spacing: Theme.gap

        Repeater {
            model: root.tags.length

            Tile {
                required property int index
                readonly property string spokenIn: root.tags[index]

                objectName: "language-" + root.tags[index]
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                implicitHeight: root.many ? Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding) : tall
                focus: index === 0
                symbol: root.many ? "" : "globe"
                chosen: root.chosenTag === root.tags[index]
                text: root.names[index]
                detail: Voices.missing(root.tags[index])
                onClicked: root.chosen(root.tags[index])
            }
        }
    }
}
