// SPDX-License-Identifier: GPL-3.0-or-later
// Family name, then given name, one at a time.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property bool someoneElse
    property string family: ""
    property string given: ""
    property bool second: false
    readonly property string typed: second ? given : family

    signal answered(string family, string given)
    signal leaving()

    function keep(text: string) {
        if (second) {
            given = text;
        } else {
            family = text;
        }
    }

    question: second ? (someoneElse
                        //: Heading above the keyboard; about the person checked in.
                        ? qsTr("What is the patient's given name?")
                        //: Heading above the keyboard.
                        : qsTr("What is your given name?"))
                     : (someoneElse
                        //: Heading above the keyboard; about the person checked in.
                        ? qsTr("What is the patient's family name?")
                        //: Heading above the keyboard.
                        : qsTr("What is your family name?"))
    //: Why small differences in typing do not matter.
    explanation: Theme.large ? "" : qsTr("Capital letters, accents and hyphens do not matter.")
    //: Button to the next question.
    primaryText: qsTr("Continue")
    primaryEnabled: typed.trim() !== ""
    onAccepted: {
        if (second) {
            page.answered(family.trim(), given.trim());
        } else {
            second = true;
        }
    }
    onBack: {
        if (second) {
            second = false;
        } else {
            page.leaving();
        }
    }

    TextBox {
        objectName: "typed-box"
        text: page.typed
        //: Hint in the empty box for a name.
        hint: page.second ? qsTr("Given name")
                          //: Hint in the empty box for a name.
                          : qsTr("Family name")
    }

    pad: Keyboard {
        width: parent.width
        text: page.typed
        onEdited: text => page.keep(text)
    }
}
