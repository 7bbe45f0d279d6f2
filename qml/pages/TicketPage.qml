// SPDX-License-Identifier: GPL-3.0-or-later
// The number, where to go, how long it takes. The number is always on the screen, whatever the printer does.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    enum Paper { Printing, Printed, DrawnBack, NotPrinted }

    required property string number
    required property string area
    required property string directions
    required property string wait
    required property string feedbackUrl
    required property int paper
    required property bool copy
    required property bool offline

    question: offline
              //: Heading of the ticket taken while the clinic's records could not be reached.
              ? qsTr("Please go to reception")
              : copy
              //: Heading above the number of a person who had checked in before.
              ? qsTr("Here is your number again")
              //: Heading of the ticket page: it is done.
              : qsTr("You are checked in")
    //: Button that ends the visit; not before the printer has answered.
    primaryText: paper === TicketPage.Printing ? "" : qsTr("Done")
    backOffered: false
    done: !offline
    picture: noPaper ? "" : "take-ticket"

    readonly property bool noPaper: paper === TicketPage.NotPrinted || paper === TicketPage.DrawnBack

    Rectangle {
        height: figures.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.colors.accent

        Column {
            id: figures
            x: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x

            Label {
                width: parent.width
                //: Label above the ticket's number.
                text: qsTr("Your number")
                color: Theme.colors.accentInk
            }
            Numeral {
                objectName: "number"
                spelled: true
                width: parent.width
                text: page.number
                color: Theme.colors.accentInk
            }
        }
    }
    Notice {
        objectName: "print-state"
        kind: page.noPaper ? Notice.Attention
            : page.paper === TicketPage.Printing ? Notice.Plain : Notice.Good
        symbol: page.noPaper ? "attention" : page.paper === TicketPage.Printing ? "printer" : "ticket"
        text: page.paper === TicketPage.NotPrinted
              //: The printer failed; %1 is the ticket's number.
              ? qsTr("The printer cannot print now. Your number is %1. Please remember it or take a photo.").arg(page.number)
              : page.paper === TicketPage.DrawnBack
              //: Nobody took the printed ticket for a minute; %1 is its number.
              ? qsTr("The printer took your ticket back. Your number is %1. Please remember it or take a photo.").arg(page.number)
              : page.paper === TicketPage.Printing
              //: The ticket is on its way out of the printer.
              ? qsTr("Your ticket is printing")
              //: The ticket has come out.
              : qsTr("Take your ticket")
    }
    Fact {
        height: page.offline || page.area === "" ? 0 : implicitHeight
        symbol: "place"
        //: Label above the place to wait, such as "Blue area, floor 2".
        label: qsTr("Please go to")
        value: page.area
    }
    Body {
        height: text === "" ? 0 : implicitHeight
        text: page.offline
              //: What happens after a number was given while the records could not be reached.
              ? qsTr("We could not reach the clinic's records. A person at reception will check you in with this number.")
              : page.directions
    }
    Fact {
        height: page.wait === "" ? 0 : implicitHeight
        symbol: "clock"
        //: Label above the waiting time.
        label: qsTr("Waiting time")
        value: page.wait
    }
    Item {
        height: page.feedbackUrl === "" ? 0 : Math.max(Theme.qr, why.height)

        QrCode {
            id: code
            anchors.left: parent.left
            objectName: "feedback-code"
            width: Theme.qr
            height: Theme.qr
            text: page.feedbackUrl
            //: Spoken name of the QR code.
            Accessible.name: qsTr("Code for your phone")
            Accessible.role: Accessible.Graphic
        }
        Label {
            id: why
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: code.right
            anchors.leftMargin: Theme.gap * 1.5
            width: parent.width - code.width - Theme.gap * 1.5
            //: Beside the QR code on the ticket page: why to scan it.
            text: qsTr("After your visit, tell us with your phone how it went. It helps us do better.")
        }
    }
}
