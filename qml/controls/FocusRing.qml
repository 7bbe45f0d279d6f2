// SPDX-License-Identifier: GPL-3.0-or-later
// The one focus ring, outside the control so that it never hides a word.
import QtQuick
import Foyer.Screen

Rectangle {
    anchors.fill: parent
    anchors.margins: -2 * Theme.ring
    color: "transparent"
    radius: Theme.radius + 2 * Theme.ring
    border.width: Theme.ring
    border.color: Theme.colors.ink
}
