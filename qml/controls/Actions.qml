// SPDX-License-Identifier: GPL-3.0-or-later
// The action zone: one primary button, Back on the left below it, Get help on the right, and between them why a page asks.
import QtQuick
import Foyer.Screen

Column {
    id: root

    property string primaryText: ""
    property string primarySymbol: ""
    property bool primaryEnabled: true
    property bool backOffered: true
    property bool helpOffered: true
    property bool whyOffered: false
    property bool stacked: false // one under the other, in a column too narrow for a row
    property real room: Infinity
    readonly property real spare: width - (backOffered ? back.width + Theme.gap : 0) - (helpOffered ? help.width + Theme.gap : 0)
    readonly property bool whole: fullWhy.implicitWidth <= (stacked ? width : spare)
    readonly property bool whyAbove: whyOffered && (stacked ? tallest > room : !whole && why.implicitWidth > spare) // no room for it here
    readonly property real tallest: primary.implicitHeight + back.implicitHeight + why.implicitHeight + help.implicitHeight + 3 * spacing
    property bool more: false
    property bool hadMore: more // once; it stays

    signal accepted()
    signal moreWanted()
    signal back()
    signal help()
    signal why()

    spacing: Theme.gap
    onMoreChanged: hadMore = hadMore || more

    // "More" takes no more and no less room than what it stands for, and its room stays: otherwise the rest would fit
    // without it, and not fit with it, for ever.
    PrimaryButton {
        id: own
        visible: false
        width: parent.width
        text: root.primaryText
        symbol: root.primarySymbol
    }
    Item {
        width: parent.width
        height: primary.implicitHeight
        visible: root.primaryText !== "" || root.hadMore

        PrimaryButton {
            id: primary
            objectName: root.more ? "more" : "primary"
            width: parent.width
            implicitHeight: Math.max(own.implicitHeight, Theme.primary)
            visible: root.more || root.primaryText !== ""
            enabled: root.more || root.primaryEnabled
            //: Button that shows the rest of what did not fit on this page.
            text: root.more ? qsTr("More") : root.primaryText
            symbol: root.more ? "more" : root.primarySymbol
            onClicked: {
                if (root.more) {
                    root.moreWanted();
                } else {
                    root.accepted();
                }
            }
        }
    }
    Item {
        width: parent.width
        height: root.stacked ? help.y + help.height : Math.max(back.height, help.height)

        QuietButton {
            id: fullWhy // measured, and shown as one of the others where there is room for it
            visible: false
            symbol: "why"
            //: Button that tells why the question on this page is asked.
            text: qsTr("Why do we ask?")
        }
        QuietButton {
            id: whyFirst // in a column above Back, which keeps its place
            objectName: visible ? "why" : ""
            width: parent.width
            visible: root.stacked && root.whyOffered && !root.whyAbove
            symbol: why.symbol
            text: why.text
            onClicked: root.why()
        }
        QuietButton {
            id: back
            objectName: "back"
            anchors.left: parent.left
            y: whyFirst.visible ? whyFirst.height + Theme.gap : 0
            width: root.stacked ? parent.width : implicitWidth
            visible: root.backOffered
            symbol: "back"
            //: Button that goes to the page before.
            text: qsTr("Back")
            onClicked: root.back()
        }
        QuietButton {
            id: why
            objectName: root.stacked ? "" : "why"
            anchors.left: root.backOffered ? back.right : parent.left
            anchors.leftMargin: (root.backOffered ? Theme.gap : 0) + (root.spare - width) / 2
            visible: root.whyOffered && !root.whyAbove && !root.stacked
            symbol: root.whole ? "why" : ""
            //: The button "Why do we ask?" where there is little room: as short as it can be.
            text: root.whole ? fullWhy.text : qsTr("Why?")
            onClicked: root.why()
        }
        QuietButton {
            id: help
            objectName: "help"
            anchors.right: parent.right
            y: root.stacked ? back.y + (root.backOffered ? back.height + Theme.gap : 0) : 0
            width: root.stacked ? parent.width : implicitWidth
            visible: root.helpOffered
            symbol: "help"
            //: Button, on every screen, that calls a member of staff to the kiosk.
            text: qsTr("Get help")
            onClicked: root.help()
        }
    }
}
