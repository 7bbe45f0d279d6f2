// SPDX-License-Identifier: GPL-3.0-or-later
// Done: a tick on a disc, drawn once from its beginning to its end. It says nothing that the words beside it do not.
import QtQuick
import Foyer.Screen

Rectangle {
    id: tick

    radius: width / 2
    color: Theme.colors.good

    // The tick is written from left to right, so uncovering it from there is drawing it.
    Item {
        id: hand
        height: parent.height
        width: parent.width
        clip: true

        Icon {
            x: (tick.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            symbol: "check"
            size: tick.width * 0.66
            ink: Theme.colors.ground
        }
        NumberAnimation on width {
            running: tick.visible && Theme.draw > 0
            from: 0
            to: tick.width
            duration: Theme.draw
            easing.type: Easing.InOutQuad
        }
    }
}
