// SPDX-License-Identifier: GPL-3.0-or-later
// A USB stick with settings or an update: let in for two minutes, and only for that.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property string word // of the device's stick service
    required property string sentence
    readonly property bool running: word === "waiting" || word === "reading"
    readonly property bool taken: word === "settings" || word === "update"

    signal begun()
    signal leaving()

    //: Heading for technicians: settings or an update are on a USB stick.
    question: qsTr("Read a USB stick")
    //: For technicians: what may be on the stick.
    explanation: qsTr("Signed settings or a signed update of Foyer. Nothing else on the stick is looked at.")
    done: taken
    helpOffered: false
    primaryText: running
                 //: Instead of the button while the kiosk waits for a USB stick.
                 ? qsTr("Waiting...")
                 : taken
                 //: Button for technicians: back.
                 ? qsTr("Continue")
                 //: Button for technicians: from now on the kiosk takes a USB stick.
                 : qsTr("Start")
    primaryEnabled: !running
    onAccepted: {
        if (taken) {
            page.leaving();
        } else {
            page.begun();
        }
    }
    onBack: page.leaving()

    Notice {
        objectName: "stick-says"
        height: text === "" ? 0 : implicitHeight
        kind: page.taken ? Notice.Good : page.running ? Notice.Plain : Notice.Attention
        text: {
            switch (page.word) {
            case "waiting":
                //: For technicians.
                return qsTr("Plug in the stick now.");
            case "reading":
                //: For technicians.
                return qsTr("Reading the stick. Leave it in.");
            case "settings":
                //: For technicians: the settings on the stick were right.
                return qsTr("New settings were taken. This kiosk starts anew.");
            case "update":
                //: For technicians: the update on the stick was right.
                return qsTr("The update is written. It begins when the device starts anew.");
            case "nothing":
                //: For technicians: no stick, or nothing on it.
                return qsTr("There was nothing for this kiosk.");
            case "silent":
                //: For technicians.
                return qsTr("The device did not answer.");
            case "refused":
                //: For technicians: what is on the stick was not taken; %1 says why, in English.
                return qsTr("Not taken: %1").arg(page.sentence);
            }
            return "";
        }
    }
}
