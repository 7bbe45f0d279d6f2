// SPDX-License-Identifier: GPL-3.0-or-later
// A page: one question, its content in one column, the pad it needs, and the actions always in the same place.
import QtQuick
import Foyer
import Foyer.Screen

FocusScope {
    id: page

    property string question: ""
    property string explanation: ""
    property string picture: ""
    property string primaryText: ""
    property string primarySymbol: ""
    property bool primaryEnabled: true
    property bool backOffered: true
    property bool helpOffered: true
    property alias pad: padArea.data
    property alias room: content.height
    default property alias content: content.data
    readonly property bool wide: width > height * 1.2
    readonly property real column: Math.min(Theme.column, wide ? (width - 3 * Theme.margin) / 2 : width - 2 * Theme.margin)
    readonly property real start: wide ? (width - 2 * column - Theme.margin) / 2 : (width - column) / 2

    signal accepted()
    signal back()
    signal help()

    function goBack() {
        if (content.part > 0) {
            content.part -= 1;
        } else if (page.backOffered) {
            page.back();
        }
    }

    Head {
        id: head
        x: page.start
        y: page.wide ? Theme.space : Theme.air * 1.5
        width: page.column
        question: page.question
        explanation: page.explanation
    }
    PagedColumn {
        id: content
        spacing: Theme.gap
        x: page.start
        y: head.y + head.height + Theme.air
        width: page.column
        height: (page.wide ? page.height - Theme.margin : padArea.height > 0 ? padArea.y - Theme.air : actions.y - Theme.air) - y
    }
    Picture {
        readonly property real upper: page.wide ? Theme.air : content.y + content.used + Theme.air

        name: page.picture === "" ? "" : "pictures/" + page.picture
        x: actions.x
        width: page.column
        height: Math.min(Theme.pictureMost, actions.y - Theme.air - upper)
        y: upper + (actions.y - Theme.air - upper - height) / 2
        visible: page.picture !== "" && height >= Theme.pictureLeast
    }
    Item {
        id: padArea
        x: actions.x
        y: actions.y - Theme.air - height
        width: page.column
        height: childrenRect.height
    }
    Actions {
        id: actions
        x: page.wide ? page.start + page.column + Theme.margin : page.start
        y: page.height - Theme.margin - height
        width: page.column
        more: content.more
        primaryText: page.primaryText
        primarySymbol: page.primarySymbol
        primaryEnabled: page.primaryEnabled
        backOffered: page.backOffered || content.part > 0
        helpOffered: page.helpOffered
        onAccepted: page.accepted()
        onMoreWanted: content.part += 1
        onBack: page.goBack()
        onHelp: page.help()
    }
}
