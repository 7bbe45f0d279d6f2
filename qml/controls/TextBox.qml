// SPDX-License-Identifier: GPL-3.0-or-later
// What has been typed so far, with the cursor at its end. Deleting takes the last letter away.
import QtQuick
import Foyer.Screen

Rectangle {
    id: root

    property string text: ""
    property string hint: ""
    property bool active: true
    property bool hidden: false
    readonly property bool personal: true
    readonly property string echo: shown // spoken as it grows
    readonly property string shown: hidden ? "\u2022".repeat(text.length) : text

    implicitHeight: Math.max(Theme.target, words.contentHeight + Theme.gap * 1.5)
    radius: Theme.radius
    color: Theme.colors.surface
    border.width: active ? Theme.ring : Theme.hairline
    border.color: active ? Theme.colors.accent : Theme.colors.line
    Accessible.role: Accessible.EditableText
    Accessible.name: hint
    Accessible.description: shown

    TextEdit {
        id: words

        // Read anew whenever the text is laid out anew, not only when it changes.
        readonly property rect end: width + contentWidth + contentHeight >= 0 ? positionToRectangle(length) : Qt.rect(0, 0, 0, 0)

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap * 1.5
        width: parent.width - 3 * Theme.gap
        enabled: false
        readOnly: true
        text: root.shown
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.colors.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.bold: true
        Accessible.ignored: true

        Rectangle {
            visible: root.active
            x: words.end.x
            y: words.end.y + words.end.height * 0.12
            width: Theme.hairline * 2
            height: words.end.height * 0.76
            color: Theme.colors.accent
        }
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap * (Theme.mirrored ? 0.8 : 2.2)
        width: parent.width - 3 * Theme.gap
        visible: root.text === ""
        text: root.hint
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
