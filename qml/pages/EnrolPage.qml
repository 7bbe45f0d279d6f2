// SPDX-License-Identifier: GPL-3.0-or-later
// Not yet known to a desk: what this kiosk has found, and the code from the staff console that connects it.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property string sentence
    required property int link // Setup.Link
    required property bool mayAsk
    required property string scanner
    required property string camera
    required property string printer
    required property int proof // Setup.Proof
    required property real inches
    readonly property string how: scanner === "" && camera !== ""
                                  //: How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.
                                  ? qsTr("Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows before this camera. The code works once, for 15 minutes.")
                                  //: How to connect the kiosk; for staff. The console is in English: what stands there, Kiosks and Add a kiosk, stays as it is.
                                  : qsTr("Open Kiosks in the staff console, choose Add a kiosk, and hold the code it shows under this scanner. The code works once, for 15 minutes.")

    signal networkWanted()
    signal printerWanted()
    signal screenWanted()
    signal stickWanted()

    //: Heading for staff: the kiosk must be connected to the clinic's desk.
    question: qsTr("Connect this kiosk")
    explanation: Theme.large ? "" : how // large letters turn it over with the rest
    backOffered: false
    helpOffered: false
    picture: "show-code"

    Notice {
        height: page.sentence === "" ? 0 : implicitHeight
        kind: Notice.Attention
        text: page.sentence
    }
    Body {
        height: Theme.large ? implicitHeight : 0
        text: page.how
    }
    Fact {
        symbol: "network"
        //: What a kiosk is connected with, for technicians.
        label: qsTr("Network")
        value: page.link === Setup.Link.Cable
               //: The kiosk's network, for technicians.
               ? qsTr("Connected by cable")
               : page.link === Setup.Link.Wireless
               //: The kiosk's network, for technicians.
               ? qsTr("Connected by Wi-Fi")
               //: The kiosk's network, for technicians.
               : qsTr("Not connected. Plug in the cable.")
        //: Button beside the network, for technicians.
        changeText: page.mayAsk ? qsTr("Wi-Fi") : ""
        changeName: "setup-network"
        onChangeWanted: page.networkWanted()
    }
    Fact {
        symbol: "scanner"
        //: A device.
        label: qsTr("Scanner")
        value: page.scanner !== "" ? page.scanner
               : page.camera !== "" ? page.camera
               //: No bar code scanner was found, for technicians.
               : qsTr("None found yet. Plug in a scanner or a camera.")
    }
    Fact {
        symbol: "printer"
        //: A device.
        label: qsTr("Printer")
        value: page.printer === ""
               //: No printer was found, for technicians.
               ? qsTr("None found on USB")
               : page.proof === Setup.Proof.Right
               //: The printer was tried, for technicians: %1 is what it is called.
               ? qsTr("%1: prints well").arg(page.printer)
               : page.printer
        //: Button beside the printer, for technicians: print a test ticket.
        changeText: page.printer === "" ? "" : qsTr("Try it")
        changeName: "setup-printer"
        onChangeWanted: page.printerWanted()
    }
    Fact {
        symbol: "panel"
        //: The touch screen itself, for technicians.
        label: qsTr("Screen")
        //: How large the screen is, for technicians: %1 is its diagonal.
        value: qsTr("%1 inches").arg(Number(page.inches.toFixed(1)))
        //: Button beside the size of the screen, for technicians.
        changeText: qsTr("Change")
        changeName: "setup-screen"
        onChangeWanted: page.screenWanted()
    }
    Tile {
        objectName: "setup-stick"
        height: page.mayAsk ? implicitHeight : 0
        symbol: "stick"
        //: For technicians: settings or an update are on a USB stick.
        text: qsTr("Read a USB stick")
        onClicked: page.stickWanted()
    }
}
