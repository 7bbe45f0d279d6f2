// SPDX-License-Identifier: GPL-3.0-or-later
// The card in the reader: it is being read, it can be taken, or it is of no use and what to do instead.
import QtQuick
import Foyer.Screen

Overlay {
    id: overlay

    enum State { None, Reading, Take, Unreadable, Pulled, NotValid, OfCompanion, PaymentCard, OfAnother }

    required property int card
    property bool identified: false // who it is, is known; the card was put in for its insurance
    readonly property bool reading: card === CardInReader.Reading
    readonly property bool good: card === CardInReader.Take

    signal closed()
    signal help()

    onDismissed: if (!reading) closed()

    Row {
        id: message
        width: parent.width
        spacing: Theme.gap * 1.5

        Icon {
            id: sign
            symbol: overlay.reading ? "insurance" : overlay.good ? "good" : "attention"
            size: Theme.iconLarge * 1.3
            ink: overlay.reading ? Theme.colors.accent : overlay.good ? Theme.colors.good : Theme.colors.attention
        }
        Display {
            objectName: "card-state"
            width: parent.width - sign.width - message.spacing // not x: a mirrored row moves it
            text: {
                switch (overlay.card) {
                case CardInReader.Take:
                    //: The card in the reader was read.
                    return qsTr("You can take your card");
                case CardInReader.Unreadable:
                    //: The card in the reader is none we know, or lies the wrong way round.
                    return qsTr("We can't read this card");
                case CardInReader.Pulled:
                    //: The card was taken out of the reader while it was being read.
                    return qsTr("The card came out too soon");
                case CardInReader.NotValid:
                    //: A health card that has run out or that the insurance company has locked.
                    return qsTr("This card is not valid any more");
                case CardInReader.OfCompanion:
                    //: A companion put in a card, but the patient is somebody else.
                    return qsTr("Type the patient's name");
                case CardInReader.PaymentCard:
                    //: A bank card went through the card reader.
                    return qsTr("That was a payment card");
                case CardInReader.OfAnother:
                    //: A health card was put in for its insurance, and its owner is not the patient.
                    return qsTr("This is not the patient's card");
                }
                //: While the card in the reader is read, for a second or two.
                return qsTr("Reading your card");
            }
        }
    }
    Body {
        objectName: "card-advice"
        width: parent.width
        text: {
            switch (overlay.card) {
            case CardInReader.Take:
                //: Under "You can take your card".
                return qsTr("Then we go on.");
            case CardInReader.Unreadable:
                //: Under "We can't read this card".
                return overlay.identified ? qsTr("Try it the other way round, or go on without it.")
                    //: Under "We can't read this card", while it is asked who somebody is.
                    : qsTr("Try it the other way round, or say who you are another way.");
            case CardInReader.Pulled:
                //: Under "The card came out too soon".
                return overlay.identified ? qsTr("We have kept nothing of it. Put it in again and leave it in, or go on without it.")
                    //: Under "The card came out too soon", while it is asked who somebody is.
                    : qsTr("We have kept nothing of it. Put it in again and leave it in, or say who you are another way.");
            case CardInReader.NotValid:
                //: Under "This card is not valid any more".
                return overlay.identified ? qsTr("A person at reception can help you with it.")
                    //: Under "This card is not valid any more", while it is asked who somebody is.
                    : qsTr("A person at reception can help you. You can also say who you are another way.");
            case CardInReader.OfCompanion:
                //: Under "Type the patient's name".
                return qsTr("A card shows who you are, not the patient. We have kept nothing of it.");
            case CardInReader.PaymentCard:
                //: Under "That was a payment card".
                return qsTr("We do not need it and have not kept anything of it.");
            case CardInReader.OfAnother:
                //: Under "This is not the patient's card".
                return qsTr("We have kept nothing of it. Put in the card of the person who has the appointment.");
            }
            //: Under "Reading your card".
            return qsTr("Please leave it in.");
        }
    }
    PrimaryButton {
        objectName: "card-close"
        width: parent.width
        visible: !overlay.reading
        enabled: visible
        focus: true
        //: Button: close what is said about the card and go on with the visit.
        text: qsTr("Go on")
        onClicked: overlay.closed()
    }
    QuietButton {
        objectName: "card-help"
        visible: !overlay.reading && !overlay.good
        symbol: "help"
        //: Button: call a member of staff to the kiosk.
        text: qsTr("Get help")
        onClicked: overlay.help()
    }
}
