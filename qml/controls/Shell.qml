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
    property bool turning: true // off: pages are simply there, for pictures and tests
    property alias overlays: overlayArea.data
    readonly property alias stripHeight: strip.height
    readonly property Item page: stack.currentItem
    readonly property bool lowered: Comfort.lowerHalf && height > width

    signal languageWanted()
    signal comfortWanted()
    signal touched()

    function show(component: Component) {
        guard.arm();
        stack.replace(null, component, {}, stack.empty || !shell.turning ? T.StackView.Immediate : T.StackView.ReplaceTransition);
    }

    Keys.onPressed: event => {
        shell.touched();
        const scope = shell.over ?? shell.page;
        const current = shell.Window.activeFocusItem;
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
            event.accepted = Focus.go(shell.over ?? frame, current, event.key);
            break;
        case Qt.Key_Escape:
        case Qt.Key_Back:
            (scope as Page)?.goBack();
            event.accepted = true;
            break;
        case Qt.Key_F1:
        case Qt.Key_Help:
            (shell.page as Page)?.help();
            event.accepted = true;
            break;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.ground
    }
    Item {
        id: frame
        objectName: "under-overlays"
        anchors.fill: parent
        anchors.topMargin: shell.lowered ? Math.round(shell.height * (1 - Theme.lowerPart)) : 0
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
            onLanguageWanted: shell.languageWanted()
            onComfortWanted: shell.comfortWanted()
        }
        T.StackView {
            id: stack
            anchors.fill: parent
            anchors.topMargin: strip.height
            focus: true

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
}
