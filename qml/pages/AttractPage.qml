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
    readonly property real column: Math.min(Theme.column, (wide ? width / 2 : width) - 2 * Theme.margin)

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
        width: page.wide ? parent.width / 2 : parent.width
        height: page.wide ? parent.height : Math.max(parent.height * (Theme.roomy ? 0.6 : 0.4), house.height + call.height / 2 + 2 * Theme.margin)
        color: Theme.colors.accent

        Item {
            id: house
            x: page.wide ? Theme.margin * 1.5 : (parent.width - width) / 2
            y: Theme.roomy || page.wide ? Theme.margin * 1.2 : Theme.gap
            width: page.wide ? parent.width - 3 * Theme.margin : page.column
            height: Math.max(mark.height, clinic.height) + Theme.gap + clock.height

            HouseMark {
                id: mark
                anchors.left: parent.left
                clinicName: page.clinicName
                fill: Theme.colors.accentInk
                ink: Theme.colors.accent
                size: Theme.large ? 0 : Theme.disc
                visible: !Theme.large
            }
            Display {
                id: clinic
                objectName: "clinic"
                anchors.left: parent.left
                anchors.leftMargin: !Theme.large ? mark.width + Theme.gap * 1.2 : 0
                y: Math.max(0, (mark.height - height) / 2)
                width: parent.width - anchors.leftMargin
                text: page.clinicName
                color: Theme.colors.accentInk
                font.pixelSize: Theme.large ? Theme.display : Theme.display * 0.86
            }
            Numeral {
                id: clock

                readonly property bool quiet: true

                objectName: "time"
                anchors.bottom: parent.bottom
                width: parent.width
                text: page.time
                color: Theme.colors.accentInk
                font.bold: false
                font.pixelSize: Math.min(Theme.number * 0.8, page.height * 0.1)
            }
        }
        Outside {
            readonly property real upper: house.y + house.height + Theme.gap
            readonly property real lower: page.wide ? band.height : band.height - call.height / 2 - Theme.margin

            x: house.x
            y: upper
            width: house.width
            height: lower - upper
            visible: height >= Theme.pictureLeast
            now: page.now
        }
    }
    // Looks like what it asks for, though the whole screen answers.
    Rectangle {
        id: call
        x: notes.x
        y: page.wide ? Theme.margin * 1.5 : band.height - height / 2
        width: page.column
        height: invitation.height + 2 * Theme.space
        radius: Theme.radius * 2
        color: whole.down ? Theme.colors.surfacePressed : Theme.colors.surface
        border.width: Theme.ring
        border.color: Theme.colors.accent

        Icon {
            id: hand
            anchors.left: parent.left
            anchors.leftMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            symbol: "touch"
            size: Theme.display * 1.5
            ink: Theme.colors.accent
        }
        Display {
            id: invitation

            readonly property bool quiet: true

            objectName: "invitation"
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: hand.right
            anchors.leftMargin: Theme.gap * 1.5
            width: parent.width - Theme.space - hand.width - Theme.gap * 2.5
            text: page.invitations[page.turn] ?? ""
            color: Theme.colors.accent
            font.pixelSize: Theme.large ? Theme.display : page.wide ? Theme.display * 1.2 : Theme.display

            Behavior on text {
                enabled: Theme.draw > 0

                SequentialAnimation {
                    NumberAnimation { target: invitation; property: "opacity"; to: 0; duration: Theme.turn / 2 }
                    PropertyAction { target: invitation; property: "text" }
                    NumberAnimation { target: invitation; property: "opacity"; to: 1; duration: Theme.turn / 2 }
                }
            }
        }
    }
    // What does not fit, last the notice, is left out: nobody can turn a page here.
    PagedColumn {
        id: notes
        x: page.wide ? band.width + (parent.width - band.width - width) / 2 : (parent.width - width) / 2
        y: call.y + call.height + Theme.air
        width: page.column
        height: urgent.y - Theme.gap - y
        spacing: Theme.space

        Mention {
            symbol: "globe"
            text: Words.join(page.languageNames, "  \u00b7  ", Theme.mirrored)
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
        x: notes.x
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
