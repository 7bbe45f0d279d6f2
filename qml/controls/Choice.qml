// SPDX-License-Identifier: GPL-3.0-or-later
// One of several settings; the chosen one carries a tick, not only a colour.
import QtQuick
import Foyer.Screen

BaseButton {
    property bool chosen: false
    readonly property bool choice: true // spoken as chosen or not

    fill: chosen ? Theme.colors.accent : Theme.colors.surface
    fillPressed: chosen ? Theme.colors.accentPressed : Theme.colors.surfacePressed
    ink: chosen ? Theme.colors.accentInk : Theme.colors.ink
    strong: chosen
    textSize: Theme.label
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
}
