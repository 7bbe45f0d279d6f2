// SPDX-License-Identifier: GPL-3.0-or-later
// The pages for staff at the device.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

QtObject {
    id: pages

    required property StaffMode staff
    required property Setup setup

    readonly property Component signIn: StaffSignInPage {
        scannedCode: pages.staff.scannedCode
        outcome: pages.staff.outcome
        onAnswered: (code, pin) => pages.staff.signIn(code, pin)
        onLeaving: pages.staff.leave()
    }
    readonly property Component menu: StaffMenuPage {
        name: pages.staff.name
        outcome: pages.staff.outcome
        technician: pages.staff.technician
        closed: pages.staff.closed
        mayQuit: pages.staff.mayQuit
        stickOffered: pages.setup.mayAsk
        onTicketsWanted: pages.staff.showTickets()
        onDevicesWanted: pages.staff.showDevices()
        onTestWanted: pages.staff.testPrint()
        onStickWanted: pages.setup.showStick()
        onCloseWanted: closed => pages.staff.closeForPatients(closed)
        onRestartWanted: pages.staff.restart()
        onQuitWanted: pages.staff.quit()
        onLeaving: pages.staff.leave()
    }
    readonly property Component tickets: StaffTicketsPage {
        tickets: pages.staff.tickets
        outcome: pages.staff.outcome
        onReprintWanted: (visit, why) => pages.staff.reprint(visit, why)
        onLeaving: pages.staff.showMenu()
    }
    readonly property Component devices: StaffDevicesPage {
        devices: pages.staff.devices
        onLeaving: pages.staff.showMenu()
    }
}
