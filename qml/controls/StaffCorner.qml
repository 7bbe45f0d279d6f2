// SPDX-License-Identifier: GPL-3.0-or-later
// The hidden way in for staff: five touches in this corner, close after each other.
import QtQuick
import Foyer.Screen

MouseArea {
    id: root

    property int touches: 0

    signal opened()

    objectName: "staff-corner"
    width: Theme.primary
    height: Theme.primary
    onPressed: { // not clicked: of quick touches every second one is the other half of a double one
        root.touches = pause.running ? root.touches + 1 : 1;
        pause.restart();
        if (root.touches === 5) {
            root.touches = 0;
            root.opened();
        }
    }

    Timer {
        id: pause
        interval: Theme.cornerPause
    }
}
