// SPDX-License-Identifier: GPL-3.0-or-later
// Running text. The other roles are this with another size.
import QtQuick
import Foyer.Screen

Text {
    color: Theme.colors.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 1.05
    horizontalAlignment: Text.AlignLeft // of the page, mirrored with it: a Latin name on an Arabic page stands right
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
