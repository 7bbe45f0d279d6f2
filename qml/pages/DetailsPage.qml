// SPDX-License-Identifier: GPL-3.0-or-later
// Are the contact details on file still right? They stay masked; what is new is typed anew.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property string phone
    required property string email
    required property string address
    property string newPhone: ""
    property string newEmail: ""
    property string newAddress: ""
    property string editing: ""
    property string draft: ""
    property string withTown: "" // the draft with the town of its postal code

    // An empty text: what is on file is still right.
    signal answered(string phone, string email, string address)
    signal leaving()

    function edit(what: string, text: string) {
        editing = what;
        draft = text;
    }

    function shown(typed: string, onFile: string): string {
        //: Nothing is stored for this detail.
        return typed !== "" ? typed : onFile !== "" ? onFile : qsTr("not on file");
    }

    reason: editing === "phone" ? WhyPanel.Phone : editing === "email" ? WhyPanel.Email : editing === "address" ? WhyPanel.Address : WhyPanel.Contact
    question: editing === "phone"
              //: Heading above the number pad.
              ? qsTr("What is your phone number?")
              : editing === "email"
              //: Heading above the keyboard.
              ? qsTr("What is your e-mail address?")
              : editing === "address"
              //: Heading above the keyboard.
              ? qsTr("Where do you live?")
              //: Heading above phone, e-mail and address as they are on file, masked.
              : qsTr("Is this still right?")
    //: Why contact details are hidden: said under the heading.
    explanation: editing === "" ? qsTr("We hide most of it, because others can see this screen.") : ""
    primaryText: editing === ""
                 //: Button: the details shown are right.
                 ? qsTr("Yes, this is right")
                 //: Button: keep what was typed.
                 : qsTr("Keep this")
    primaryEnabled: editing === "" || draft.trim() !== ""
    primarySymbol: "check"
    onAccepted: {
        switch (editing) {
        case "":
            page.answered(newPhone, newEmail, newAddress);
            return;
        case "phone":
            newPhone = draft.trim();
            break;
        case "email":
            newEmail = draft.trim();
            break;
        case "address":
            newAddress = draft.trim();
            break;
        }
        editing = "";
    }
    onBack: {
        if (editing !== "") {
            editing = "";
        } else {
            page.leaving();
        }
    }

    Fact {
        personal: true
        height: page.editing === "" ? implicitHeight : 0
        symbol: "phone"
        //: Label of the phone number.
        label: qsTr("Phone")
        //: %1 are the last two digits of the phone number on file.
        value: page.shown(page.newPhone, page.phone === "" ? "" : qsTr("ends in %1").arg(page.phone))
        changeName: "change-phone"
        //: Button beside a detail: type another.
        changeText: qsTr("Change")
        onChangeWanted: page.edit("phone", page.newPhone)
    }
    Fact {
        personal: true
        height: page.editing === "" ? implicitHeight : 0
        symbol: "mail"
        //: Label of the e-mail address.
        label: qsTr("E-mail")
        value: page.shown(page.newEmail, page.email)
        changeName: "change-email"
        //: Button beside a detail: type another.
        changeText: qsTr("Change")
        onChangeWanted: page.edit("email", page.newEmail)
    }
    Fact {
        personal: true
        height: page.editing === "" ? implicitHeight : 0
        symbol: "home"
        //: Label of the home address.
        label: qsTr("Address")
        value: page.shown(page.newAddress, page.address)
        changeName: "change-address"
        //: Button beside a detail: type another.
        changeText: qsTr("Change")
        onChangeWanted: page.edit("address", page.newAddress)
    }
    TextBox {
        id: box
        objectName: "typed-box"
        most: page.room
        height: page.editing !== "" ? implicitHeight : 0
        text: page.draft
    }
    Tile {
        objectName: "town"

        // Where letters are so large that it has no place, the address is typed to its end.
        readonly property bool offered: page.withTown !== "" && box.implicitHeight + 2 * Theme.gap + implicitHeight <= page.room

        height: offered ? implicitHeight : 0
        visible: offered
        personal: true
        leading: false
        symbol: "home"
        text: page.withTown
        //: Under an address with its town, which the postal code told: a touch takes it.
        detail: qsTr("Touch to take this address")
        onClicked: page.draft = page.withTown
    }

    pad: [
        NumberPad {
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: page.editing === "phone"
            extraText: "+"
            onDigit: digit => page.draft = (page.draft + digit).slice(0, 20)
            onDeleted: page.draft = page.draft.slice(0, -1)
            onExtra: page.draft = page.draft === "" ? "+" : page.draft
        },
        Keyboard {
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: page.editing === "email" || page.editing === "address"
            kind: page.editing === "email" ? Keyboard.Email : Keyboard.Address
            most: 120
            text: page.draft
            onEdited: text => page.draft = text
        }
    ]
}
