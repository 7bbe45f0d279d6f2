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
    required property int uses
    required property real missesPerHundred
    required property real paperMetres
    required property string lastError
    readonly property string tally: {
        const parts = [];
        if (uses > 0)
            //: What a device did so far, for staff: %1 is the number of tickets, codes, pictures or cards.
            parts.push(qsTr("Uses so far: %1").arg(uses));
        if (missesPerHundred > 0)
            //: How often a device failed: %1 is a number.
            parts.push(qsTr("%1 of 100 went wrong").arg(Number(missesPerHundred.toFixed(1))));
        if (paperMetres >= 1)
            //: How much paper a printer used: %1 is a number.
            parts.push(qsTr("%1 m of paper").arg(Math.floor(paperMetres)));
        if (lastError !== "")
            //: The last trouble of a device, for staff: %1 says what it was.
            parts.push(qsTr("Last trouble: %1").arg(lastError));
        return parts.join(" \u00b7 ");
    }
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

    implicitHeight: notice.implicitHeight + (tally === "" ? 0 : counts.implicitHeight + Theme.gap / 2)

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
    Body {
        id: counts
        x: 2 * Theme.gap + Theme.iconLarge // under the sentence
        y: notice.height + Theme.gap / 2
        width: parent.width - x - Theme.gap
        height: root.tally === "" ? 0 : implicitHeight
        visible: root.tally !== ""
        color: Theme.colors.quiet
        text: root.tally
    }
}
