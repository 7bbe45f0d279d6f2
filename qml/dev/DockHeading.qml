// SPDX-License-Identifier: GPL-3.0-or-later
// A heading of the dock.
import QtQuick
import Foyer.Screen

Text {
    color: Theme.colors.ink
    font.family: Theme.family
    font.pixelSize: 16
    font.bold: true
}
