// SPDX-License-Identifier: GPL-3.0-or-later
// The on-screen keyboard: large keys, forgiving of case, in the script of the screen's language and in Latin. Letters with
// accents, and letters of neighbouring languages, are behind one key and give way again once one was chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen
import "compose.js" as Compose
import "layouts.js" as Layouts

Column {
    id: root

    enum Kind { Name, Email, Address, Code, Secret }

    property int kind: Keyboard.Name
    property string text: ""
    property int most: 90
    property bool accented: false
    property bool turned: false // by the key that changes the script
    readonly property string kindName: ["name", "email", "address", "code", "secret"][kind]
    readonly property string own: Languages.keyboardOf(Theme.language)
    readonly property bool twoScripts: own !== "latin" && (kind === Keyboard.Name || kind === Keyboard.Address)
    // An address is written for those who deliver there; a name begins in the letters one thinks in.
    readonly property bool latin: !twoScripts || (kind === Keyboard.Address) !== turned
    readonly property string script: latin ? "latin" : own
    readonly property bool composes: latin && Theme.language === "vi" && kind === Keyboard.Name
    readonly property bool capital: kind === Keyboard.Code
        || (kind !== Keyboard.Email && kind !== Keyboard.Secret && (text === "" || " -'".includes(text.charAt(text.length - 1))))
    readonly property list<string> rows: Layouts.rows(Theme.language, script, kindName, accented, Comfort.textSize === Comfort.Largest)
    readonly property int columns: Math.max(10, ...Array.from(rows).map(row => row.length))
    readonly property real keyWidth: (width - (columns - 1) * Theme.keyGap) / columns

    // Keys and digits stand where they do on every keyboard, whichever way one reads.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    signal edited(string text)

    function add(letter: string) {
        if (Layouts.isTone(letter)) {
            root.edited(Compose.toned(root.text, letter));
        } else if (root.text.length < root.most) {
            root.edited(root.composes ? Compose.toned(root.text + letter) : root.text + letter);
        }
        root.accented = false;
    }

    function spoken(letter: string): string {
        switch (letter) {
        case "-":
            //: Spoken name of a key: the sign -
            return qsTr("hyphen");
        case "'":
            //: Spoken name of a key: the sign '
            return qsTr("apostrophe");
        case "@":
            //: Spoken name of a key: the sign @
            return qsTr("at sign");
        case ".":
            //: Spoken name of a key: the sign . in an e-mail address
            return qsTr("dot");
        case "_":
            //: Spoken name of a key: the sign _
            return qsTr("underscore");
        case ",":
            //: Spoken name of a key: the sign ,
            return qsTr("comma");
        case "#":
            //: Spoken name of a key: the sign #, before the number of an apartment
            return qsTr("number sign");
        }
        return Layouts.tones[letter] ?? letter;
    }

    spacing: Theme.keyGap
    onTurnedChanged: accented = false

    Repeater {
        model: root.rows

        KeyRow {
            id: line

            required property string modelData

            anchors.horizontalCenter: parent?.horizontalCenter

            Repeater {
                model: line.modelData.length

                Key {
                    required property int index
                    readonly property string letter: line.modelData.charAt(index)
                    readonly property string typed: root.capital ? Layouts.capital(letter) : letter

                    objectName: "key-" + Layouts.capital(letter)
                    width: root.keyWidth
                    sign: Layouts.isTone(letter)
                    text: sign ? "\u25cc" + letter : typed
                    Accessible.name: root.spoken(typed)
                    onClicked: {
                        root.add(typed);
                        line.leave();
                    }
                }
            }
        }
    }

    KeyRow {
        id: bottom
        width: root.width

        Key {
            objectName: "key-accents"
            visible: root.kind === Keyboard.Name || root.kind === Keyboard.Address || root.kind === Keyboard.Secret
            width: root.width * (root.twoScripts ? 0.15 : 0.2)
            sign: true
            text: root.accented ? Layouts.faces[root.script] : root.kind === Keyboard.Secret ? "ABC" : Layouts.moreFaces[root.script]
            Accessible.name: root.accented
                             //: Spoken name of the key that leads back from letters with accents, or of neighbouring languages.
                             ? qsTr("Usual letters")
                             : root.kind === Keyboard.Secret
                             //: Spoken name of the key that shows capital letters and signs, for one of them.
                             ? qsTr("Capital letters and signs")
                             : root.latin
                             //: Spoken name of the key that shows letters with accents.
                             ? qsTr("Letters with accents")
                             //: Spoken name of the key that shows further letters of the same script, such as Ukrainian ones on a
                             //: Russian keyboard.
                             : qsTr("More letters")
            onClicked: root.accented = !root.accented
        }
        Key {
            objectName: "key-script"
            visible: root.twoScripts
            width: root.width * 0.15
            sign: true
            text: Layouts.faces[root.latin ? root.own : "latin"].toUpperCase()
            Accessible.name: root.latin
                             //: Spoken name of the key that changes the keyboard from Latin letters to those of this translation's
                             //: language, which may be named.
                             ? qsTr("Letters of this language")
                             //: Spoken name of the key that changes the keyboard to Latin letters, as in English.
                             : qsTr("Latin letters")
            onClicked: root.turned = !root.turned
        }
        Key {
            objectName: "key-space"
            width: root.width - x - deleteKey.width - Theme.keyGap
            enabled: root.kind !== Keyboard.Email
            textSize: Theme.label
            //: The space key of the on-screen keyboard.
            text: qsTr("space")
            onClicked: {
                root.add(" ");
                bottom.leave();
            }
        }
        Key {
            id: deleteKey
            objectName: "key-delete"
            width: Math.max(root.width * 0.26, implicitContentWidth + Theme.gap)
            symbol: Theme.large ? "" : "delete"
            textSize: Theme.label
            //: The key that removes the last letter.
            text: qsTr("Delete")
            onClicked: root.edited(Compose.shortened(root.text))
        }
    }
}
