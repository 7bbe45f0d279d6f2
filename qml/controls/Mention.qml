// SPDX-License-Identifier: GPL-3.0-or-later
// A line by the way: an icon and a few words.
import QtQuick
import Foyer.Screen

Item {
    id: root

    property string symbol: ""
    property string text: ""

    implicitHeight: Math.max(mark.implicitHeight, words.implicitHeight)

    Icon {
        id: mark
        y: (Math.min(words.implicitHeight, Theme.icon * 1.5) - height) / 2
        symbol: root.symbol
        ink: Theme.colors.accent
    }
    Body {
        id: words
        x: mark.width + Theme.gap
        width: root.width - x
        text: root.text
    }
}
