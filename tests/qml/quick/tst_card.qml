// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Foyer
import Foyer.Screen

Item {
    id: stage
    width: 1080
    height: 1920

    Component {
        id: cardInReader
        CardInReader { card: CardInReader.Reading }
    }
    SignalSpy { id: closed; signalName: "closed" }
    SignalSpy { id: help; signalName: "help" }

    TestCase {
        id: test
        name: "CardInReader"
        when: windowShown

        property CardInReader overlay: null

        function init() {
            overlay = createTemporaryObject(cardInReader, stage) as CardInReader;
            closed.target = overlay;
            help.target = overlay;
            closed.clear();
            help.clear();
            waitForRendering(overlay);
        }

        function test_a_card_being_read_cannot_be_closed_away() {
            verify(!findChild(overlay, "card-close").visible);
            mouseClick(overlay, 100, 100);
            keyClick(Qt.Key_Return);
            compare(closed.count, 0);
        }

        function test_what_is_said_is_closed_by_touch_and_by_key_alone_data() {
            return [{ state: CardInReader.Take }, { state: CardInReader.Unreadable }, { state: CardInReader.Pulled },
                    { state: CardInReader.NotValid }, { state: CardInReader.OfCompanion }];
        }

        function test_what_is_said_is_closed_by_touch_and_by_key_alone(data) {
            overlay.card = data.state;
            waitForRendering(overlay);
            verify(findChild(overlay, "card-state").text !== "Reading your card");
            tryVerify(() => findChild(overlay, "card-close").activeFocus);
            keyClick(Qt.Key_Return);
            compare(closed.count, 1);
            mouseClick(findChild(overlay, "card-close"));
            compare(closed.count, 2);
        }

        function test_help_is_one_touch_away_where_something_is_wrong() {
            overlay.card = CardInReader.NotValid;
            waitForRendering(overlay);
            mouseClick(findChild(overlay, "card-help"));
            compare(help.count, 1);
            overlay.card = CardInReader.Take;
            verify(!findChild(overlay, "card-help").visible);
        }
    }
}
