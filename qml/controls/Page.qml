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
    property bool done: false // this page says that something is done: a tick is drawn beside its words
    property string primaryText: ""
    property string primarySymbol: ""
    property bool primaryEnabled: true
    property bool backOffered: true
    property bool helpOffered: true
    property int reason: WhyPanel.None // for asking; a panel tells it
    readonly property alias whyAbove: actions.whyAbove
    property alias pad: padArea.data
    property alias room: content.height
    default property alias content: content.data
    readonly property bool wide: width > height * 1.2
    readonly property real column: Math.min(Theme.column, wide ? (width - 3 * Theme.margin) / 2 : width - 2 * Theme.margin)
    readonly property real headTop: wide ? Theme.space : Theme.air * 1.5
    // A short page comes down a little towards its buttons: less reach, and no hole in its middle.
    readonly property real sink: content.parts > 1 || wide ? 0
        : Math.round(Math.max(0, content.height - content.used - (picture === "" ? 0 : Theme.pictureMost + Theme.air)) * (padArea.height > 0 ? 2 * Theme.sink : Theme.sink))
    readonly property real start: wide ? (width - 2 * column - Theme.margin) / 2 : (width - column) / 2
    // Where one reads first: on a wide page that runs from right to left, its right column.
    readonly property real reading: wide && Theme.mirrored ? start + column + Theme.margin : start

    signal accepted()
    signal back()
    signal help()
    signal why()

    function goBack() {
        if (content.part > 0) {
            content.part -= 1;
        } else if (page.backOffered) {
            page.back();
        }
    }

    Head {
        id: head
        x: page.reading
        y: page.headTop + page.sink
        width: page.column
        done: page.done
        question: page.question
        explanation: page.explanation
    }
    PagedColumn {
        id: content
        spacing: Theme.gap
        x: page.reading
        y: head.y + head.height + Theme.air
        width: page.column
        // As if the page had not come down: what fits must not depend on how much fits.
        height: (page.wide ? page.height - Theme.margin : padArea.height > 0 ? padArea.y - Theme.air : actions.y - Theme.air) - page.headTop - head.height - Theme.air
    }
    Story {
        readonly property real upper: page.wide ? Theme.air : content.y + content.used + Theme.air

        picture: page.picture
        x: actions.x
        width: page.column
        height: Math.min(Theme.pictureMost, actions.y - Theme.air - upper)
        y: upper + (actions.y - Theme.air - upper - height) / 2
        shown: page.picture !== "" && height >= Theme.pictureLeast
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
        x: page.wide && !Theme.mirrored ? page.start + page.column + Theme.margin : page.start
        y: page.height - Theme.margin - height
        width: page.column
        more: content.more
        primaryText: page.primaryText
        primarySymbol: page.primarySymbol
        primaryEnabled: page.primaryEnabled
        backOffered: page.backOffered || content.part > 0
        helpOffered: page.helpOffered
        whyOffered: page.reason !== WhyPanel.None
        onAccepted: page.accepted()
        onMoreWanted: content.part += 1
        onBack: page.goBack()
        onHelp: page.help()
        onWhy: page.why()
    }
}
