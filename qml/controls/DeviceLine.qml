// SPDX-License-Identifier: GPL-3.0-or-later
// One device for staff: whether it works, and what to do if not.
import QtQuick
import Foyer.Screen

Item {
    id: root

    required property string kind // "printer", "scanner", "camera", "cardReader", "speaker"
    required property string model
    required property bool ready
    required property string sentence
    readonly property string title: kind === "printer"
                                    //: A device.
                                    ? qsTr("Printer")
                                    : kind === "scanner"
                                    //: A device.
                                    ? qsTr("Scanner")
                                    : kind === "camera"
                                    //: A device.
                                    ? qsTr("Camera")
                                    : kind === "cardReader"
                                    //: A device.
                                    ? qsTr("Card reader")
                                    //: A device.
                                    : qsTr("Speaker")

    implicitHeight: notice.implicitHeight

    Notice {
        id: notice
        width: parent.width
        height: implicitHeight
        kind: root.ready ? Notice.Good : Notice.Trouble
        text: root.ready
              //: State of a device: %1 is the device, %2 its model.
              ? qsTr("%1 works (%2)").arg(root.title).arg(root.model)
              //: State of a device: %1 is the device, %2 says what to do.
              : qsTr("%1: %2").arg(root.title).arg(root.sentence)
    }
}
