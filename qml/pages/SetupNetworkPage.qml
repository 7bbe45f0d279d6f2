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
    property bool again: false // why it did not work was read
    property alias shifted: keyboard.accented
    readonly property bool trying: word === "trying"
    readonly property bool connected: word === "connected"
    readonly property bool told: !wireless || connected || (sentence !== "" && !trying && !again) // nothing is to be typed

    signal joined(string name, string passphrase)
    signal leaving()

    question: connected
              //: Heading for technicians: the wireless network took the kiosk in.
              ? qsTr("Connected")
              : told
              //: Heading for technicians: the wireless network did not take the kiosk in.
              ? qsTr("Not connected")
              : second
              //: Heading above the keyboard, for technicians.
              ? qsTr("What is its password?")
              //: Heading above the keyboard, for technicians.
              : qsTr("What is the Wi-Fi network called?")
    explanation: !wireless
                 //: For technicians.
                 ? qsTr("This machine has no Wi-Fi.")
                 : told ? sentence
                 : Theme.large ? "" // the keyboard needs the room
                 : second
                 //: For technicians: how an open wireless network is joined.
                 ? qsTr("Leave it empty for a network without one.")
                 //: For technicians: phones and routers show a code for their wireless network.
                 : qsTr("Or hold the network's code under the scanner.")
    done: connected
    helpOffered: false
    primaryText: !wireless ? ""
                 : told && !connected
                 //: Button for technicians: type name and password of the wireless network once more.
                 ? qsTr("Try again")
                 : connected || !second
                 //: Button to the next question.
                 ? qsTr("Continue")
                 : trying
                 //: Instead of the button while the kiosk joins a wireless network.
                 ? qsTr("Connecting...")
                 //: Button for technicians: join the wireless network.
                 : qsTr("Connect")
    primaryEnabled: told || (!trying && (second || name !== ""))
    onAccepted: {
        if (connected) {
            page.leaving();
        } else if (told) {
            again = true;
        } else if (second) {
            again = false;
            page.joined(name, passphrase);
        } else {
            second = true;
        }
    }
    onBack: {
        if (second && !told) {
            second = false;
        } else {
            page.leaving();
        }
    }

    TextBox {
        objectName: "typed-box"
        height: page.told ? 0 : implicitHeight
        visible: !page.told
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
        height: page.told ? 0 : implicitHeight
        visible: !page.told
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
