// SPDX-License-Identifier: GPL-3.0-or-later
// The card under the camera: hold it, take the picture, wait while it is read.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    enum Trouble { None, NothingThere, TooDark, Glare, TooBlurred, TooNear, NoCard, PaymentCard, NothingRead, CameraGone }

    required property FrameSource preview
    required property int trouble // of the last picture
    required property int hint // live: of a picture taken now
    required property bool looksGood

    signal takeWanted()
    signal noCard()

    // What is so now matters more than what was; what no other light or distance would mend comes first.
    readonly property bool settled: trouble === CardPicturePage.PaymentCard || trouble === CardPicturePage.CameraGone
    readonly property string live: hint === CardPicturePage.TooDark
        //: Live, while the camera looks at the card: what to do.
        ? qsTr("It is too dark. Hold the card under the light.")
        : hint === CardPicturePage.Glare
        //: Live, while the camera looks at the card: light is mirrored in it.
        ? qsTr("The light is shining on your card. Tilt it a little.")
        : hint === CardPicturePage.TooBlurred
        //: Live, while the camera looks at the card: what to do.
        ? qsTr("Your card is blurred. Hold it still.")
        : hint === CardPicturePage.TooNear
        //: Live, when the card stays blurred: it is too close to the camera.
        ? qsTr("Your card is still blurred. Hold it a little further away.")
        : ""
    readonly property string before: trouble === CardPicturePage.TooDark
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
    readonly property bool wrong: live !== "" || before !== ""
    readonly property string sentence: live !== "" && !settled ? live
        : before !== "" ? before
        : looksGood
        //: Live: the camera sees the card well.
        ? qsTr("That looks good. Now take the picture.")
        : hint === CardPicturePage.NothingThere
        //: Live: nothing is held under the camera.
        ? qsTr("We don't see a card yet. Hold it inside the frame.")
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
        // As high as its longest words so far: the camera's picture must not jump while a card is held under it.
        property real tallest: implicitHeight
        onImplicitHeightChanged: tallest = Math.max(tallest, implicitHeight)
        height: page.sentence === "" ? 0 : tallest
        kind: page.wrong ? Notice.Attention : page.looksGood ? Notice.Good : Notice.Plain
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
