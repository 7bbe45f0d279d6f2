// SPDX-License-Identifier: GPL-3.0-or-later
// Is the insurance on file still right, or is there a new card?
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property string payor
    required property string memberId
    required property bool cameraWorks

    signal stillRight()
    signal showCard()
    signal noCard()

    readonly property bool known: payor !== ""

    reason: WhyPanel.Insurance
    //: Heading above the insurance on file.
    question: known ? qsTr("Is this still your insurance?")
                    //: Heading when no insurance is on file.
                    : qsTr("Do you have an insurance card with you?")
    primaryText: known
                 //: Button: the insurance shown is right.
                 ? qsTr("Yes, still right")
                 : cameraWorks
                 //: Button: photograph the insurance card.
                 ? qsTr("Show my card")
                 : ""
    primarySymbol: known ? "check" : "camera"
    picture: known ? "" : "hold-card"
    onAccepted: {
        if (known) {
            page.stillRight();
        } else {
            page.showCard();
        }
    }

    Fact {
        personal: true
        height: page.known ? implicitHeight : 0
        symbol: "insurance"
        //: Label above the name of the insurance company.
        label: qsTr("Insurance")
        value: page.payor
    }
    Fact {
        personal: true
        height: page.known && page.memberId !== "" ? implicitHeight : 0
        symbol: "licence"
        //: Label above the masked member number of the insurance.
        label: qsTr("Member number")
        //: %1 are the last two characters of the member number.
        value: qsTr("ends in %1").arg(page.memberId.replace(/^•+/, ""))
    }
    Tile {
        objectName: "choice-card"
        height: page.known && page.cameraWorks ? implicitHeight : 0
        symbol: "camera"
        //: Answer: there is a new insurance card to photograph.
        text: qsTr("I have a new card")
        //: Detail of "I have a new card".
        detail: qsTr("We take a picture of it")
        onClicked: page.showCard()
    }
    Tile {
        objectName: "choice-no-card"
        symbol: "person"
        //: Answer: the card is not here, or something is different.
        text: page.known ? qsTr("It changed, and I don't have the card")
                         //: Answer: the insurance card is not here.
                         : qsTr("I don't have my card")
        //: Detail: what happens then.
        detail: qsTr("Reception will look at it with you")
        onClicked: page.noCard()
    }
}
