// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's front at this time of day: the sun stands where it stands outside, at night there is a moon. It moves
// once a minute, which is slow enough to be quiet and costs nothing.
import QtQuick
import Foyer.Screen

Item {
    id: outside

    property date now
    property color ink: Theme.colors.accentInk
    property color sky: Theme.colors.accent
    readonly property real hour: now.getHours() + now.getMinutes() / 60
    readonly property bool day: hour >= 6 && hour < 20
    readonly property real way: day ? (hour - 6) / 14 : ((hour + 4) % 24) / 10 // 0 rises, 1 sets

    readonly property real unit: Math.min(width / 240, height / 150)

    Rectangle {
        id: sun
        x: outside.width / 2 + outside.unit * (-96 + 192 * outside.way) - width / 2
        y: outside.height - outside.unit * (34 + 92 * Math.sin(Math.PI * outside.way)) - height / 2
        width: outside.unit * 34
        height: width
        radius: width / 2
        color: Theme.mixed(outside.sky, outside.ink, outside.day ? 0.3 : 0.16)

        Rectangle { // what makes a sun a moon
            visible: !outside.day
            x: parent.width * 0.28
            y: -parent.width * 0.06
            width: parent.width
            height: width
            radius: width / 2
            color: outside.sky
        }
    }
    Picture {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: outside.unit * 240
        height: outside.unit * 110
        name: "pictures/foyer"
        ink: Theme.mixed(outside.sky, outside.ink, 0.5)
        ground: outside.sky
        soft: Theme.mixed(outside.sky, outside.ink, outside.day ? 0.1 : 0.3)
    }
}
