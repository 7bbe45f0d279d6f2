// SPDX-License-Identifier: GPL-3.0-or-later
// A row of keys. For two switches it is one stop: chosen, it leads to its keys one by one; behind the last comes the row again,
// and from it the next one.
import QtQuick
import Foyer
import Foyer.Screen

Item {
    id: root

    default property alias keys: line.data
    readonly property bool rowOfKeys: true
    readonly property bool visualFocus: activeFocus
    readonly property bool brief: true // spoken by its letters alone

    function enter() {
        nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    // After a letter: whoever steps with switches chooses among the rows again.
    function leave() {
        if (Keypad.stepping) {
            root.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function names(): string {
        return Array.from(line.children).filter(key => key.visible && key.activeFocusOnTab).map(key => key.Accessible.name).join(", ");
    }

    implicitWidth: line.implicitWidth
    implicitHeight: line.implicitHeight
    Accessible.role: activeFocus ? Accessible.Button : Accessible.Grouping
    Accessible.name: activeFocus ? names() : ""
    Keys.onReturnPressed: enter()

    Row {
        id: line
        spacing: Theme.keyGap
    }
    FocusRing { visible: root.activeFocus }
}
