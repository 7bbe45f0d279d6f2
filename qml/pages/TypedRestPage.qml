// SPDX-License-Identifier: GPL-3.0-or-later
// Typed look-ups rest on this kiosk; codes and cards still work.
import QtQuick
import Foyer.Screen

StopPage {
    id: page

    signal again()

    //: Heading: names cannot be typed here for a minute.
    question: qsTr("Please ask at reception")
    //: Under the heading.
    explanation: qsTr("Finding people by name is resting on this screen. A code from your letter or a card still works.")
    //: Button: go back to show a code or a card.
    primaryText: qsTr("Show a code or a card")
    primarySymbol: "scanner"
    picture: "reception"
    onAccepted: page.again()
}
