// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the focus with the arrow keys to the nearest control in that direction, over anything that takes focus.
.pragma library

function distance(from, to, key) {
    const dx = to.x + to.width / 2 - (from.x + from.width / 2);
    const dy = to.y + to.height / 2 - (from.y + from.height / 2);
    const sideways = key === Qt.Key_Left || key === Qt.Key_Right;
    const along = key === Qt.Key_Left ? -dx : key === Qt.Key_Right ? dx : key === Qt.Key_Up ? -dy : dy;
    return along <= 2 ? -1 : along + 3 * Math.abs(sideways ? dy : dx);
}

function within(scope, item) {
    for (let up = item; up; up = up.parent) {
        if (up === scope) {
            return true;
        }
    }
    return false;
}

// Every control inside the scope that can be reached, once, in focus order.
function stops(scope) {
    const seen = new Set();
    const found = [];
    let item = scope.nextItemInFocusChain(true);
    while (item && !seen.has(item) && seen.size < 300) {
        seen.add(item);
        if (item.activeFocusOnTab && within(scope, item)) {
            found.push(item);
        }
        item = item.nextItemInFocusChain(true);
    }
    return found;
}

// Answers whether there was something to go to.
function go(scope, current, key) {
    const all = stops(scope);
    if (all.length === 0) {
        return false;
    }
    let best = all[0];
    if (current && all.includes(current)) {
        const place = item => item.mapToItem(scope, Qt.rect(0, 0, item.width, item.height));
        const from = place(current);
        const ahead = all.map(item => ({ item: item, far: distance(from, place(item), key) }))
                         .filter(one => one.far > 0)
                         .sort((one, other) => one.far - other.far);
        const step = key === Qt.Key_Right || key === Qt.Key_Down ? 1 : all.length - 1;
        best = ahead.length > 0 ? ahead[0].item : all[(all.indexOf(current) + step) % all.length];
    }
    best.forceActiveFocus(Qt.TabFocusReason);
    return true;
}
