// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes by key: left and right, as two switches do, in the order in which one reads; up and down by rows.
.pragma library

function distance(from, to, key) {
    const dx = to.x + to.width / 2 - (from.x + from.width / 2);
    const dy = to.y + to.height / 2 - (from.y + from.height / 2);
    const along = key === Qt.Key_Up ? -dy : dy;
    return along <= 2 ? -1 : along + 3 * Math.abs(dx);
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

// The first control of the closest neighbourhood of one that has gone; of the whole scope when there is none.
function near(scope, gone) {
    const all = stops(scope);
    for (let up = gone ? gone.parent : null; up && up !== scope; up = up.parent) {
        const close = all.find(item => within(up, item));
        if (close) {
            return close;
        }
    }
    return all.length > 0 ? all[0] : null;
}

// One further, or one back, in the order in which one reads; behind the last comes the first.
function step(scope, current, by) {
    const all = stops(scope);
    if (all.length === 0) {
        return false;
    }
    const at = all.indexOf(current);
    const next = at < 0 ? all[0] : all[(at + by + all.length) % all.length];
    next.forceActiveFocus(Qt.TabFocusReason);
    return true;
}

// To the nearest control above or below; where there is none, one further or one back.
function row(scope, current, key) {
    const all = stops(scope);
    if (!all.includes(current)) {
        return step(scope, current, 1);
    }
    const place = item => item.mapToItem(scope, Qt.rect(0, 0, item.width, item.height));
    const from = place(current);
    const ahead = all.map(item => ({ item: item, far: distance(from, place(item), key) }))
                     .filter(one => one.far > 0)
                     .sort((one, other) => one.far - other.far);
    if (ahead.length === 0) {
        return step(scope, current, key === Qt.Key_Down ? 1 : -1);
    }
    ahead[0].item.forceActiveFocus(Qt.TabFocusReason);
    return true;
}
