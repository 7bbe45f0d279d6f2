// SPDX-License-Identifier: GPL-3.0-or-later
// How shall we find the appointment? Showing something works at once; only typing needs to be chosen.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property bool someoneElse
    required property bool scannerWorks
    required property bool cardReaderWorks
    required property bool typingRests
    required property int trouble

    enum Trouble { None, NotKnown, LicenceUnreadable, LicenceOfCompanion, PaymentCard }

    signal typeWanted()

    //: Heading of the page where the patient shows a code or a card, or types the name.
    question: someoneElse ? qsTr("Let us find the patient's appointment")
                          //: The same heading when the patient is at the screen.
                          : qsTr("Let us find your appointment")
    //: Under the heading, when the scanner works.
    explanation: Theme.large && trouble !== IdentifyPage.None ? "" : scannerWorks ? qsTr("Hold one of these under the scanner.")
                 //: Under the heading, when there is a card reader and no scanner.
                 : cardReaderWorks && !someoneElse ? qsTr("Put your health card into the card reader, or type your name.")
                              //: Under the heading, when there is no scanner.
                              : qsTr("The scanner is not working right now.")
    picture: scannerWorks ? "show-code" : ""

    Notice {
        objectName: "unreadable"
        height: page.trouble === IdentifyPage.None ? 0 : implicitHeight
        kind: Notice.Attention
        text: page.trouble === IdentifyPage.PaymentCard
              //: A bank card was shown; nothing of it is kept.
              ? qsTr("That was a payment card. We do not need it and have not kept anything of it.")
              : page.trouble === IdentifyPage.LicenceOfCompanion
              //: The companion's licence was shown, it does not name the patient.
              ? qsTr("A license shows who you are, not the patient. Please type the patient's name.")
              : page.trouble === IdentifyPage.LicenceUnreadable
              //: The licence's code could not be read.
              ? qsTr("We could not read the license. Hold its back flat, or type the name.")
              //: The scanned code is none of ours.
              : qsTr("We do not know that code. Try the one in your letter, or type the name.")
    }
    Fact {
        height: page.scannerWorks ? implicitHeight : 0
        symbol: "code"
        //: One thing to show under the scanner.
        value: qsTr("The code in your letter or message")
    }
    Fact {
        height: page.scannerWorks && !page.someoneElse ? implicitHeight : 0
        symbol: "licence"
        //: One thing to show under the scanner.
        value: qsTr("The back of your driver's license")
    }
    Fact {
        height: page.scannerWorks ? implicitHeight : 0
        symbol: "insurance"
        //: One thing to show under the scanner.
        value: page.someoneElse ? qsTr("The patient's insurance card, if it has a code")
                                //: One thing to show under the scanner.
                                : qsTr("Your insurance card, if it has a code")
    }
    Fact {
        height: page.cardReaderWorks && !page.someoneElse ? implicitHeight : 0
        symbol: "insurance"
        //: One thing to show, beside those to hold under the scanner.
        value: qsTr("Your health card, in the card reader")
    }
    Tile {
        objectName: "choice-type"
        height: page.typingRests ? 0 : implicitHeight
        symbol: "keyboard"
        //: The other way to be found: typing.
        text: page.someoneElse ? qsTr("Type the patient's name")
                               //: The other way to be found: typing.
                               : qsTr("Type my name")
        //: Detail under "Type my name".
        detail: qsTr("and the date of birth")
        onClicked: page.typeWanted()
    }
    Notice {
        height: page.typingRests ? implicitHeight : 0
        kind: Notice.Attention
        //: Typing is switched off for a minute because of many failed tries on this kiosk.
        text: qsTr("Typing a name is not possible here right now. Please ask at reception.")
    }
}
