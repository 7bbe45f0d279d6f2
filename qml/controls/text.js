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

// Parts of a line that are there, with a mark between them. On a mirrored page the first stands right also when it is a
// Latin name: each part is isolated, and the line as a whole runs from right to left (Unicode TR9, 2.4.2).
function join(parts, mark, mirrored) {
    const there = Array.from(parts).filter(part => part !== "");
    return mirrored ? "\u200f" + there.map(part => "\u2068" + part + "\u2069").join(mark) : there.join(mark);
}
