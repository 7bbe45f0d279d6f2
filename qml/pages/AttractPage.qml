// SPDX-License-Identifier: GPL-3.0-or-later
// The screen at rest: whose it is, how to begin, how long people wait now, and the way for someone who is very unwell.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Foyer
import Foyer.Screen
import "../controls/text.js" as Words

FocusScope {
    id: page

    required property string clinicName
    required property list<string> invitations
    required property list<string> languageNames
    property date now: new Date()
    property string time: Dates.time(now)
    required property int waitFrom
    required property int waitTo // 0: not known
    required property string notice
    property int turn: 0
    readonly property bool wide: width > height * 1.2
    readonly property real column: Math.min(Theme.column, width - 2 * Theme.margin)

    signal begun()
    signal urgentHelp()
    signal staffWanted()

    Timer {
        interval: Theme.invitation
        repeat: true
        running: page.invitations.length > 1
        onTriggered: page.turn = (page.turn + 1) % page.invitations.length
    }

    Timer {
        interval: 5000
        repeat: true
        running: true
        onTriggered: page.now = new Date()
    }

    T.AbstractButton {
        id: whole
        objectName: "begin"
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: Words.join(page.invitations, ". ")
        Keys.onReturnPressed: whole.clicked()
        onClicked: page.begun()

        FocusRing {
            anchors.margins: Theme.ring
            visible: whole.visualFocus
        }
    }
    Rectangle {
        id: band
        width: parent.width
        height: Math.max(parent.height * (page.wide ? 0.34 : 0.4), house.height + 2 * Theme.margin)
        color: Theme.colors.accent

        Column {
            id: house
            x: (parent.width - width) / 2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin
            width: page.column
            spacing: Theme.gap

            Numeral {
                objectName: "time"
                width: parent.width
                text: page.time
                color: Theme.colors.onAccent
                font.bold: false
                font.pixelSize: Math.min(Theme.number * 0.8, page.height * 0.12)
            }
            Display {
                objectName: "clinic"
                width: parent.width
                text: page.clinicName
                color: Theme.colors.onAccent
            }
        }
    }
    // What does not fit, last the notice, is left out: nobody can turn a page here.
    PagedColumn {
        x: (parent.width - width) / 2
        y: band.height + Theme.margin
        width: page.column
        height: urgent.y - Theme.gap - y
        spacing: Theme.space

        Item {
            height: Math.max(invitation.implicitHeight, Theme.display * 2.6)

            Display {
                id: invitation
                objectName: "invitation"
                width: parent.width
                text: page.invitations[page.turn] ?? ""
                color: Theme.colors.accent
                font.pixelSize: Theme.display * 1.25
            }
        }
        Row {
            spacing: Theme.gap

            Icon {
                symbol: "globe"
                ink: Theme.colors.quiet
            }
            Label {
                width: parent.width - x
                text: Words.join(page.languageNames, "  \u00b7  ")
            }
        }
        Row {
            spacing: Theme.gap
            height: page.waitTo > 0 ? implicitHeight : 0

            Icon {
                symbol: "clock"
                ink: Theme.colors.quiet
            }
            Label {
                objectName: "wait"
                width: parent.width - x
                //: How long people wait now; %1 is such as "10 to 25 minutes".
                text: qsTr("Waiting time now: %1").arg(Dates.wait(page.waitFrom, page.waitTo))
            }
        }
        Notice {
            height: page.notice === "" ? 0 : implicitHeight
            text: page.notice
        }
    }
    BaseButton {
        id: urgent
        objectName: "urgent-help"
        x: (parent.width - width) / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        width: page.column
        implicitHeight: Math.max(Theme.primary, implicitContentHeight + 2 * Theme.gap)
        symbol: "attention"
        ink: Theme.colors.trouble
        outline: Theme.colors.trouble
        strong: true
        //: Always on the first screen: calls staff at once for someone who feels very ill.
        text: qsTr("Feeling very unwell? Tell a person now")
        onClicked: page.urgentHelp()
    }
    StaffCorner {
        anchors.top: parent.top
        anchors.right: parent.right
        onOpened: page.staffWanted()
    }
}
