// SPDX-License-Identifier: GPL-3.0-or-later
// An icon on a soft disc: what an answer or a fact is about, seen before it is read.
import QtQuick
import Foyer.Screen

Rectangle {
    id: disc

    property string symbol: ""
    property color ink: Theme.colors.accent
    property real size: Theme.disc

    implicitWidth: symbol === "" ? 0 : size
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.colors.soft
    visible: symbol !== ""

    Icon {
        anchors.centerIn: parent
        symbol: disc.symbol
        size: disc.size * 0.58
        ink: disc.ink
    }
}
