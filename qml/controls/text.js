// SPDX-License-Identifier: GPL-3.0-or-later
// Small work on texts.
.pragma library

// What is left of a masked number: "17" of "••17".
function ending(masked) {
    return masked.replace(/[\u2022\s]/g, "");
}

// A few of a list, from a place on.
function some(list, from, count) {
    return Array.from(list).slice(from, from + count);
}

// Parts of a line that are there, with a mark between them.
function join(parts, mark) {
    return Array.from(parts).filter(part => part !== "").join(mark);
}
