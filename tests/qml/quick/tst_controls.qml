// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Foyer
import Foyer.Screen

Item {
    width: 1080
    height: 1920

    PrimaryButton {
        id: button
        width: 400
        text: "Check in"
    }
    Keyboard {
        id: keyboard
        y: 200
        width: 766
        onEdited: text => keyboard.text = text
    }
    NumberPad {
        id: pad
        y: 900
        width: 766
    }
    PagedColumn {
        id: column
        y: 1300
        width: 400
        height: 250
        spacing: 10
        Rectangle { height: 100 }
        Rectangle { height: 100 }
        Rectangle { id: third; height: 100 }
        Rectangle { height: 0 }
    }
    StaffCorner {
        id: corner
        x: 900
    }
    SignalSpy { id: opened; target: corner; signalName: "opened" }
    SignalSpy { id: clicks; target: button; signalName: "clicked" }
    SignalSpy { id: digits; target: pad; signalName: "digit" }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            const old = keyboard.rows.length + keyboard.accented;
            clicks.clear();
            digits.clear();
            keyboard.text = "";
            keyboard.kind = Keyboard.Name;
            keyboard.accented = false;
            Comfort.reset();
            if (old !== keyboard.rows.length + keyboard.accented) {
                waitForRendering(keyboard);
            }
        }

        function test_five_quick_touches_let_staff_in_and_four_do_not() {
            for (let i = 0; i < 5; ++i) {
                compare(opened.count, 0);
                const finger = touchEvent(corner);
                finger.press(0, corner, 20, 20).commit();
                finger.release(0, corner, 20, 20).commit();
            }
            compare(opened.count, 1);
        }

        function test_button_acts_on_release_inside() {
            mousePress(button, 100, 20);
            compare(clicks.count, 0);
            mouseRelease(button, 100, 20);
            compare(clicks.count, 1);
        }

        function test_button_forgives_a_finger_that_leaves() {
            mousePress(button, 100, 20);
            mouseMove(button, 100, 600);
            mouseRelease(button, 100, 600);
            compare(clicks.count, 0);
        }

        function test_button_works_by_key_data() {
            return [{ key: Qt.Key_Space }, { key: Qt.Key_Return }, { key: Qt.Key_Enter }, { key: Qt.Key_Select }];
        }

        function test_button_works_by_key(data) {
            findChild(pad, "digit-1").forceActiveFocus(Qt.TabFocusReason);
            button.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => button.visualFocus);
            keyClick(data.key);
            compare(clicks.count, 1);
        }

        function test_a_disabled_button_does_nothing() {
            button.enabled = false;
            mouseClick(button);
            compare(clicks.count, 0);
            button.enabled = true;
        }

        function test_names_start_with_a_capital_by_themselves() {
            for (const key of ["key-M", "key-A", "key-space", "key-L", "key-E"]) {
                mouseClick(findChild(keyboard, key));
            }
            compare(keyboard.text, "Ma Le");
            mouseClick(findChild(keyboard, "key-delete"));
            compare(keyboard.text, "Ma L");
        }

        function test_accents_are_one_key_away() {
            mouseClick(findChild(keyboard, "key-accents"));
            waitForRendering(keyboard);
            mouseClick(findChild(keyboard, "key-\u00d1"));
            compare(keyboard.text, "\u00d1");
        }

        function test_an_email_stays_small_and_has_its_signs() {
            keyboard.kind = Keyboard.Email;
            waitForRendering(keyboard);
            for (const key of ["key-A", "key-@", "key-B", "key-.", "key-C", "key-1"]) {
                verify(findChild(keyboard, key) !== null, key);
                mouseClick(findChild(keyboard, key));
            }
            compare(keyboard.text, "a@b.c1");
        }

        function test_no_row_has_more_than_ten_keys() {
            for (const kind of [Keyboard.Name, Keyboard.Email, Keyboard.Address, Keyboard.Code]) {
                keyboard.kind = kind;
                for (const row of keyboard.rows) {
                    verify(row.length <= 10, row);
                }
            }
        }

        function test_typing_ends_at_the_most_letters() {
            keyboard.most = 2;
            for (let i = 0; i < 4; ++i) {
                mouseClick(findChild(keyboard, "key-Q"));
            }
            compare(keyboard.text.length, 2);
            keyboard.most = 90;
        }

        function test_digits_are_told() {
            mouseClick(findChild(pad, "digit-7"));
            mouseClick(findChild(pad, "digit-0"));
            compare(digits.signalArguments[0][0], "7");
            compare(digits.signalArguments[1][0], "0");
        }

        function test_what_does_not_fit_waits_for_the_next_part() {
            tryCompare(column, "parts", 2);
            verify(column.more);
            verify(!third.visible);
            column.part = 1;
            tryCompare(third, "visible", true);
            verify(!column.more);
            compare(third.y, 0);
            column.part = 0;
        }

        function test_letters_grow_in_millimetres_data() {
            return [{ size: Comfort.Small, mm: 3.5 }, { size: Comfort.Normal, mm: 4.9 }, { size: Comfort.Large, mm: 6.4 }, { size: Comfort.Largest, mm: 8.5 }];
        }

        function test_letters_grow_in_millimetres(data) {
            Comfort.textSize = data.size;
            for (const px of [Theme.label, Theme.body, Theme.display]) {
                verify(px * Panel.capitalRatio / Panel.pxPerMm >= data.mm - 0.1, px);
            }
        }
    }
}
