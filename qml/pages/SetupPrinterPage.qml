// SPDX-License-Identifier: GPL-3.0-or-later
// A test ticket, and the judgement of whoever holds it.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property string printer
    required property bool otherPrinter
    required property int proof // Setup.Proof
    required property string sentence // what to do about the printer
    readonly property bool printed: proof === Setup.Proof.Printed || proof === Setup.Proof.Sent
    readonly property bool printing: proof === Setup.Proof.Printing

    signal printWanted()
    signal judged(bool right)
    signal otherWanted()
    signal leaving()

    question: printed
              //: Heading for technicians who hold a test ticket.
              ? qsTr("Is the ticket right?")
              //: Heading for technicians: a test ticket.
              : qsTr("Print a test ticket")
    explanation: printed
                 //: What to look at on a test ticket.
                 ? qsTr("Look at the test ticket: every line whole, dark and inside the paper.")
                 : printer
    helpOffered: false
    primaryText: printed
                 //: Button for technicians: the test ticket is right.
                 ? qsTr("Yes, it is right")
                 : printing
                 //: Instead of the button while a test ticket prints.
                 ? qsTr("Printing...")
                 //: Button for technicians.
                 : qsTr("Print it")
    primarySymbol: printed || printing ? "" : "printer"
    primaryEnabled: !printing
    onAccepted: {
        if (printed) {
            page.judged(true);
        } else {
            page.printWanted();
        }
    }
    onBack: page.leaving()

    Notice {
        objectName: "printer-says"
        height: text === "" ? 0 : implicitHeight
        kind: Notice.Attention
        text: page.sentence !== "" ? page.sentence
              : page.proof === Setup.Proof.NotPrinted
              //: For technicians: nothing came out.
              ? qsTr("The test ticket was not printed.")
              : page.proof === Setup.Proof.Sent
              //: For technicians: this printer does not say whether a ticket came out.
              ? qsTr("This printer does not say whether it printed. Look whether the ticket came out.")
              : ""
    }
    Tile {
        objectName: "ticket-wrong"
        height: page.printed ? implicitHeight : 0
        symbol: "close"
        leading: false
        //: For technicians: the test ticket is not right.
        text: qsTr("No, print it again")
        onClicked: page.judged(false)
    }
    Tile {
        objectName: "other-printer"
        height: page.otherPrinter && !page.printing ? implicitHeight : 0
        symbol: "change"
        leading: false
        //: For technicians, where several printers are plugged in.
        text: qsTr("Use the other printer")
        onClicked: page.otherWanted()
    }
}
