// SPDX-License-Identifier: GPL-3.0-or-later
// How was checking in? Five faces, one touch, or not at all.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Page {
    id: page

    signal rated(int rating)
    signal skipped()

    //: The words under the five faces, from worst to best.
    readonly property list<string> words: [qsTr("Very bad"),
        //: Second worst of five faces.
        qsTr("Bad"),
        //: Middle of five faces.
        qsTr("Neither good nor bad"),
        //: Second best of five faces.
        qsTr("Good"),
        //: Best of five faces.
        qsTr("Very good")]

    //: Heading of the last question.
    question: qsTr("How was checking in today?")
    //: Under the heading of the last question.
    explanation: Theme.large ? "" : qsTr("One touch is enough. Your answer carries no name.")
    //: Button: do not answer the question.
    primaryText: qsTr("Skip")
    backOffered: false
    onAccepted: page.skipped()

    Repeater {
        model: 5

        Tile {
            required property int index
            readonly property int rating: 5 - index

            objectName: "face-" + rating
            symbol: "face-" + rating
            text: page.words[rating - 1]
            onClicked: page.rated(rating)
        }
    }
}
