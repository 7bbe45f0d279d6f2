// SPDX-License-Identifier: GPL-3.0-or-later
// Why a question is asked, and what becomes of the answer: where it is kept, for how long, who sees it. It says what the
// programs do; kiosk/README.md ("What becomes of an answer") names where.
import QtQuick
import Foyer.Screen

Overlay {
    id: overlay

    enum Reason { None, Name, BirthDate, Contact, Phone, Email, Address, Insurance }

    required property int reason
    readonly property bool finding: reason === WhyPanel.Name || reason === WhyPanel.BirthDate

    signal closed()

    function reasonOf(reason: int): string {
        switch (reason) {
        case WhyPanel.Name:
            //: Why a person is asked for the name; it may be their own or that of the patient they are with.
            return qsTr("The name leads us to the right appointment.");
        case WhyPanel.BirthDate:
            //: Why a person is asked for a birth date; it may be their own or that of the patient they are with.
            return qsTr("The birth date makes sure that nobody else is checked in by mistake.");
        case WhyPanel.Contact:
            //: Why a person is asked for phone, e-mail address and home address.
            return qsTr("With these we can call you and write to you.");
        case WhyPanel.Phone:
            //: Why a person is asked for a phone number.
            return qsTr("With your number we can call you about a visit.");
        case WhyPanel.Email:
            //: Why a person is asked for an e-mail address.
            return qsTr("With your e-mail address we can write to you about a visit.");
        case WhyPanel.Address:
            //: Why a person is asked for the home address.
            return qsTr("With your address our letters and bills reach you.");
        }
        //: Why a person is asked for the insurance card.
        return qsTr("With your insurance we know whom to ask to pay for this visit.");
    }

    onDismissed: closed()

    Display {
        width: parent.width
        visible: !Theme.large || !overlay.tight // the sentence under it says it by itself
        //: Heading of the panel that tells why a question is asked.
        text: qsTr("Why we ask")
    }
    Body {
        objectName: "reason"
        width: parent.width
        text: overlay.reasonOf(overlay.reason)
    }
    Mention {
        objectName: "kept"
        width: parent.width
        plain: overlay.tight
        symbol: "shield"
        text: overlay.finding
              //: What becomes of a name or birth date: it is only compared; staff see who has checked in.
              ? qsTr("We only compare it with today's appointments. Staff see that you are here.")
              : overlay.reason === WhyPanel.Insurance
              //: What becomes of pictures of the insurance card. The clinic's settings say for how long a copy is kept.
              ? qsTr("Pictures of a card go to your record. We erase our own copy after a time the clinic has set.")
              //: What becomes of a new phone number, e-mail address or home address.
              : qsTr("Changes go to your record here. Staff can see them as long as the record is kept.")
    }
    Mention {
        objectName: "forgotten"
        width: parent.width
        plain: overlay.tight
        symbol: "eraser"
        //: What this screen keeps of an answer: nothing.
        text: qsTr("This screen forgets it when you finish.")
    }
    PrimaryButton {
        objectName: "why-close"
        width: parent.width
        focus: true
        //: Button: close the panel that tells why something is asked, and go on with the visit.
        text: qsTr("Go on")
        onClicked: overlay.closed()
    }
}
