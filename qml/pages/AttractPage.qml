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
        height: Math.max(parent.height * (page.wide ? 0.5 : 0.56), house.height + call.height + 3 * Theme.margin)
        color: Theme.colors.accent

        Column {
            id: house
            x: (parent.width - width) / 2
            y: Theme.margin
            width: page.column
            spacing: Theme.gap

            Numeral {
                readonly property bool quiet: true

                objectName: "time"
                width: parent.width
                text: page.time
                color: Theme.colors.accentInk
                font.bold: false
                font.pixelSize: Math.min(Theme.number * 0.7, page.height * 0.1)
            }
            Display {
                objectName: "clinic"
                width: parent.width
                text: page.clinicName
                color: Theme.colors.accentInk
            }
        }
        Picture {
            readonly property real upper: house.y + house.height + Theme.margin

            x: house.x
            y: upper
            width: page.column
            height: call.y - Theme.space - upper
            visible: height >= Theme.pictureLeast
            opacity: Theme.background
            name: "pictures/foyer"
            ink: Theme.colors.accentInk
        }
        Row {
            id: call
            x: house.x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin
            spacing: Theme.gap * 1.5

            Icon {
                id: hand
                anchors.verticalCenter: parent.verticalCenter
                symbol: "touch"
                size: Theme.display * 1.6
                ink: Theme.colors.accentInk
            }
            Display {
                readonly property bool quiet: true

                objectName: "invitation"
                anchors.verticalCenter: parent.verticalCenter
                width: page.column - hand.width - call.spacing
                text: page.invitations[page.turn] ?? ""
                color: Theme.colors.accentInk
                font.pixelSize: Theme.display * 1.35
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

        Mention {
            symbol: "globe"
            text: Words.join(page.languageNames, "  \u00b7  ")
        }
        Mention {
            objectName: "wait"
            height: page.waitTo > 0 ? implicitHeight : 0
            symbol: "clock"
            //: How long people wait now; %1 is such as "10 to 25 minutes".
            text: qsTr("Waiting time now: %1").arg(Dates.wait(page.waitFrom, page.waitTo))
        }
        Mention {
            objectName: "notice"
            height: page.notice === "" ? 0 : implicitHeight
            symbol: "info"
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
        onOpened: page.staffWanted()
    }
}
