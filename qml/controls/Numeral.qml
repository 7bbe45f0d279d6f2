// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket's number and other figures to be read from afar; never wraps, shrinks to the width it has.
import QtQuick
import Foyer.Screen

Body {
    property bool spelled: false // spoken character by character

    Accessible.name: spelled ? text.split("").join(" ") : text
    font.pixelSize: Theme.number
    font.bold: true
    wrapMode: Text.NoWrap
    lineHeight: 0.9
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.body
}
