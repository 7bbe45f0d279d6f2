// SPDX-License-Identifier: GPL-3.0-or-later
// One key of the keyboard or the number pad.
import QtQuick
import Foyer.Screen

BaseButton {
    property bool sign: false // its face stands for a word, which is spoken instead
    readonly property bool brief: true // spoken by its letter alone
    readonly property bool fixed: !LayoutMirroring.enabled // stands where it does on every keyboard

    implicitHeight: Theme.keyHeight
    padding: 0
    horizontalPadding: 0
    verticalPadding: 0
    outline: Theme.colors.line
    Accessible.role: Accessible.Button
}
