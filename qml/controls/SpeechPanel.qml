// SPDX-License-Identifier: GPL-3.0-or-later
// Speech: on or off, how fast, how loud, once more, pause, and a dark screen for whoever only listens. Forgotten at the end
// of the visit.
import QtQuick
import Foyer
import Foyer.Screen

Overlay {
    id: overlay

    readonly property real half: (sheetWidth - Theme.gap) / 2

    signal closed()

    onDismissed: closed()

    Display {
        width: parent.width
        visible: !Theme.large || !overlay.tight // the first choice says it
        //: Heading of the panel of speech.
        text: qsTr("Speech")
    }
    Choice {
        objectName: "speech-on"
        width: parent.width
        focus: true
        symbol: "speaker"
        chosen: Speech.on
        //: Switch: what stands on the screen is spoken.
        text: qsTr("Read the screen to me")
        onClicked: Speech.on = !Speech.on
    }
    Body {
        objectName: "manner"
        width: parent.width
        //: How speech is set: %1 is its speed, 1 the usual one; %2 how loud it is, of 5.
        text: qsTr("Speed %1, volume %2 of 5").arg(Speech.rate).arg(Speech.volume + 1)
    }
    Grid {
        width: parent.width
        columns: 2
        spacing: Theme.gap

        BaseButton {
            objectName: "slower"
            width: overlay.half
            textSize: Theme.label
            //: Button: speech becomes slower.
            text: qsTr("Slower")
            onClicked: Speech.slower()
        }
        BaseButton {
            objectName: "faster"
            width: overlay.half
            textSize: Theme.label
            //: Button: speech becomes faster.
            text: qsTr("Faster")
            onClicked: Speech.faster()
        }
        BaseButton {
            objectName: "quieter"
            width: overlay.half
            textSize: Theme.label
            //: Button: speech becomes quieter.
            text: qsTr("Quieter")
            onClicked: Speech.quieter()
        }
        BaseButton {
            objectName: "louder"
            width: overlay.half
            textSize: Theme.label
            //: Button: speech becomes louder.
            text: qsTr("Louder")
            onClicked: Speech.louder()
        }
        BaseButton {
            objectName: "repeat"
            width: overlay.half
            textSize: Theme.label
            //: Button: the screen is read once more.
            text: qsTr("Say again")
            onClicked: Speech.repeat()
        }
        Choice {
            objectName: "pause"
            width: overlay.half
            chosen: Speech.paused
            //: Switch: speech waits, and goes on when it is switched off again.
            text: qsTr("Pause")
            onClicked: Speech.pause()
        }
    }
    Choice {
        objectName: "dark-screen"
        width: parent.width
        enabled: Speech.on
        chosen: Speech.dark
        //: Switch, for somebody who listens: nothing is shown, so that nobody can look on.
        text: qsTr("Dark screen")
        onClicked: Speech.dark = !Speech.dark
    }
    PrimaryButton {
        objectName: "close"
        width: parent.width
        //: Button: close this panel.
        text: qsTr("Done")
        onClicked: overlay.closed()
    }
}
