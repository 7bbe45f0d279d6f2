// SPDX-License-Identifier: GPL-3.0-or-later
// Movement: none where less of it was asked for, and nothing so often that it could harm. ACCESS.md, motion.
import QtQuick
import QtTest
import Foyer
import Foyer.Screen

Item {
    id: stage
    width: 600
    height: 800

    Story {
        id: story
        width: 400
        height: 250
        picture: "take-ticket"
    }
    SignalSpy { id: steps; target: story; signalName: "restChanged" }

    TestCase {
        name: "Motion"
        when: windowShown

        function cleanup() {
            Comfort.reset();
        }

        function test_nothing_moves_three_times_a_second() {
            // One way of a picture: two movements, three rests; the last rest is long.
            verify(2 * Theme.draw + 2 * Theme.turn + Theme.rest > 1000);
            let begins = 0;
            const begun = Date.now();
            let last = story.rest;
            while (Date.now() - begun < 1000) {
                wait(20);
                begins += story.rest > last ? 1 : 0;
                last = story.rest;
            }
            verify(begins <= 3, begins + " times in a second");
        }

        function test_less_movement_is_none() {
            tryVerify(() => story.rest > 0 && story.rest < 1); // it does move
            Comfort.reducedMotion = true;
            tryCompare(story, "rest", 0);
            compare(Theme.slide, 0);
            compare(Theme.draw, 0);
            steps.clear();
            wait(300);
            compare(steps.count, 0);
        }
    }
}
