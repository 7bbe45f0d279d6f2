// SPDX-License-Identifier: GPL-3.0-or-later
// The twelve months by name, so that no order of day and month can be misread.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Grid {
    id: root

    property int month: 0

    signal picked(int month)

    columns: 3
    spacing: Theme.keyGap

    Repeater {
        model: 12

        Key {
            required property int index

            objectName: "month-" + (index + 1)
            width: (root.width - 2 * Theme.keyGap) / 3
            strong: root.month === index + 1
            fill: strong ? Theme.colors.soft : Theme.colors.surface
            text: Dates.month(index + 1, Theme.large)
            Accessible.name: Dates.month(index + 1, false)
            onClicked: root.picked(index + 1)
        }
    }
}
