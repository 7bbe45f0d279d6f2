// SPDX-License-Identifier: GPL-3.0-or-later
// What was read from the card. Only what we are not sure of is asked, one field at a time, with its value to put right.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property FrameSource card
    required property RowModel doubts  // rows: key, value
    required property RowModel summary // rows: key, value
    property int at: 0
    property string draft: doubts.text(0, "value")
    readonly property bool asking: at < doubts.count
    readonly property string key: asking ? doubts.text(at, "key") : ""

    signal corrected(string key, string value)
    signal useWanted()
    signal retakeWanted()
    signal leaving()

    function show(index: int) {
        at = index;
        draft = index < doubts.count ? doubts.text(index, "value") : "";
    }

    question: asking
              //: Heading; %1 is the name of a field of the insurance card, such as "Member number".
              ? qsTr("Please check: %1").arg(CardNames.of(key))
              //: Heading above what was read from the insurance card.
              : qsTr("Is this your card?")
    //: Why this is asked.
    explanation: asking && !Theme.large ? qsTr("We are not sure that we read this right. Compare it with your card.") : ""
    primaryText: asking
                 //: Button: the value shown is as on the card.
                 ? qsTr("This is right")
                 //: Button: the card shown is the right one.
                 : qsTr("Yes, use this card")
    primarySymbol: "check"
    primaryEnabled: !asking || draft.trim() !== ""
    onAccepted: {
        if (asking) {
            const index = at;
            page.corrected(key, draft.trim());
            page.show(index + 1);
        } else {
            page.useWanted();
        }
    }
    onBack: {
        if (at > 0) {
            page.show(at - 1);
        } else {
            page.leaving();
        }
    }

    TextBox {
        id: typed
        objectName: "typed-box"
        height: page.asking ? implicitHeight : 0
        text: page.draft
    }
    CardWindow {
        readonly property real least: Math.min(page.column * 0.45, page.room - typed.height - Theme.gap)

        // While a field is asked the card is there to compare with, where there is room.
        height: !page.asking ? page.column * 0.45 : least >= Theme.pictureLeast ? least : 0
        source: page.card
    }
    Repeater {
        model: page.asking ? null : page.summary

        Fact {
            required property string key
            required value

            // What a person knows a card by; the rest was certain and is not asked.
            height: CardNames.telling(key) ? implicitHeight : 0
            label: CardNames.of(key)
        }
    }
    QuietButton {
        objectName: "retake"
        height: page.asking ? 0 : implicitHeight
        symbol: "repeat"
        //: Button: take the picture of the card once more.
        text: qsTr("Take the picture again")
        onClicked: page.retakeWanted()
    }

    pad: Keyboard {
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: page.asking
        kind: Keyboard.Code
        most: 40
        text: page.draft
        onEdited: text => page.draft = text
    }
}
