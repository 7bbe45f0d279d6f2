// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboards of the scripts: every letter a name needs in one or two touches, Latin one key away, tones at their vowel.
import QtQuick
import QtTest
import Foyer
import Foyer.Screen
import "qrc:/qt/qml/Foyer/Screen/controls/compose.js" as Compose
import "qrc:/qt/qml/Foyer/Screen/controls/layouts.js" as Layouts

Item {
    id: stage
    width: 1080
    height: 1920

    Keyboard {
        id: keyboard
        width: Theme.column
        onEdited: text => keyboard.text = text
    }
    TextBox {
        id: box
        y: 900
        width: Theme.column
        hint: "Family name"
    }

    TestCase {
        name: "Keyboards"
        when: windowShown

        readonly property list<string> kinds: ["name", "address"]

        function everyBoard(visit) {
            for (const tag of Languages.tags()) {
                const own = Languages.keyboardOf(tag);
                for (const script of own === "latin" ? ["latin"] : ["latin", own]) {
                    for (const kind of ["name", "address", "email", "code"]) {
                        for (const largest of [false, true]) {
                            visit(tag, script, kind, largest);
                        }
                    }
                }
            }
        }

        function init() {
            keyboard.text = "";
            keyboard.kind = Keyboard.Name;
            keyboard.accented = false;
            keyboard.turned = false;
            box.text = "";
            box.most = Infinity;
            Comfort.reset();
        }

        function test_a_key_is_never_narrower_than_a_finger() {
            everyBoard((tag, script, kind, largest) => {
                for (const more of [false, true]) {
                    for (const row of Layouts.rows(tag, script, kind, more, largest)) {
                        verify(row.length <= 12, tag + row);
                        const width = (Theme.column - (Math.max(10, row.length) - 1) * Theme.keyGap) / Math.max(10, row.length);
                        verify(width >= 12.7 * Theme.mm, tag + row);
                    }
                }
            });
        }

        function test_a_keyboard_does_not_grow_when_its_letters_change() {
            everyBoard((tag, script, kind, largest) => {
                const plain = Layouts.rows(tag, script, kind, false, largest);
                const more = Layouts.rows(tag, script, kind, true, largest);
                verify(more.length <= plain.length, tag + kind);
                verify(plain.length <= 4, tag + kind);
            });
        }

        function test_no_letter_stands_twice_on_a_keyboard() {
            everyBoard((tag, script, kind, largest) => {
                const letters = Layouts.rows(tag, script, kind, false, largest).join("");
                compare(new Set(letters).size, letters.length, tag + kind + letters);
            });
        }

        function test_every_letter_of_the_language_is_there_data() {
            return [
                { tag: "en", script: "latin", letters: "abcdefghijklmnopqrstuvwxyz'-" },
                { tag: "es", script: "latin", letters: "abcdefghijklmnopqrstuvwxyzáéíñóúü'-" },
                { tag: "fr", script: "latin", letters: "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ'-" },
                { tag: "pt", script: "latin", letters: "abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü'-" },
                { tag: "ht", script: "latin", letters: "abcdefghijklmnopqrstuvwxyzèòà'-" },
                { tag: "vi", script: "latin", letters: "abcdefghijklmnopqrstuvwxyzăâđêôơư'-\u0300\u0301\u0303\u0309\u0323" },
                { tag: "ru", script: "cyrillic", letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя-іїєґў" },
                { tag: "ar", script: "arabic", letters: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى" },
                { tag: "ru", script: "latin", letters: "abcdefghijklmnopqrstuvwxyz'-" },
                { tag: "ar", script: "latin", letters: "abcdefghijklmnopqrstuvwxyz'-" },
            ];
        }

        function test_every_letter_of_the_language_is_there(data) {
            for (const largest of [false, true]) {
                const at = more => Layouts.rows(data.tag, data.script, "name", more, largest).join("");
                for (const letter of data.letters) {
                    verify((at(false) + at(true)).includes(letter), data.tag + " " + letter);
                }
            }
        }

        function test_letters_with_accents_give_way_once_one_was_chosen() {
            mouseClick(findChild(keyboard, "key-accents"));
            waitForRendering(keyboard);
            mouseClick(findChild(keyboard, "key-É"));
            compare(keyboard.text, "É");
            verify(!keyboard.accented);
            tryVerify(() => findChild(keyboard, "key-E") !== null);
        }

        function test_a_sign_is_called_by_its_name() {
            compare(findChild(keyboard, "key--").Accessible.name, "hyphen");
            compare(findChild(keyboard, "key-'").Accessible.name, "apostrophe");
            compare(findChild(keyboard, "key-Q").Accessible.name, "Q");
            compare(findChild(keyboard, "key-accents").Accessible.name, "Letters with accents");
        }

        function test_latin_alone_has_no_key_for_scripts() {
            verify(!findChild(keyboard, "key-script").visible);
        }

        function test_a_tone_finds_its_vowel_data() {
            const acute = "\u0301", grave = "\u0300", hook = "\u0309", tilde = "\u0303", dot = "\u0323";
            return [
                { text: "Nguyên", tone: tilde, said: "Nguyễn" },
                { text: "Nguyê", tone: tilde, said: "Nguyễ" },
                { text: "Trân", tone: grave, said: "Trần" },
                { text: "Phương", tone: dot, said: "Phượng" },
                { text: "Hoa", tone: grave, said: "Hòa" },
                { text: "Hoan", tone: grave, said: "Hoàn" },
                { text: "Quy", tone: acute, said: "Quý" },
                { text: "Gia", tone: grave, said: "Già" },
                { text: "Thuy", tone: hook, said: "Thủy" },
                { text: "Thi", tone: dot, said: "Thị" },
                { text: "ĐĂNG", tone: dot, said: "ĐẶNG" },
                { text: "Lê Vă", tone: acute, said: "Lê Vắ" },
                { text: "Mỹ", tone: tilde, said: "My" },
                { text: "Mỹ", tone: dot, said: "Mỵ" },
                { text: "Tr", tone: dot, said: "Tr" },
                { text: "", tone: dot, said: "" },
                { text: "Anh ", tone: dot, said: "Anh " },
            ];
        }

        function test_a_tone_finds_its_vowel(data) {
            compare(Compose.toned(data.text, data.tone), data.said);
        }

        function test_a_tone_moves_when_the_syllable_goes_on() {
            compare(Compose.toned("Hòan"), "Hoàn");
            compare(Compose.toned("Nuñez"), "Nuñez");
            compare(Compose.toned("Smith"), "Smith");
            compare(Compose.toned("Hòa N"), "Hòa N");
        }

        function test_deleting_takes_a_whole_letter_data() {
            return [
                { text: "Nguyễ", left: "Nguy" },
                { text: "Nguye\u0302\u0303", left: "Nguy" },
                { text: "\u0641\u0627\u0637\u0650", left: "\u0641\u0627" },
                { text: "A\ud83d\ude00", left: "A" },
                { text: "A", left: "" },
                { text: "", left: "" },
            ];
        }

        function test_deleting_takes_a_whole_letter(data) {
            compare(Compose.shortened(data.text), data.left);
        }

        function test_a_name_of_ninety_letters_shows_its_end() {
            box.text = "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).slice(0, 90);
            const tall = box.implicitHeight;
            box.most = tall;
            compare(box.implicitHeight, tall);
            box.most = Theme.target * 1.2;
            verify(box.implicitHeight < tall);
            verify(box.ending().startsWith("\u2026"));
            verify(box.text.endsWith(box.ending().slice(1)));
            compare(box.Accessible.description, box.text);
            box.text = "O";
            compare(box.ending(), "O");
        }
    }
}
