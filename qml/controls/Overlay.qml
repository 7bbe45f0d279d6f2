// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over a page: covers it, takes the focus, holds one thing.
import QtQuick
import Foyer.Screen

FocusScope {
    id: overlay

    default property alias content: sheet.data
    property bool covering: false
    readonly property bool tight: Theme.tight
    readonly property real edge: tight ? Theme.gap : Theme.margin
    readonly property alias sheetWidth: sheet.width
    readonly property bool wide: width > height * 1.2

    signal dismissed()

    function goBack() {
        if (!overlay.covering) {
            overlay.dismissed();
        }
    }

    anchors.fill: parent
    Component.onCompleted: forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: overlay.covering ? Theme.colors.ground : Theme.scrim
    }
    MouseArea {
        anchors.fill: parent
        onClicked: overlay.dismissed()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: overlay.covering ? parent.height : Math.min(parent.height, sheet.height + 2 * overlay.edge)
        color: Theme.colors.ground

        MouseArea { anchors.fill: parent }
        Rectangle { // on a dark ground nothing else tells where the page ends
            width: parent.width
            height: 2 * Theme.hairline
            visible: !overlay.covering
            color: Theme.colors.line
        }
        Column {
            id: sheet
            x: (parent.width - width) / 2
            y: overlay.covering ? (parent.height - height) / 2 : overlay.edge
            width: Math.min(overlay.wide ? 2 * Theme.column : Theme.column, parent.width - 2 * Theme.margin)
            spacing: overlay.tight ? Theme.keyGap : Theme.gap
        }
    }
}
