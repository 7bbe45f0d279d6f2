// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks one under the other. What does not fit waits for "More": nothing is ever behind a drag.
import QtQuick
import Foyer.Screen

Item {
    id: root

    property real spacing: Theme.gap
    property int part: 0
    property int parts: 1
    property real used: 0
    readonly property bool more: part < parts - 1

    function blocks(): list<Item> {
        return root.children.filter(child => !(child instanceof Repeater));
    }

    function settle() {
        let y = 0;
        let page = 0;
        const places = [];
        for (const block of root.blocks()) {
            block.width = root.width;
            const tall = block.height;
            if (tall <= 0) {
                continue;
            }
            if (y > 0 && y + tall > root.height + 1) {
                page += 1;
                y = 0;
            }
            places.push({ block: block, page: page, y: y });
            y += tall + root.spacing;
        }
        root.parts = page + 1;
        root.part = Math.min(root.part, page);
        root.used = 0;
        for (const place of places) {
            place.block.y = place.y;
            place.block.visible = place.page === root.part;
            if (place.block.visible) {
                root.used = place.y + place.block.height;
            }
        }
    }

    function listen() {
        for (const block of root.blocks()) {
            block.heightChanged.disconnect(root.later);
            block.heightChanged.connect(root.later);
        }
        root.later();
    }

    function later() {
        Qt.callLater(root.settle);
    }

    onWidthChanged: settle()
    onHeightChanged: settle()
    onPartChanged: settle()
    onChildrenChanged: listen()
    Component.onCompleted: {
        listen();
        settle();
    }
}
