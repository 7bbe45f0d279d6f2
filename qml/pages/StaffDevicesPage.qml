// SPDX-License-Identifier: GPL-3.0-or-later
// Staff: each device, whether it works, and what to do if not.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property RowModel devices

    signal leaving()

    //: Heading for staff above the list of devices.
    question: qsTr("Devices")
    helpOffered: false
    onBack: page.leaving()

    Repeater {
        model: page.devices

        DeviceLine {}
    }
}
