// SPDX-License-Identifier: GPL-3.0-or-later
// Which language shall we speak? Each is named in itself.
import QtQuick
import Foyer.Screen

Page {
    id: page

    required property list<string> tags
    required property list<string> names

    signal chosen(string tag)

    //: Heading of the page where the patient chooses the language.
    question: qsTr("Which language do you prefer?")

    LanguageTiles {
        tags: page.tags
        names: page.names
        onChosen: tag => page.chosen(tag)
    }
}
