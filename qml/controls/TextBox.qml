// SPDX-License-Identifier: GPL-3.0-or-later
// What has been typed so far, with the cursor at its end. Deleting takes the last letter away. Of a long text the end is
// shown, where one types.
import QtQuick
import Foyer.Screen

Rectangle {
    id: root

    property string text: ""
    property string hint: ""
    property bool active: true
    property bool hidden: false
    property real most: Infinity // how tall it may become
    readonly property bool personal: true
    readonly property string echo: shown // spoken as it grows
    readonly property string shown: hidden ? "\u2022".repeat(text.length) : text
    readonly property real rim: Theme.gap * 1.5

    // The lines that fit, from the first that is not left out.
    function ending(): string {
        const line = whole.contentHeight / whole.lineCount;
        const lines = Math.max(1, Math.floor((root.most - root.rim) / line));
        if (whole.lineCount <= lines) {
            return whole.text;
        }
        const y = (whole.lineCount - lines + 0.5) * line;
        const from = Math.min(whole.positionAt(0, y), whole.positionAt(whole.width, y));
        return "\u2026" + whole.text.slice(from + 2); // room for the dots
    }

    implicitHeight: Math.max(Theme.target, words.contentHeight + root.rim)
    radius: Theme.radius
    color: Theme.colors.surface
    border.width: active ? Theme.ring : Theme.hairline
    border.color: active ? Theme.colors.accent : Theme.colors.line
    Accessible.role: Accessible.EditableText
    Accessible.name: hint
    Accessible.description: shown

    TextEdit {
        id: whole
        visible: false
        width: words.width
        text: root.shown
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font: words.font
        Accessible.ignored: true
    }
    TextEdit {
        id: words

        // Read anew whenever the text is laid out anew, not only when it changes.
        readonly property rect end: width + contentWidth + contentHeight >= 0 ? positionToRectangle(length) : Qt.rect(0, 0, 0, 0)

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap * 1.5
        width: parent.width - 3 * Theme.gap
        enabled: false
        readOnly: true
        text: root.ending()
        textFormat: TextEdit.PlainText
        // What was left out moves the ends of lines; broken anywhere, the rest takes no more of them than before.
        wrapMode: text === root.shown ? TextEdit.Wrap : TextEdit.WrapAnywhere
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
