// SPDX-License-Identifier: GPL-3.0-or-later
// One field of the card that we are not sure of: look at it and put it right.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property string label
    required property string value
    property string draft: value

    signal answered(string value)
    signal noCard()

    //: Heading; %1 is the name of a field of the insurance card, such as "Member number".
    question: qsTr("Please check: %1").arg(label)
    //: Why this is asked.
    explanation: Theme.large ? "" : qsTr("We are not sure that we read this right. Compare it with your card.")
    //: Button: the value shown is as on the card.
    primaryText: qsTr("This is right")
    primarySymbol: "check"
    primaryEnabled: draft.trim() !== ""
    onAccepted: page.answered(draft.trim())

    TextBox {
        objectName: "typed-box"
        text: page.draft
        hint: page.label
    }

    pad: Keyboard {
        width: parent.width
        kind: Keyboard.Code
        most: 40
        text: page.draft
        onEdited: text => page.draft = text
    }
}
