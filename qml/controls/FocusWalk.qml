// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the focus with the arrow keys to the nearest control in that direction, over anything that takes focus.
import QtQuick

QtObject {
    function distance(from: rect, to: rect, key: int): real {
        const dx = to.x + to.width / 2 - (from.x + from.width / 2);
        const dy = to.y + to.height / 2 - (from.y + from.height / 2);
        const along = key === Qt.Key_Left ? -dx : key === Qt.Key_Right ? dx : key === Qt.Key_Up ? -dy : dy;
        const across = key === Qt.Key_Left || key === Qt.Key_Right ? dy : dx;
        return along <= 2 ? -1 : along + 3 * Math.abs(across);
    }

    // Every control that can be reached, once, in focus order.
    function stops(scope: Item): var {
        const found = [];
        let item = scope.nextItemInFocusChain(true);
        while (item !== null && found.indexOf(item) < 0 && found.length < 200) {
            found.push(item);
            item = item.nextItemInFocusChain(true);
        }
        return found;
    }

    function within(scope: Item, item: Item): bool {
        for (let up = item; up !== null; up = up.parent) {
            if (up === scope) {
                return true;
            }
        }
        return false;
    }

    // Answers whether there was something to go to.
    function go(scope: Item, current: Item, key: int): bool {
        const stops = this.stops(scope).filter(stop => this.within(scope, stop) && stop.activeFocusOnTab);
        if (stops.length === 0) {
            return false;
        }
        if (current === null || stops.indexOf(current) < 0) {
            stops[0].forceActiveFocus(Qt.TabFocusReason);
            return true;
        }
        const place = item => item.mapToItem(scope, Qt.rect(0, 0, item.width, item.height));
        const from = place(current);
        let best = null;
        let least = -1;
        for (const stop of stops) {
            const far = this.distance(from, place(stop), key);
            if (far > 0 && (best === null || far < least)) {
                best = stop;
                least = far;
            }
        }
        if (best === null) {
            const forward = key === Qt.Key_Right || key === Qt.Key_Down;
            best = stops[(stops.indexOf(current) + (forward ? 1 : stops.length - 1)) % stops.length];
        }
        best.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }
}
