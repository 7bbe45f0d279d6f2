// SPDX-License-Identifier: GPL-3.0-or-later
// An icon of the house, one line of text high; always beside its word.
import QtQuick
import Foyer
import Foyer.Screen

Drawing {
    id: root

    required property string symbol
    property real size: Theme.icon
    readonly property bool points: " back forward leave delete ".includes(" " + symbol + " ") // along the line of reading

    name: symbol === "" ? "" : "icons/" + symbol
    implicitWidth: symbol === "" ? 0 : size
    implicitHeight: symbol === "" ? 0 : size
    ink: Theme.colors.ink
    accent: Theme.colors.accent
    ground: Theme.colors.ground
    soft: Theme.colors.soft
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.points && Theme.mirrored ? -1 : 1
    }
}
