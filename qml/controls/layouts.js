// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of the on-screen keyboard, as data: one string a row. Twelve keys to a row are the most that stay 12.7 mm wide.
.pragma library

const digits = "1234567890";
const email = [digits, "qwertyuiop", "asdfghjkl-", "zxcvbnm@._"];
const code = [digits, "qwertyuiop", "asdfghjkl", "zxcvbnm-"];
// Every sign that a password of a network may have, where keyboards in the United States have them.
const secret = ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'\\", "`zxcvbnm,./"];
const secretMore = ["!@#$%^&*()_+", "QWERTYUIOP{}", "ASDFGHJKL:\"|", "~ZXCVBNM<>?"];
const addressSigns = ",.#";

// Latin, by language: what its names need most is there at once.
const latin = {
    en: ["qwertyuiop", "asdfghjkl'", "zxcvbnm-"],
    es: ["qwertyuiop", "asdfghjklñ", "zxcvbnm-'"],
    fr: ["qwertyuiop", "asdfghjklé", "zxcvbnmç-'"],
    ht: ["qwertyuiop", "asdfghjklè", "zxcvbnmò-'"],
    pt: ["qwertyuiop", "asdfghjklç", "zxcvbnmã-'"],
    vi: ["ăâêôơ\u0301\u0300\u0309\u0303\u0323", "qwertyuiop", "asdfghjklđ", "zxcvbnmư-'"],
};

// Behind one key: first what the language itself needs, then what people bring from everywhere.
const accents = {
    es: "áéíóúüñ",
    fr: "éèêëàâçùûüîïôœæÿ",
    ht: "èòàéçâêîôï",
    pt: "áâãàçéêíóôõúü",
    vi: "ăâêôơưđ\u0301\u0300\u0309\u0303\u0323",
};
const common = "áéíóúüñçãõàèìòùäëïöÿâêîôûåøæłş";

// Other scripts as their own keyboards have them. "more" are letters of neighbours that write the same script. Where the
// letters are largest the widest do not fit twelve to a row: what is rare, or matched without it, moves behind "more".
const others = {
    cyrillic: {
        rows: ["йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю-"],
        more: ["іїєґўѓќѕ'", "ђћјљњџ", "әғқңөұүһ"],
        largeRows: ["йцукенгшщзх", "фывапролджэ", "ячсмитьбюъё"],
        largeMore: ["іїєґўѓќѕ'-", "ђћјљњџ", "әғқңөұүһ"],
    },
    arabic: {
        rows: ["ضصثقفغعهخحجد", "شسيبلاتنمكطأ", "ذئءؤرىةوزظإآ"],
        more: ["پچژگکی", "ڤٹڈڑںہے", "ٱ-'"],
        largeRows: ["ضصثقفغعهخح", "شسيبلاتنمك", "جدطذرىةوزظ"],
        largeMore: ["أإآءئؤٱ-'", "پچژگکی", "ڤٹڈڑںہے"],
    },
};

// What a key shows that leads to letters; what it is called stands in Keyboard.
const faces = { latin: "abc", cyrillic: "абв", arabic: "أبت" };
const moreFaces = { latin: "áéñ", cyrillic: "іїў", arabic: "پچگ" };

// The tone marks of Vietnamese, as Vietnamese calls them; no other language shows them.
const tones = {
    "\u0301": "dấu sắc",
    "\u0300": "dấu huyền",
    "\u0309": "dấu hỏi",
    "\u0303": "dấu ngã",
    "\u0323": "dấu nặng",
};

function isTone(letter) {
    return letter in tones;
}

function accentRows(language) {
    const all = Array.from(new Set((accents[language] || "") + common)).join("");
    return [all.slice(0, 10), all.slice(10, 20), all.slice(20, 30)];
}

function letters(language, script, more, largest) {
    const other = others[script];
    if (other) {
        return more ? (largest ? other.largeMore : other.more) : (largest ? other.largeRows : other.rows);
    }
    return more ? accentRows(language) : latin[language] || latin.en;
}

// Of a keyboard for a name or an address in a script, or for a code, a password or an e-mail address, which are Latin everywhere.
function rows(language, script, kind, more, largest) {
    if (kind === "email" || kind === "code") {
        return kind === "email" ? email : code;
    }
    if (kind === "secret") {
        return more ? secretMore : secret;
    }
    const all = letters(language, script, more, largest);
    if (kind === "name") {
        return all;
    }
    const last = all.length - 1; // an address has its digits where Vietnamese has its vowels
    if (script === "latin") {
        return [digits, all[last - 2], all[last - 1], more ? all[last] : all[last].slice(0, 7) + addressSigns];
    }
    return [digits, all[0], all[1], more ? all[2] + addressSigns : all[2]];
}

// One letter stays one letter.
function capital(letter) {
    const large = letter.toUpperCase();
    return large.length === 1 ? large : letter;
}
