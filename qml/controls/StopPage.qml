// SPDX-License-Identifier: GPL-3.0-or-later
// Why it cannot go on here, said plainly, and what to do now. The pages of this kind are a few words on this one.
import QtQuick
import Foyer.Screen

Page {
    id: page

    property string advice: ""
    property int tone: Notice.Plain

    backOffered: false
    picture: "person-helps"
    //: Button that ends the visit.
    primaryText: qsTr("Done")

    Notice {
        objectName: "advice"
        height: page.advice === "" ? 0 : implicitHeight
        kind: page.tone
        text: page.advice
    }
}
