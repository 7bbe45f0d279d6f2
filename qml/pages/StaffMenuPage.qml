// SPDX-License-Identifier: GPL-3.0-or-later
// What staff can do at the device.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property string name
    required property int outcome // StaffAnswer.Outcome
    required property bool technician
    required property bool closed
    required property bool mayQuit
    required property bool stickOffered

    signal ticketsWanted()
    signal devicesWanted()
    signal testWanted()
    signal stickWanted()
    signal closeWanted(bool closed)
    signal restartWanted()
    signal quitWanted()
    signal leaving()

    //: Heading for staff; %1 is the name of the member of staff.
    question: technician ? qsTr("Technician") : qsTr("Staff: %1").arg(name)
    helpOffered: false
    //: Button for staff: sign out.
    primaryText: qsTr("Sign out")
    primarySymbol: "leave"
    onAccepted: page.leaving()
    onBack: page.leaving()

    StaffAnswer {
        outcome: page.outcome
    }
    Tile {
        objectName: "staff-tickets"
        height: page.technician ? 0 : implicitHeight
        symbol: "ticket"
        //: For staff: reprint one of today's tickets.
        text: qsTr("Print a ticket again")
        onClicked: page.ticketsWanted()
    }
    Tile {
        objectName: "staff-test"
        symbol: "printer"
        //: For staff.
        text: qsTr("Print a test ticket")
        onClicked: page.testWanted()
    }
    Tile {
        objectName: "staff-devices"
        symbol: "scanner"
        //: For staff.
        text: qsTr("How are the devices?")
        onClicked: page.devicesWanted()
    }
    Tile {
        objectName: "staff-close"
        height: page.technician ? 0 : implicitHeight
        symbol: page.closed ? "good" : "close"
        text: page.closed
              //: For staff: patients may use the kiosk again.
              ? qsTr("Open for patients")
              //: For staff: patients may not use the kiosk for now.
              : qsTr("Close for patients")
        onClicked: page.closeWanted(!page.closed)
    }
    Tile {
        objectName: "staff-stick"
        height: page.stickOffered ? implicitHeight : 0
        symbol: "stick"
        //: For staff: settings or an update are on a USB stick.
        text: qsTr("Read a USB stick")
        onClicked: page.stickWanted()
    }
    Tile {
        objectName: "staff-restart"
        symbol: "repeat"
        //: For staff: the program starts anew.
        text: qsTr("Restart")
        onClicked: page.restartWanted()
    }
    Tile {
        objectName: "staff-quit"
        height: page.mayQuit ? implicitHeight : 0
        symbol: "leave"
        //: For staff, only while the program runs in a window.
        text: qsTr("Leave the program")
        onClicked: page.quitWanted()
    }
}
