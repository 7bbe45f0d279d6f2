// SPDX-License-Identifier: GPL-3.0-or-later
// What was read from the card and is not certain: one field a page, as it is printed and as we read it. The patient says
// that it is right, puts it right, or leaves it to reception; nothing here stops a visit.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property FrameSource card
    required property RowModel doubts  // rows: key, value, crop
    property int at: 0
    property bool changing: false
    property string draft: ""
    readonly property bool asking: at < doubts.count
    readonly property string key: asking ? doubts.text(at, "key") : ""
    readonly property string value: asking ? doubts.text(at, "value") : ""
    readonly property FrameSource crop: asking ? doubts.rows[at].crop ?? null : null
    readonly property bool cropped: crop !== null && !crop.empty

    signal corrected(string key, string value)
    signal said(string key, bool right)
    signal useWanted()
    signal leaving()

    function next() {
        changing = false;
        if (at + 1 < doubts.count) {
            at += 1;
        } else {
            page.useWanted();
        }
    }

    question: changing
              //: Heading above the keyboard; %1 is the name of a field of the insurance card, such as "Member number".
              ? qsTr("Please type: %1").arg(CardNames.of(key))
              //: Heading; %1 is the name of a field of the insurance card, such as "Member number".
              : qsTr("Please check: %1").arg(CardNames.of(key))
    explanation: !changing && !Theme.large
                 //: Why this is asked.
                 ? qsTr("We are not sure that we read this right. Compare it with your card.")
                 : ""
    primaryText: changing
                 //: Button: keep what was typed.
                 ? qsTr("Keep this")
                 //: Button: the value shown is as on the card.
                 : qsTr("Yes, that is right")
    primarySymbol: "check"
    primaryEnabled: !changing || draft.trim() !== ""
    onAccepted: {
        if (changing) {
            page.corrected(key, draft.trim());
        } else {
            page.said(key, true);
        }
        page.next();
    }
    onBack: {
        if (changing) {
            changing = false;
        } else if (at > 0) {
            at -= 1;
        } else {
            page.leaving();
        }
    }

    TextBox {
        id: typed
        objectName: "typed-box"
        most: page.room
        height: page.changing ? implicitHeight : 0
        text: page.draft
        hint: CardNames.of(page.key)
    }
    CardWindow {
        // The field as it is printed; the whole card where the field has no picture of its own.
        readonly property real wanted: Math.min(page.column * (page.cropped ? 0.24 : 0.45), Math.max(page.room * 0.45, page.column * 0.2))
        readonly property real least: Math.min(wanted, page.room - typed.height - Theme.gap)

        objectName: "as-printed"
        height: !page.changing ? wanted : least >= Math.min(wanted, Theme.pictureLeast) ? least : 0
        source: page.cropped ? page.crop : page.card
    }
    Fact {
        objectName: "read-value"
        personal: true
        height: !page.changing ? implicitHeight : 0
        symbol: "insurance"
        //: Label above the value of a field as the machine read it from the card.
        label: qsTr("We read")
        value: page.value
        compared: CardNames.isCode(page.key)
    }
    Tile {
        objectName: "choice-change"
        height: !page.changing ? implicitHeight : 0
        symbol: "keyboard"
        //: Button: type what the card really says.
        text: qsTr("No, change it")
        onClicked: {
            page.draft = page.value;
            page.changing = true;
        }
    }
    Tile {
        objectName: "choice-unsure"
        height: !page.changing ? implicitHeight : 0
        symbol: "person"
        //: Answer: the patient does not know whether the value is right.
        text: qsTr("I am not sure")
        //: Detail: what happens then.
        detail: qsTr("Reception will look at it with you")
        onClicked: {
            page.said(page.key, false);
            page.next();
        }
    }

    pad: Keyboard {
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: page.changing
        kind: CardNames.isCode(page.key) ? Keyboard.Code : Keyboard.Address
        most: 60
        text: page.draft
        onEdited: text => page.draft = text
    }
}
