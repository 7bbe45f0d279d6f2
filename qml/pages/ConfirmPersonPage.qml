// SPDX-License-Identifier: GPL-3.0-or-later
// Is this you? Only what two matched facts allow to be shown.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property string name
    required property string birthDate
    required property bool someoneElse

    signal answered(bool yes)

    //: Heading above a short name such as "Maria G.".
    question: someoneElse ? qsTr("Is this the patient?")
                          //: Heading above a short name such as "Maria G.".
                          : qsTr("Is this you?")
    //: Button: the person shown is the right one.
    primaryText: someoneElse ? qsTr("Yes, this is the patient")
                             //: Button: the person shown is the right one.
                             : qsTr("Yes, this is me")
    primarySymbol: "check"
    onAccepted: page.answered(true)

    Rectangle {
        readonly property bool personal: true

        height: Math.max(words.height, mark.height) + 3 * Theme.gap
        radius: Theme.radius
        color: Theme.colors.surface
        border.width: Theme.hairline
        border.color: Theme.colors.line

        Disc {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            symbol: "person"
            size: Theme.disc * 1.2
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - 4 * Theme.gap
            spacing: Theme.gap / 2

            Label {
                width: parent.width
                visible: !page.someoneElse
                //: Above the name of the person at the screen, as they like to be called: Hello / Maria G.
                text: qsTr("Hello")
            }
            Display {
                objectName: "name"
                width: parent.width
                text: page.name
            }
            Body {
                objectName: "birth-date"
                width: parent.width
                //: %1 is a date, such as 4 March 1961.
                text: qsTr("born %1").arg(page.birthDate)
            }
        }
    }
    QuietButton {
        objectName: "choice-no"
        implicitHeight: Math.max(Theme.primary, implicitContentHeight + topPadding + bottomPadding)
        symbol: "change"
        textSize: Theme.body
        text: page.someoneElse
              //: Button: the person shown is somebody else.
              ? qsTr("No, this is someone else")
              //: Button: the person shown is somebody else.
              : qsTr("No, this is not me")
        onClicked: page.answered(false)
    }
}
