// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the kiosk's window in the demo: the things a patient holds, the printer's troubles, and the last ticket. A tool
// for whoever shows Foyer, so it speaks English only.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

Window {
    id: window

    required property DockPanel dock
    readonly property list<string> verbs: ["paper out", "paper in", "cover open", "cover closed", "jam", "unplug", "replug", "mend", "take"]

    x: Screen.desktopAvailableWidth - width
    width: 460
    height: 900
    visible: true
    color: Theme.colors.surface
    title: "Foyer dock"

    Column {
        x: 16
        y: 16
        width: window.width - 32
        spacing: 10

        DockHeading { text: "Hold to the kiosk" }
        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: window.dock.things

                DockButton {
                    required property string name
                    required property string path

                    text: name
                    onClicked: window.dock.hold(path)
                }
            }
            DockButton {
                text: "take the picture away"
                onClicked: window.dock.takeAway()
            }
            DockButton {
                text: "take the card out"
                onClicked: window.dock.takeCardOut()
            }
            DockButton {
                text: window.dock.headphones ? "headphones out" : "headphones in"
                onClicked: window.dock.plugHeadphones(!window.dock.headphones)
            }
        }
        DockHeading { text: "Printer: " + window.dock.printerSentence }
        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: window.verbs

                DockButton {
                    required property string modelData

                    text: modelData
                    onClicked: window.dock.printer(modelData)
                }
            }
        }
        DockHeading {
            width: parent.width
            visible: window.dock.headphones
            wrapMode: Text.Wrap
            text: "The voice: " + window.dock.said
        }
        DockHeading { text: window.dock.tickets === 0 ? "No ticket yet" : "Ticket " + window.dock.tickets }
        FramePreview {
            width: parent.width
            height: window.height - y - 32
            source: window.dock.paper
        }
    }
}
