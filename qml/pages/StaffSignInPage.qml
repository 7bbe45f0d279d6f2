// SPDX-License-Identifier: GPL-3.0-or-later
// Staff: personal code and PIN, checked by the desk.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property string scannedCode
    required property int outcome // StaffAnswer.Outcome
    property string code: scannedCode
    property string pin: ""
    property bool second: scannedCode !== ""

    signal answered(string code, string pin)
    signal leaving()

    question: second
              //: Heading for staff.
              ? qsTr("Your PIN")
              //: Heading for staff.
              : qsTr("Your personal code")
    explanation: second
                 //: Under the heading, for staff.
                 ? qsTr("Six digits.")
                 //: Under the heading, for staff.
                 : qsTr("Type it or scan your badge.")
    //: Button to the next step.
    primaryText: second ? qsTr("Sign in")
                        //: Button to the next step.
                        : qsTr("Continue")
    primaryEnabled: second ? pin.length === 6 : code !== ""
    onAccepted: {
        if (second) {
            page.answered(code, pin);
            pin = "";
        } else {
            second = true;
        }
    }
    onBack: {
        if (second && scannedCode === "") {
            second = false;
            pin = "";
        } else {
            page.leaving();
        }
    }

    TextBox {
        objectName: "typed-box"
        text: page.second ? page.pin : page.code
        hidden: page.second
    }
    StaffAnswer {
        outcome: page.outcome
    }

    pad: [
        NumberPad {
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: page.second
            onDigit: digit => page.pin = (page.pin + digit).slice(0, 6)
            onDeleted: page.pin = page.pin.slice(0, -1)
        },
        Keyboard {
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: !page.second
            kind: Keyboard.Code
            most: 32
            text: page.code
            onEdited: text => page.code = text
        }
    ]
}
