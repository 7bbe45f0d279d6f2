// SPDX-License-Identifier: GPL-3.0-or-later
// A wireless network: by its code, or by name and password, one at a time.
import QtQuick
import Foyer
import Foyer.Screen

Page {
    id: page

    required property bool wireless // this machine has a radio
    required property string word // of the device's network service
    required property string sentence
    property string name: ""
    property string passphrase: ""
    property bool second: false
    property alias shifted: keyboard.accented
    readonly property bool trying: word === "trying"
    readonly property bool connected: word === "connected"

    signal joined(string name, string passphrase)
    signal leaving()

    question: connected
              //: Heading for technicians: the wireless network took the kiosk in.
              ? qsTr("Connected")
              : second
              //: Heading above the keyboard, for technicians.
              ? qsTr("What is its password?")
              //: Heading above the keyboard, for technicians.
              : qsTr("What is the Wi-Fi network called?")
    explanation: connected ? sentence
                 : second
                 //: For technicians: how an open wireless network is joined.
                 ? qsTr("Leave it empty for a network without one.")
                 //: For technicians: phones and routers show a code for their wireless network.
                 : qsTr("Or hold the network's code under the scanner.")
    done: connected
    helpOffered: false
    primaryText: connected || !second
                 //: Button to the next question.
                 ? qsTr("Continue")
                 : trying
                 //: Instead of the button while the kiosk joins a wireless network.
                 ? qsTr("Connecting...")
                 //: Button for technicians: join the wireless network.
                 : qsTr("Connect")
    primaryEnabled: connected || (!trying && wireless && (second || name !== ""))
    onAccepted: {
        if (connected) {
            page.leaving();
        } else if (second) {
            page.joined(name, passphrase);
        } else {
            second = true;
        }
    }
    onBack: {
        if (second && !connected) {
            second = false;
        } else {
            page.leaving();
        }
    }

    Notice {
        objectName: "network-says"
        height: text === "" ? 0 : implicitHeight
        kind: Notice.Attention
        text: !page.wireless
              //: For technicians.
              ? qsTr("This machine has no Wi-Fi.")
              : page.connected || page.trying ? "" : page.sentence
    }
    TextBox {
        objectName: "typed-box"
        height: page.connected ? 0 : implicitHeight
        visible: !page.connected
        most: page.room
        text: page.second ? page.passphrase : page.name
        //: Hint in the empty box for a wireless network.
        hint: page.second ? qsTr("Password")
                          //: Hint in the empty box for a wireless network.
                          : qsTr("Name of the network")
    }

    pad: Keyboard {
        id: keyboard
        width: parent.width
        visible: !page.connected
        kind: Keyboard.Secret
        most: page.second ? 63 : 32
        text: page.second ? page.passphrase : page.name
        onEdited: text => {
            if (page.second) {
                page.passphrase = text;
            } else {
                page.name = text;
            }
        }
    }
}
