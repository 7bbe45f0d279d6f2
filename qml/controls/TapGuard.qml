// SPDX-License-Identifier: GPL-3.0-or-later
// Just after a page has changed, a second tap at the same spot belongs to the page before: it does nothing.
import QtQuick
import Foyer.Screen

MouseArea {
    id: root

    property point last: Qt.point(-1, -1)
    readonly property bool closed: timer.running

    function arm() {
        timer.restart();
    }

    onPressed: event => {
        const near = Math.hypot(event.x - root.last.x, event.y - root.last.y) < Theme.primary;
        event.accepted = timer.running && near;
        root.last = Qt.point(event.x, event.y);
    }

    Timer {
        id: timer
        interval: Theme.guard
    }
}
