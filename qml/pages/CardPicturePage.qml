// SPDX-License-Identifier: GPL-3.0-or-later
// The card under the camera: hold it, take the picture, wait while it is read.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    enum Trouble { None, NothingThere, TooDark, TooBlurred, NoCard, PaymentCard, NothingRead, CameraGone }

    required property FrameSource preview
    required property int trouble

    signal takeWanted()
    signal noCard()

    readonly property string sentence: trouble === CardPicturePage.TooDark
        //: Why the picture of the card was of no use, and what to do.
        ? qsTr("It was too dark. Hold the card under the light.")
        : trouble === CardPicturePage.TooBlurred
        //: Why the picture of the card was of no use, and what to do.
        ? qsTr("The picture was blurred. Hold the card still and flat.")
        : trouble === CardPicturePage.NoCard || trouble === CardPicturePage.NothingThere
        //: Why the picture of the card was of no use, and what to do.
        ? qsTr("We could not see the whole card. Hold it inside the frame.")
        : trouble === CardPicturePage.PaymentCard
        //: A bank card was shown; nothing of it is kept.
        ? qsTr("That was a payment card. We have not kept it. Please show your insurance card.")
        : trouble === CardPicturePage.NothingRead
        //: Why the picture of the card was of no use, and what to do.
        ? qsTr("We could not read the card. Try holding it flatter.")
        : trouble === CardPicturePage.CameraGone
        //: The camera has failed.
        ? qsTr("The camera is not working now. Reception will look at your card.")
        : ""

    //: Heading above the camera's picture.
    question: qsTr("Hold the front of your card here")
    //: How to hold the card for a good picture.
    explanation: Theme.large || sentence !== "" ? "" : qsTr("Lay it flat inside the frame, without your fingers on the words.")
    //: Button: take the picture now.
    primaryText: qsTr("Take the picture")
    primarySymbol: "camera"
    primaryEnabled: trouble !== CardPicturePage.CameraGone
    onAccepted: page.takeWanted()

    Notice {
        id: advice
        objectName: "advice"
        height: page.sentence === "" ? 0 : implicitHeight
        kind: Notice.Attention
        text: page.sentence
    }
    CardWindow {
        height: Math.max(Theme.pictureLeast, Math.min(page.column * 0.62, page.room - noCard.height - Theme.gap
                                                                 - (page.sentence === "" ? 0 : advice.height + Theme.gap)))
        source: page.preview
        framed: true
    }
    QuietButton {
        id: noCard
        objectName: "choice-no-card"
        symbol: "person"
        //: Button: go on without the card; staff will look.
        text: qsTr("I don't have my card")
        onClicked: page.noCard()
    }
}
