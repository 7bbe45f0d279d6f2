// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes by key: left and right in the order in which one reads, up and down by rows. Two switches step over
// whole rows of letters; chosen, a row is stepped through letter by letter, and comes behind its last one as the way out.
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

// The row of keys that a key stands in.
function rowOf(item) {
    for (let up = item; up; up = up.parent) {
        if (up.rowOfKeys === true) {
            return up;
        }
    }
    return null;
}

// For two switches: a row of keys is one stop, but the one that the focus is in.
function rows(scope, current) {
    const inside = current && rowOf(current) !== current ? rowOf(current) : null;
    const found = [];
    const all = stops(scope);
    all.forEach((item, at) => {
        const row = rowOf(item);
        if (row === null || row === inside) {
            found.push(item);
        }
        if (row !== null && rowOf(all[at + 1] ?? null) !== row) {
            found.push(row);
        }
    });
    return found;
}

// For the arrows: keys stand from left to right on a page that runs from right to left too, and an arrow goes where it points.
function across(scope, mirrored) {
    const all = stops(scope);
    if (!mirrored) {
        return all;
    }
    const found = [];
    let line = [];
    const place = item => item.mapToItem(scope, Qt.rect(0, 0, item.width, item.height));
    const turn = () => {
        found.push(...line.reverse());
        line = [];
    };
    for (const item of all) {
        const fixed = item.fixed === true;
        if (line.length > 0 && (!fixed || Math.abs(place(line[0]).y - place(item).y) > item.height / 2)) {
            turn();
        }
        if (fixed) {
            line.push(item);
        } else {
            found.push(item);
        }
    }
    turn();
    return found;
}

// One further, or one back, among these; behind the last comes the first.
function step(all, current, by) {
    if (all.length === 0) {
        return false;
    }
    const at = all.indexOf(current);
    const next = at < 0 ? all[0] : all[(at + by + all.length) % all.length];
    next.forceActiveFocus(Qt.TabFocusReason);
    return true;
}

// To the nearest control above or below; where there is none, one further or one back.
function upDown(scope, current, key) {
    const all = stops(scope);
    if (!all.includes(current)) {
        return step(all, current, 1);
    }
    const place = item => item.mapToItem(scope, Qt.rect(0, 0, item.width, item.height));
    const from = place(current);
    const ahead = all.map(item => ({ item: item, far: distance(from, place(item), key) }))
                     .filter(one => one.far > 0)
                     .sort((one, other) => one.far - other.far);
    if (ahead.length === 0) {
        return step(all, current, key === Qt.Key_Down ? 1 : -1);
    }
    ahead[0].item.forceActiveFocus(Qt.TabFocusReason);
    return true;
}
