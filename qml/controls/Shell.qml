// SPDX-License-Identifier: GPL-3.0-or-later
// Around the pages: ground, strip, the turning of pages, keys, the tap guard, and what may lie over a page.
import QtQuick
import QtQuick.Templates as T
import Foyer
import Foyer.Screen
import "focus.js" as Focus

FocusScope {
    id: shell

    property string clinicName: ""
    property int step: 0
    property int steps: 0
    property bool stripOffered: true
    property bool languageOffered: true
    property Item over: null
    property Item waiting: null // words while the desk is asked
    property bool turning: true // off: pages are simply there, for pictures and tests
    property alias overlays: overlayArea.data
    readonly property alias stripHeight: strip.height
    readonly property Item page: stack.currentItem
    readonly property string question: (page as Page)?.question ?? ""
    property Item last: null // the control that had the focus last
    readonly property bool lost: last !== null && !(last.visible && last.enabled) // and keeps the focus
    property Item under: null // the one to come back to from what lies over the page
    readonly property bool lowers: height > width && height > Theme.lowerLeast
    readonly property bool lowered: Comfort.lowerHalf && lowers

    signal languageWanted()
    signal comfortWanted()
    signal whyWanted(int reason)
    signal touched()
    signal helpWanted() // by key, where no page says what that means

    function show(component: Component) {
        guard.arm();
        Keypad.rest(Theme.guard);
        shell.last = null;
        shell.under = null;
        stack.replace(null, component, {}, stack.empty || !shell.turning ? T.StackView.Immediate : T.StackView.ReplaceTransition);
    }

    // With keys the focus is always to be seen, and on something that can be chosen.
    function settle() {
        if (!Keypad.used || !shell.page) {
            return;
        }
        const scope = shell.over ?? shell.page;
        const current = shell.Window.activeFocusItem;
        const reached = Focus.stops(shell.over ?? frame);
        if (!current || !(reached.includes(current) || Focus.rowOf(current) === current)) {
            const next = Focus.near(scope, shell.last) ?? reached[0];
            ((Keypad.stepping ? Focus.rowOf(next ?? null) : null) ?? next)?.forceActiveFocus(Qt.TabFocusReason);
        } else if (current as T.Control) {
            (current as T.Control).focusReason = Qt.TabFocusReason;
        }
    }

    function move(key: int) {
        const scope = shell.over ?? frame;
        const current = shell.Window.activeFocusItem;
        const mirrored = shell.LayoutMirroring.enabled;
        const forward = mirrored ? Qt.Key_Left : Qt.Key_Right;
        const row = Focus.rowOf(current) === current ? current as KeyRow : null;
        if (row === null && (!Focus.stops(scope).includes(current) || (current as T.AbstractButton)?.visualFocus === false)) {
            shell.settle(); // the first key shows where one is
        } else if (key === Qt.Key_MediaNext || key === Qt.Key_MediaPrevious) {
            Focus.step(Focus.rows(scope, current), current, key === Qt.Key_MediaNext ? 1 : -1);
        } else if (row !== null) {
            row.enter(); // an arrow knows no rows
        } else if (key === Qt.Key_Up || key === Qt.Key_Down) {
            Focus.upDown(scope, current, key);
        } else {
            Focus.step(Focus.across(scope, mirrored), current, key === forward ? 1 : -1);
        }
    }

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
        case Qt.Key_MediaNext:
        case Qt.Key_MediaPrevious:
            shell.move(event.key);
            break;
        case Qt.Key_Escape:
            if (shell.over) {
                (shell.over as Overlay)?.goBack();
            } else {
                (shell.page as Page)?.goBack();
            }
            break;
        case Qt.Key_F1:
            if (shell.page as Page) {
                (shell.page as Page).help();
            } else {
                shell.helpWanted();
            }
            break;
        default:
            event.accepted = false;
        }
    }
    onOverChanged: {
        if (!shell.over) {
            (shell.under ?? shell.page)?.forceActiveFocus(Keypad.used ? Qt.TabFocusReason : Qt.OtherFocusReason);
        }
        calm.restart();
    }
    Window.onActiveFocusItemChanged: {
        const now = Window.activeFocusItem as T.AbstractButton ?? Window.activeFocusItem as KeyRow;
        if (now) {
            shell.last = now;
            shell.under = Focus.within(frame, now) ? now : shell.under;
        }
        calm.restart();
    }

    onLostChanged: calm.restart()
    onQuestionChanged: {
        shell.last = null;
        calm.restart();
    }

    Timer {
        id: calm // when everything that goes with a change is done, also the layout
        interval: Theme.settling
        onTriggered: shell.settle()
    }
    Connections {
        target: Keypad
        function onPressed() { shell.touched(); }
        function onUsedChanged() { calm.restart(); }
    }
    Connections {
        target: shell.page as Page
        function onWhy() { shell.whyWanted((shell.page as Page).reason); }
    }
    Binding {
        target: Speech
        property: "page"
        value: shell.over ?? shell.waiting ?? shell.page
    }
    Binding {
        target: Speech
        property: "strip"
        value: shell.stripOffered && !shell.over ? strip : null
    }
    Binding {
        target: Theme
        property: "pageHeight"
        value: frame.height
    }
    Binding {
        target: Theme
        property: "lowers"
        value: shell.lowers
    }
    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(shell.width, shell.height)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colors.ground
    }
    Item {
        id: frame
        objectName: "under-overlays"
        anchors.fill: parent
        anchors.topMargin: shell.lowered ? Math.round(shell.height - Math.max(shell.height * Theme.lowerPart, Theme.lowerLeast)) : 0
        enabled: shell.over === null

        TopStrip {
            id: strip
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            height: shell.stripOffered ? implicitHeight : 0
            visible: shell.stripOffered
            clinicName: shell.clinicName
            step: shell.step
            steps: shell.steps
            languageOffered: shell.languageOffered
            whyOffered: (shell.page as Page)?.whyAbove ?? false
            onLanguageWanted: shell.languageWanted()
            onComfortWanted: shell.comfortWanted()
            onWhyWanted: (shell.page as Page)?.why()
        }
        T.StackView {
            id: stack
            anchors.fill: parent
            anchors.topMargin: strip.height
            focus: true
            onCurrentItemChanged: {
                if (!shell.over) {
                    currentItem?.forceActiveFocus(Qt.OtherFocusReason);
                }
                calm.restart();
            }

            replaceEnter: Transition {
                NumberAnimation { property: "x"; from: Theme.slide; to: 0; duration: Theme.turn; easing.type: Easing.OutCubic }
                NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.turn }
            }
            replaceExit: Transition {
                NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.turn / 2 }
            }
        }
    }
    Item {
        id: overlayArea
        anchors.fill: frame
    }
    TapGuard {
        id: guard
        objectName: "guard"
        anchors.fill: parent
        onPressed: shell.touched()
    }
    // For somebody who listens and wants nobody to look on. A touch brings the screen back.
    Rectangle {
        objectName: "dark"
        anchors.fill: parent
        visible: Speech.dark
        color: Theme.night

        MouseArea {
            anchors.fill: parent
            onClicked: Speech.dark = false
        }
    }
}
