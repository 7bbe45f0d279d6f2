// SPDX-License-Identifier: GPL-3.0-or-later
// The action zone: one primary button, Back on the left below it, Get help on the right.
import QtQuick
import Foyer.Screen

Column {
    id: root

    property string primaryText: ""
    property string primarySymbol: ""
    property bool primaryEnabled: true
    property bool backOffered: true
    property bool helpOffered: true
    property bool more: false
    property bool hadMore: more // once; it stays

    signal accepted()
    signal moreWanted()
    signal back()
    signal help()

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
        height: Math.max(back.height, help.height)

        QuietButton {
            id: back
            objectName: "back"
            anchors.left: parent.left
            visible: root.backOffered
            symbol: "back"
            //: Button that goes to the page before.
            text: qsTr("Back")
            onClicked: root.back()
        }
        QuietButton {
            id: help
            objectName: "help"
            anchors.right: parent.right
            visible: root.helpOffered
            symbol: "help"
            //: Button, on every screen, that calls a member of staff to the kiosk.
            text: qsTr("Get help")
            onClicked: root.help()
        }
    }
}
