// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of the on-screen keyboard, as data: one string a row, at most ten keys each.
.pragma library

const letters = {
    en: ["qwertyuiop", "asdfghjkl'", "zxcvbnm-"],
    es: ["qwertyuiop", "asdfghjkl\u00f1", "zxcvbnm-'"],
};

// Reached by one key from any language: people bring their names from everywhere.
const accents = ["\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc\u00f1\u00e7\u00e3\u00f5", "\u00e0\u00e8\u00ec\u00f2\u00f9\u00e4\u00eb\u00ef\u00f6\u00ff",
                 "\u00e2\u00ea\u00ee\u00f4\u00fb\u00e5\u00f8\u00e6\u0142\u015f"];

const digits = "1234567890";

// What each kind of answer adds to the letters.
const extra = {
    name: "",
    email: "@._",
    address: ",.#",
    code: "",
};

function rows(language, kind, accented) {
    const base = (accented ? accents : letters[language] || letters.en).slice();
    if (kind !== "name") {
        base.unshift(digits);
    }
    if (kind === "email" || kind === "address") {
        const last = base.length - 1;
        base[last] = base[last].slice(0, 7) + extra[kind];
    }
    if (kind === "email") {
        base[base.length - 2] = base[base.length - 2].replace("'", "-");
    }
    return base;
}
