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
    // Wide: the actions have a column of their own, beside the content. Where two equal ones would be too narrow for a
    // keyboard, the content has what that needs, and the pad stands below it.
    readonly property bool wide: width > height * 1.2
    readonly property real across: width - (wide ? 3 : 2) * Theme.margin
    readonly property bool narrow: wide && across < 2 * Theme.keyboard
    readonly property real column: Math.min(Theme.column, narrow ? Math.max(Theme.keyboard, across * 0.6) : wide ? across / 2 : across)
    readonly property real aside: narrow ? across - column : column // for the actions
    readonly property bool padded: padArea.height > 0
    // Where a page is low and letters are large, what explains the question is turned over with the rest.
    readonly property bool explainedBelow: Theme.small && Theme.tight && Theme.large && !padded
    readonly property real headTop: wide ? Theme.space : Theme.air * 1.5
    // A short page comes down a little towards its buttons: less reach, and no hole in its middle.
    readonly property real sink: content.parts > 1 || wide ? 0
        : Math.round(Math.max(0, content.height - content.used - (picture === "" ? 0 : Theme.pictureMost + Theme.air)) * (padded ? 2 * Theme.sink : Theme.sink))
    readonly property real start: wide ? (width - column - aside - Theme.margin) / 2 : (width - column) / 2
    // Where one reads first: on a wide page that runs from right to left, its right column.
    readonly property real reading: wide && Theme.mirrored ? start + aside + Theme.margin : start

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
        x: page.narrow && page.padded ? page.start : page.reading
        y: page.headTop + page.sink
        width: page.narrow && page.padded ? page.across + Theme.margin : page.column
        done: page.done
        question: page.question
        explanation: page.explainedBelow ? "" : page.explanation
    }
    PagedColumn {
        id: content
        spacing: Theme.gap
        x: page.reading
        y: head.y + head.height + Theme.air
        width: page.column
        // As if the page had not come down: what fits must not depend on how much fits.
        height: (page.wide && !(page.narrow && page.padded) ? page.height - Theme.margin : page.padded ? padArea.y - Theme.air : actions.y - Theme.air) - page.headTop - head.height - Theme.air

        Body {
            height: page.explainedBelow && page.explanation !== "" ? implicitHeight : 0
            text: page.explanation
            color: Theme.colors.quiet
        }
    }
    Story {
        readonly property real upper: page.wide ? Theme.air : content.y + content.used + Theme.air

        picture: page.picture
        x: actions.x
        width: page.aside
        height: Math.min(Theme.pictureMost, actions.y - Theme.air - upper)
        y: upper + (actions.y - Theme.air - upper - height) / 2
        shown: page.picture !== "" && height >= Theme.pictureLeast
    }
    Item {
        id: padArea
        x: page.narrow ? page.reading : actions.x
        y: (page.narrow ? page.height - Theme.margin : actions.y - Theme.air) - height
        width: page.column
        height: childrenRect.height
    }
    Actions {
        id: actions
        x: page.wide && !Theme.mirrored ? page.start + page.column + Theme.margin : page.start
        y: page.height - Theme.margin - height
        width: page.aside
        stacked: page.narrow
        room: page.height - Theme.margin - (page.padded ? page.headTop + head.height + Theme.air : 0)
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
