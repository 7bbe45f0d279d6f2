// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing to do on this page.
import QtQuick
import Foyer.Screen

BaseButton {
    implicitHeight: Math.max(Theme.primary, implicitContentHeight + topPadding + bottomPadding)
    fill: Theme.colors.accent
    fillPressed: Theme.colors.accentPressed
    ink: Theme.colors.accentInk
    outline: Theme.colors.accent
    strong: true
}
