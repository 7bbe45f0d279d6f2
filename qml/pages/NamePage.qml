// SPDX-License-Identifier: GPL-3.0-or-later
// Family name, then given name, one at a time.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property bool someoneElse
    property string family: ""
    property string given: ""
    property bool second: false
    property alias accented: keyboard.accented
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

    reason: WhyPanel.Name
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
    explanation: Theme.large ? ""
                 : Languages.keyboardOf(Theme.language) === "latin"
                 //: Why small differences in typing do not matter.
                 ? qsTr("Capital letters, accents and hyphens do not matter.")
                 //: Shown where the keyboard offers two scripts: the name must be in the one in which the clinic has it.
                 : qsTr("Use the letters that are on the ID. Capital letters and hyphens do not matter.")
    //: Button to the next question.
    primaryText: qsTr("Continue")
    primaryEnabled: /[^\s'.,-]/.test(typed) // a letter
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
        most: page.room
        text: page.typed
        //: Hint in the empty box for a name.
        hint: page.second ? qsTr("Given name")
                          //: Hint in the empty box for a name.
                          : qsTr("Family name")
    }

    pad: Keyboard {
        id: keyboard
        width: parent.width
        text: page.typed
        onEdited: text => page.keep(text)
    }
}
