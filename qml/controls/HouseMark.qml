// SPDX-License-Identifier: GPL-3.0-or-later
// Whose screen this is: the clinic's logo, or the first letter of its name on a disc.
import QtQuick
import Foyer
import Foyer.Screen

Item {
    id: mark

    property string clinicName: ""
    property color fill: Theme.colors.accent
    property color ink: Theme.colors.accentInk
    property real size: Theme.target

    implicitHeight: size
    implicitWidth: logo.known ? Math.min(size * 3, size * logo.ratio) : size

    Logo {
        id: logo
        anchors.fill: parent
        visible: known
        bytes: Brand.logo
    }
    Rectangle {
        anchors.fill: parent
        visible: !logo.known
        radius: width / 2
        color: mark.fill

        Body {
            anchors.centerIn: parent
            text: mark.clinicName.charAt(0)
            color: mark.ink
            font.pixelSize: Math.max(Theme.label, mark.size * 0.52)
            font.bold: true
            Accessible.ignored: true
        }
    }
}
