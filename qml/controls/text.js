// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a line that are there, with a mark between them.
.pragma library

function join(parts, mark) {
    return Array.from(parts).filter(part => part !== "").join(mark);
}
