// SPDX-License-Identifier: GPL-3.0-or-later
// What a key does to the text before it: a tone mark finds its vowel, deleting takes a whole letter.
.pragma library

const vowels = "aăâeêioôơuưy";
const marked = "ăâêôơư";
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/;
const marks = /[\u0300-\u036f\u064b-\u065f\u0670]/;

function withoutTone(letter) {
    const bare = letter.normalize("NFD").replace(toneMarks, "").normalize("NFC");
    return vowels.includes(bare.toLowerCase()) ? bare : letter;
}

// Which letter of a Vietnamese syllable carries the tone: hòa, hoàn, nguyễn, quý, già; -1 where there is no vowel.
function bearer(syllable) {
    const small = syllable.map(letter => letter.toLowerCase());
    const isVowel = at => at >= 0 && vowels.includes(small[at]);
    let end = small.length - 1;
    while (end >= 0 && !isVowel(end)) {
        --end;
    }
    let start = end;
    while (isVowel(start - 1)) {
        --start;
    }
    if (start > 0 && start < end && ["qu", "gi"].includes(small[start - 1] + small[start])) {
        ++start; // part of the consonant
    }
    for (let at = end; at >= start && at >= 0; --at) {
        if (marked.includes(small[at])) {
            return at;
        }
    }
    return end < small.length - 1 ? end : end - start === 2 ? start + 1 : start;
}

// The last word with this tone; without one where it had this tone already. No tone given: the one it has, at its place.
function toned(text, tone) {
    const begin = Math.max(text.lastIndexOf(" "), text.lastIndexOf("-")) + 1;
    const letters = Array.from(text.slice(begin).normalize("NFC"));
    const bare = letters.map(withoutTone);
    const bearing = letters.find((letter, at) => letter !== bare[at]);
    const had = bearing ? bearing.normalize("NFD").match(toneMarks)[0] : "";
    const wanted = tone === undefined ? had : tone === had ? "" : tone;
    const at = bearer(bare);
    if (wanted !== "" && at >= 0) {
        bare[at] = (bare[at] + wanted).normalize("NFC");
    }
    return text.slice(0, begin) + bare.join("");
}

function shortened(text) {
    const whole = text.normalize("NFC");
    let end = whole.length;
    while (end > 1 && marks.test(whole.charAt(end - 1))) {
        --end;
    }
    const pair = end > 1 && /[\udc00-\udfff]/.test(whole.charAt(end - 1)); // Qt 6.4 counts its halves
    return whole.slice(0, Math.max(0, end - (pair ? 2 : 1)));
}
