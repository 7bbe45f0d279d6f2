// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about the card under the camera: one plain sentence at a time, and what to do next.
import QtQuick
import Foyer.Screen

QtObject {
    id: words

    required property int trouble // CardPicturePage.Trouble: of the last picture
    required property int hint // CardPicturePage.Hint: now

    readonly property bool wrong: text !== "" && !good && (trouble !== CardPicturePage.Trouble.None || hint !== CardPicturePage.Hint.LayDown)
    readonly property bool good: trouble === CardPicturePage.Trouble.None
                                 && (hint === CardPicturePage.Hint.HoldStill || hint === CardPicturePage.Hint.Turn)
    readonly property string text: trouble !== CardPicturePage.Trouble.None ? before(trouble) : now(hint)

    function now(hint: int): string {
        switch (hint) {
        case CardPicturePage.Hint.LayDown:
            //: Live: no card lies under the camera yet.
            return qsTr("Lay the front of your card inside the frame.");
        case CardPicturePage.Hint.Turn:
            //: Live: the front of the card was taken, now its back is wanted.
            return qsTr("We have the front. Lay the back inside the frame.");
        case CardPicturePage.Hint.MoveIn:
            //: Live: a part of the card is outside the camera's picture.
            return qsTr("Move the whole card into the frame.");
        case CardPicturePage.Hint.Nearer:
            //: Live: the card is too small in the camera's picture.
            return qsTr("Your card is far away. Hold it nearer to the camera.");
        case CardPicturePage.Hint.TooDark:
            //: Live, while the camera looks at the card: what to do.
            return qsTr("It is too dark. Hold the card under the light.");
        case CardPicturePage.Hint.Glare:
            //: Live, while the camera looks at the card: light is mirrored in it.
            return qsTr("The light is shining on your card. Tilt it a little.");
        case CardPicturePage.Hint.HoldStill:
            //: Live: the camera sees the card well and is about to take its picture.
            return qsTr("Good. Hold your card still.");
        case CardPicturePage.Hint.TooNear:
            //: Live, when the card stays blurred: it is too close to the camera.
            return qsTr("Your card is still blurred. Hold it a little further away.");
        }
        return "";
    }

    function before(trouble: int): string {
        switch (trouble) {
        case CardPicturePage.Trouble.TooDark:
            //: Why the picture of the card was of no use, and what to do.
            return qsTr("It was too dark. Hold the card under the light.");
        case CardPicturePage.Trouble.Glare:
            //: Why the picture of the card was of no use, and what to do.
            return qsTr("The light hid a part of your card. Tilt it a little.");
        case CardPicturePage.Trouble.TooBlurred:
            //: Why the picture of the card was of no use, and what to do.
            return qsTr("The picture was blurred. Hold the card still and flat.");
        case CardPicturePage.Trouble.TooSmall:
            //: Why the picture of the card was of no use, and what to do.
            return qsTr("Your card was too far away. Hold it nearer to the camera.");
        case CardPicturePage.Trouble.Display:
            //: A phone with a picture of the card was shown.
            return qsTr("That was a screen. Please show the card itself, or ask at reception.");
        case CardPicturePage.Trouble.PaymentCard:
            //: A bank card was shown; nothing of it is kept.
            return qsTr("That was a payment card. We have not kept it. Please show your insurance card.");
        case CardPicturePage.Trouble.Licence:
            //: A driver's license was shown; nothing of it is kept.
            return qsTr("That was a driver's license. We have not kept it. Please show your insurance card.");
        case CardPicturePage.Trouble.NotInsurance:
            //: Some other card was shown; nothing of it is kept.
            return qsTr("We do not see an insurance card. Please show another one, or ask at reception.");
        case CardPicturePage.Trouble.NothingRead:
            //: Why the picture of the card was of no use, and what to do.
            return qsTr("We could not read the card. Try holding it flatter.");
        case CardPicturePage.Trouble.CameraGone:
            //: The camera has failed.
            return qsTr("The camera is not working now. Reception will look at your card.");
        }
        //: Why the picture of the card was of no use, and what to do.
        return qsTr("We could not see the whole card. Hold it inside the frame.");
    }
}
