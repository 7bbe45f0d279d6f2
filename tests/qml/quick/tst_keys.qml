// SPDX-License-Identifier: GPL-3.0-or-later
// Keys alone: where the focus is, where it goes, and that it is always to be seen.
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
        over: panel.item as Item

        overlays: Loader {
            id: panel
            anchors.fill: parent
        }
    }
    Component { id: whoFor; WhoForPage {} }
    Component { id: familyName; NamePage { someoneElse: false } }
    Component { id: birthDate; BirthDatePage { someoneElse: false } }
    Component { id: details; DetailsPage { phone: "17"; email: ""; address: "" } }
    Component { id: help; HelpCall { called: HelpCall.Called; answer: "" } }
    Component { id: whyPanel; WhyPanel { reason: WhyPanel.BirthDate } }
    SignalSpy { id: asked; target: shell; signalName: "whyWanted" }
    SignalSpy { id: helped; target: shell; signalName: "helpWanted" }
    SignalSpy { id: chosen; signalName: "chosen" }
    SignalSpy { id: closed; signalName: "closed" }

    TestCase {
        name: "Keys"
        when: windowShown

        function init() {
            panel.sourceComponent = null;
            Keypad.reset();
        }

        function show(component) {
            shell.show(component);
            tryVerify(() => !findChild(shell, "guard").closed);
            return shell.page;
        }

        function focused() {
            return stage.Window.activeFocusItem;
        }

        function seen(name) {
            tryVerify(() => focused().objectName === name && focused().visualFocus, 1000, name + ", not " + focused().objectName);
        }

        function test_nothing_is_ringed_for_a_finger_and_the_first_key_shows_where_one_is() {
            show(whoFor);
            verify(!Keypad.used);
            verify(!focused().visualFocus);
            keyClick(Qt.Key_Down);
            seen("choice-me");
            keyClick(Qt.Key_Down);
            seen("choice-someone");
            verify(Keypad.used);
        }

        function test_two_switches_reach_everything_and_come_round_again() {
            const page = show(whoFor);
            keyClick(Qt.Key_Tab);
            const way = [];
            do {
                way.push(focused().objectName);
                keyClick(Qt.Key_Tab);
            } while (focused().objectName !== way[0] && way.length < 20);
            compare(way, ["choice-me", "choice-someone", "urgent-help", "back", "help", "language", "comfort"]);
            chosen.target = page;
            chosen.clear();
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Space);
            compare(Array.from(chosen.signalArguments[0]), [true]);
        }

        function test_the_next_page_shows_the_focus_by_itself() {
            show(whoFor);
            keyClick(Qt.Key_Down);
            show(birthDate);
            seen("part-m");
        }

        function test_what_was_meant_for_the_page_before_chooses_nothing() {
            show(whoFor);
            keyClick(Qt.Key_Down);
            shell.show(whoFor);
            chosen.target = shell.page;
            chosen.clear();
            tryVerify(() => focused().objectName === "choice-me");
            keyClick(Qt.Key_Return);
            const late = !findChild(shell, "guard").closed; // on a machine that stalls the key may come too late
            verify(late || chosen.count === 0);
            tryVerify(() => !findChild(shell, "guard").closed);
            keyClick(Qt.Key_Return);
            verify(chosen.count > 0);
        }

        function test_when_the_month_is_chosen_the_focus_goes_on_in_the_digits() {
            const page = show(birthDate);
            keyClick(Qt.Key_Tab);
            findChild(page, "month-3").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(page.month, 3);
            seen("digit-1");
        }

        function test_a_panel_takes_the_focus_and_gives_it_back() {
            show(whoFor);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            seen("choice-someone");
            panel.sourceComponent = help;
            seen("help-close");
            for (const key of [Qt.Key_Down, Qt.Key_Right, Qt.Key_Tab, Qt.Key_Up]) {
                keyClick(key);
                seen("help-close"); // nothing behind the panel is reached
            }
            closed.target = panel.item;
            closed.clear();
            keyClick(Qt.Key_Escape);
            compare(closed.count, 1);
            panel.sourceComponent = null;
            seen("choice-someone");
        }

        function test_the_reason_is_asked_for_and_closed_by_key() {
            const page = show(birthDate);
            keyClick(Qt.Key_Tab);
            findChild(page, "why").forceActiveFocus(Qt.TabFocusReason);
            seen("why");
            asked.clear();
            keyClick(Qt.Key_Return);
            compare(asked.count, 1);
            compare(asked.signalArguments[0][0], WhyPanel.BirthDate);
            panel.sourceComponent = whyPanel;
            seen("why-close");
            closed.target = panel.item;
            closed.clear();
            keyClick(Qt.Key_Return);
            compare(closed.count, 1);
            panel.sourceComponent = null;
            seen("why");
        }

        function test_the_keyboard_opens_where_one_can_go_on() {
            const page = show(details);
            keyClick(Qt.Key_Tab);
            seen("change-phone");
            keyClick(Qt.Key_Return);
            compare(page.editing, "phone");
            seen("digit-1");
            keyClick(Qt.Key_Escape);
            compare(page.editing, "");
            seen("change-phone");
        }

        // By two switches: next until it is there.
        function next(fits) {
            for (let i = 0; i < 60; ++i) {
                if (fits(focused())) {
                    return i;
                }
                keyClick(Qt.Key_Tab);
            }
            fail("not reached, " + focused().objectName);
        }

        function test_two_switches_choose_a_row_and_in_it_a_letter() {
            const page = show(familyName);
            keyClick(Qt.Key_Tab);
            tryVerify(() => focused() as KeyRow && focused().visualFocus);
            compare(focused().names(), "Q, W, E, R, T, Y, U, I, O, P");
            keyClick(Qt.Key_Tab);
            const row = focused();
            compare(row.names(), "A, S, D, F, G, H, J, K, L, apostrophe");
            keyClick(Qt.Key_Return);
            seen("key-A");
            keyClick(Qt.Key_Tab);
            seen("key-S");
            keyClick(Qt.Key_Return);
            compare(page.family, "S");
            compare(focused(), row); // and the next letter begins with its row again
            keyClick(Qt.Key_Return);
            seen("key-A");
            compare(next(item => item === row), 10); // behind its last key is the way out
            keyClick(Qt.Key_Tab);
            compare(focused().names(), "z, x, c, v, b, n, m, hyphen");
            keyClick(Qt.Key_Tab);
            compare(focused().names(), "Letters with accents, space, Delete");
            keyClick(Qt.Key_Tab);
            seen("primary");
            compare(next(item => (item as KeyRow)?.names().startsWith("q") ?? false), 6);
        }

        function test_deleting_is_chosen_again_without_the_way_round() {
            const page = show(familyName);
            page.family = "Lopez";
            keyClick(Qt.Key_Tab);
            next(item => (item as KeyRow)?.names().endsWith("Delete") ?? false);
            keyClick(Qt.Key_Return);
            next(item => item.objectName === "key-delete");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            compare(page.family, "Lop");
            seen("key-delete");
        }

        function test_an_arrow_knows_no_rows() {
            show(familyName);
            keyClick(Qt.Key_Tab);
            verify(focused() as KeyRow);
            keyClick(Qt.Key_Right);
            seen("key-Q");
            keyClick(Qt.Key_Right);
            seen("key-W");
            keyClick(Qt.Key_Down);
            seen("key-S");
        }

        function test_an_arrow_goes_where_it_points_data() {
            return [{ tag: "English", mirrored: false }, { tag: "Arabic", mirrored: true }];
        }

        function test_an_arrow_goes_where_it_points(data) {
            shell.LayoutMirroring.enabled = data.mirrored;
            for (const [component, names] of [[familyName, ["key-A", "key-S", "key-D", "key-F"]], [birthDate, ["digit-4", "digit-5", "digit-6"]]]) {
                const page = show(component);
                if (component === birthDate) {
                    page.at = 1;
                }
                keyClick(Qt.Key_Down);
                findChild(page, names[0]).forceActiveFocus(Qt.TabFocusReason);
                for (const name of names.slice(1)) {
                    keyClick(Qt.Key_Right);
                    seen(name);
                }
                for (const name of names.slice(0, -1).reverse()) {
                    keyClick(Qt.Key_Left);
                    seen(name);
                }
                // One arrow alone reaches everything, and comes round.
                const way = [];
                do {
                    verify(!way.includes(focused()), "back at " + focused().objectName);
                    way.push(focused());
                    keyClick(Qt.Key_Left);
                } while (focused() !== way[0]);
                verify(way.some(item => item.objectName === "help") && way.length > 15);
            }
            shell.LayoutMirroring.enabled = Qt.binding(() => Theme.mirrored);
        }

        function test_help_is_one_key_also_where_no_page_says_so() {
            helped.clear();
            shell.show(plain);
            tryVerify(() => !findChild(shell, "guard").closed);
            keyClick(Qt.Key_F1);
            compare(helped.count, 1);
        }
    }
    Component { id: plain; FocusScope {} }
}
