// SPDX-License-Identifier: GPL-3.0-or-later
// The card under the camera: one side, then the other. The picture takes itself; the button is for whoever would rather.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    enum Trouble {
        None, NothingThere, TooDark, Glare, TooBlurred, HalfACard, TooSmall, Display, NoCard, PaymentCard, Licence, NotInsurance,
        NothingRead, CameraGone
    }
    enum Hint { None, LayDown, MoveIn, Nearer, TooDark, Glare, HoldStill, TooNear, Turn }

    required property FrameSource preview
    required property FrameSource card // the front, once it was read
    required property bool live // the camera shows what it sees
    required property bool backWanted
    required property bool taking
    required property bool reading // both sides are there
    required property bool hard // several pictures were of no use
    required property int trouble // of the last picture
    required property int hint // what to do now

    signal takeWanted()
    signal backEmpty()
    signal noCard()

    readonly property bool gone: trouble === CardPicturePage.Trouble.CameraGone
    readonly property bool turning: live && backWanted && hint === CardPicturePage.Hint.Turn && trouble === CardPicturePage.Trouble.None

    reason: WhyPanel.Insurance
    //: Heading while what the camera saw of the insurance card is read.
    question: reading ? qsTr("Reading your card...")
              : backWanted
              //: Heading above the camera's picture: the front of the card was taken.
              ? qsTr("Now turn your card over")
              //: Heading above the camera's picture.
              : qsTr("Show us the front of your card")
    explanation: Theme.large || reading || words.text !== "" ? ""
                 : !live
                 //: How to lay the card into a document scanner.
                 ? qsTr("Lay it on the glass. Then touch the button.")
                 //: How to lay the card for a good picture.
                 : qsTr("Lay it flat inside the frame. The picture takes itself.")
    primaryText: reading ? ""
                 : gone || hard
                 //: Button: go on without a picture of the card; staff will look at it.
                 ? qsTr("Show it at reception instead")
                 //: Button: take the picture of the card now; it would also take itself.
                 : qsTr("Take the picture now")
    primarySymbol: gone || hard ? "person" : "camera"
    primaryEnabled: !taking
    picture: live || reading ? "" : backWanted ? "turn-card" : "hold-card"
    onAccepted: {
        if (gone || hard) {
            page.noCard();
        } else {
            page.takeWanted();
        }
    }

    CardWords {
        id: words
        trouble: page.trouble
        hint: page.taking ? CardPicturePage.Hint.HoldStill : page.reading ? CardPicturePage.Hint.None : page.hint
    }
    Notice {
        id: advice
        objectName: "advice"
        // As high as its longest words so far: the camera's picture must not jump while a card is held under it.
        property real tallest: implicitHeight
        onImplicitHeightChanged: tallest = Math.max(tallest, implicitHeight)
        height: words.text === "" ? 0 : tallest
        kind: words.wrong ? Notice.Attention : words.good ? Notice.Good : Notice.Plain
        text: words.text
    }
    CardWindow {
        readonly property real others: (advice.height > 0 ? advice.height + Theme.gap : 0)
                                       + (again.height > 0 ? again.height + Theme.gap : 0)
                                       + (empty.height > 0 ? empty.height + Theme.gap : 0)
                                       + (skip.height > 0 ? skip.height + Theme.gap : 0)

        height: page.live || page.reading ? Math.max(Theme.pictureLeast, Math.min(page.column * 0.62, page.room - others)) : 0
        source: page.reading ? page.card : page.preview
        framed: !page.reading
        holding: page.taking || page.hint === CardPicturePage.Hint.HoldStill
        drawing: page.turning ? "turn-card" : ""
    }
    QuietButton {
        id: again
        objectName: "choice-again"
        height: page.hard && !page.gone && !page.reading ? implicitHeight : 0
        symbol: "camera"
        enabled: !page.taking
        //: Button: take one more picture of the card, after some that were of no use.
        text: qsTr("Try once more")
        onClicked: page.takeWanted()
    }
    QuietButton {
        id: empty
        objectName: "choice-no-back"
        height: page.backWanted && !page.reading ? implicitHeight : 0
        symbol: "forward"
        //: Button: the back of the card has nothing on it, go on without it.
        text: qsTr("The back is empty")
        onClicked: page.backEmpty()
    }
    QuietButton {
        id: skip
        objectName: "choice-no-card"
        height: page.gone || page.hard ? 0 : implicitHeight
        symbol: "person"
        text: qsTr("Show it at reception instead")
        onClicked: page.noCard()
    }
}
