// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Foyer
import Foyer.Screen

Item {
    id: stage
    width: 1080
    height: 1920

    Shell {
        id: shell
        anchors.fill: parent
        focus: true
        turning: false
        clinicName: "Riverside"
        step: 1
        steps: 5
    }
    Component { id: whoFor; WhoForPage {} }
    Component { id: birthDate; BirthDatePage { someoneElse: false } }
    Component { id: name; NamePage { someoneElse: false } }
    Component { id: details; DetailsPage { phone: "17"; email: ""; address: "" } }
    Component {
        id: fields
        CardFieldsPage {
            card: null
            doubts: RowModel { rows: [{ key: "memberId", value: "XQ1", crop: null }, { key: "groupNumber", value: "88", crop: null }] }
        }
    }
    Component { id: insurance; InsurancePage { payor: "Northwind"; memberId: "17"; cameraWorks: true } }
    Component { id: whyPanel; WhyPanel {} }
    SignalSpy { id: spy }

    TestCase {
        name: "Pages"
        when: windowShown

        function show(component, signalName) {
            shell.show(component);
            wait(0);
            spy.target = shell.page;
            spy.signalName = signalName;
            spy.clear();
            return shell.page;
        }

        // The guard of a page change lets a touch at another spot through; move the last touch away first.
        function touch(item) {
            verify(item !== null);
            tryVerify(() => !findChild(shell, "guard").closed);
            mouseClick(item);
        }

        function type(page, keys) {
            for (const key of keys) {
                touch(findChild(page, key));
            }
        }

        function test_who_for_by_touch() {
            const page = show(whoFor, "chosen");
            touch(findChild(page, "choice-someone"));
            compare(spy.signalArguments[0][0], true);
        }

        function test_every_page_has_help_and_it_is_one_action() {
            const page = show(whoFor, "help");
            touch(findChild(page, "help"));
            compare(spy.count, 1);
            keyClick(Qt.Key_F1);
            compare(spy.count, 2);
        }

        function test_every_page_that_asks_says_why_data() {
            return [
                { tag: "name", page: name, reason: WhyPanel.Name },
                { tag: "birth date", page: birthDate, reason: WhyPanel.BirthDate },
                { tag: "details", page: details, reason: WhyPanel.Contact },
                { tag: "insurance", page: insurance, reason: WhyPanel.Insurance }
            ];
        }
        function test_every_page_that_asks_says_why(data) {
            show(data.page, "why");
            const whyButton = findChild(shell.page, "why");
            verify(whyButton.visible);
            touch(whyButton);
            compare(spy.count, 1);
            whyButton.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(spy.count, 2);
            compare(shell.page.reason, data.reason);
        }

        function test_what_is_typed_anew_has_a_reason_of_its_own() {
            const page = show(details, "why");
            touch(findChild(page, "change-phone"));
            compare(page.reason, WhyPanel.Phone);
            touch(findChild(page, "back"));
            compare(page.reason, WhyPanel.Contact);
        }

        function test_a_page_that_asks_nothing_offers_no_reason() {
            const page = show(whoFor, "why");
            verify(!findChild(page, "why").visible);
        }

        function test_every_reason_has_words_of_its_own() {
            const said = new Set();
            for (let reason = WhyPanel.Name; reason <= WhyPanel.Insurance; ++reason) {
                const panel = createTemporaryObject(whyPanel, stage, { reason: reason });
                said.add(findChild(panel, "reason").text);
                verify(findChild(panel, "kept").text !== "");
            }
            compare(said.size, WhyPanel.Insurance);
        }

        function test_second_tap_after_a_page_change_does_nothing() {
            let page = show(whoFor, "chosen");
            const me = findChild(page, "choice-me");
            tryVerify(() => !findChild(shell, "guard").closed);
            // Where it stands once the page has come to rest.
            const spot = me.mapToItem(stage, me.width / 2, me.height / 2);
            mouseClick(stage, spot.x, spot.y);
            compare(spy.count, 1);
            // A machine that stalls between the page and the tap shows nothing; then once more.
            const guard = findChild(shell, "guard");
            for (let tries = 0; tries < 5; ++tries) {
                page = show(whoFor, "chosen");
                verify(guard.closed);
                mouseClick(stage, spot.x, spot.y);
                if (guard.closed)
                    break;
            }
            verify(guard.closed);
            compare(spy.count, 0);
            tryVerify(() => !findChild(shell, "guard").closed);
            mouseClick(stage, spot.x, spot.y);
            compare(spy.count, 1);
        }

        function test_birth_date_takes_seven_touches() {
            const page = show(birthDate, "answered");
            type(page, ["month-3", "digit-0", "digit-4", "digit-1", "digit-9", "digit-6", "digit-1"]);
            touch(findChild(page, "primary"));
            compare(Array.from(spy.signalArguments[0]), [1961, 3, 4]);
        }

        function test_a_day_from_four_to_nine_needs_one_digit() {
            const page = show(birthDate, "answered");
            type(page, ["month-12", "digit-7"]);
            compare(page.part, "y");
        }

        function test_a_day_that_does_not_exist_is_said_and_not_sent() {
            const page = show(birthDate, "answered");
            type(page, ["month-2", "digit-3", "digit-0", "digit-1", "digit-9", "digit-9", "digit-0"]);
            verify(page.whole);
            verify(!findChild(page, "primary").enabled);
            touch(findChild(page, "part-d"));
            type(page, ["digit-2", "digit-8"]);
            verify(findChild(page, "primary").enabled);
        }

        function test_a_birth_date_in_the_future_is_not_taken() {
            const page = show(birthDate, "answered");
            type(page, ["month-2", "digit-0", "digit-3", "digit-2", "digit-9", "digit-9", "digit-0"]);
            verify(!findChild(page, "primary").enabled);
        }

        function test_family_name_then_given_name() {
            const page = show(name, "answered");
            type(page, ["key-D", "key-E", "primary", "key-A", "key-N", "primary"]);
            compare(Array.from(spy.signalArguments[0]), ["De", "An"]);
        }

        function test_back_within_a_page_keeps_what_was_typed() {
            const page = show(name, "leaving");
            type(page, ["key-D", "primary", "back"]);
            compare(page.family, "D");
            compare(spy.count, 0);
            touch(findChild(page, "back"));
            compare(spy.count, 1);
        }

        function test_what_is_still_right_is_told_as_nothing_new() {
            const page = show(details, "answered");
            touch(findChild(page, "primary"));
            compare(Array.from(spy.signalArguments[0]), ["", "", ""]);
        }

        function test_a_new_phone_number_is_told() {
            const page = show(details, "answered");
            touch(findChild(page, "change-phone"));
            type(page, ["digit-5", "digit-5", "primary", "primary"]);
            compare(Array.from(spy.signalArguments[0]), ["55", "", ""]);
        }

        function test_only_the_doubtful_field_is_asked() {
            const page = show(fields, "corrected");
            verify(page.asking);
            type(page, ["choice-change", "key-delete", "key-7", "primary"]);
            compare(Array.from(spy.signalArguments[0]), ["memberId", "XQ7"]);
            compare(page.key, "groupNumber");
        }

        function test_what_is_right_and_what_nobody_knows_goes_on_alike() {
            const page = show(fields, "said");
            type(page, ["primary"]);
            compare(Array.from(spy.signalArguments[0]), ["memberId", true]);
            spy.clear();
            spy.signalName = "useWanted";
            type(page, ["choice-unsure"]);
            compare(spy.count, 1);
        }

        function test_back_leaves_the_keyboard_then_the_field_then_the_page() {
            const page = show(fields, "leaving");
            type(page, ["primary", "choice-change"]);
            verify(page.changing);
            type(page, ["back"]);
            verify(!page.changing);
            compare(page.key, "groupNumber");
            type(page, ["back"]);
            compare(page.key, "memberId");
            type(page, ["back"]);
            compare(spy.count, 1);
        }

        function test_a_page_by_keys_only() {
            const page = show(birthDate, "answered");
            shell.forceActiveFocus();
            const at = name => {
                compare(stage.Window.activeFocusItem.objectName, name);
            };
            findChild(page, "part-m").forceActiveFocus(Qt.TabFocusReason);
            const way = [[Qt.Key_Down, "month-1"], [Qt.Key_Right, "month-2"], [Qt.Key_Down, "month-5"], [Qt.Key_Down, "month-8"],
                         [Qt.Key_Right, "month-9"], [Qt.Key_Down, "month-12"], [Qt.Key_Down, "help"], [Qt.Key_Left, "why"], [Qt.Key_Left, "back"], [Qt.Key_Up, "month-10"]];
            for (const step of way) {
                keyClick(step[0]);
                at(step[1]);
            }
            verify(stage.Window.activeFocusItem.visualFocus);
            tryVerify(() => !findChild(shell, "guard").closed);
            keyClick(Qt.Key_Return);
            compare(page.month, 10);
            spy.signalName = "back";
            keyClick(Qt.Key_Escape);
            compare(spy.count, 1);
        }
    }
}
