// SPDX-License-Identifier: GPL-3.0-or-later
// The strip above every page: the clinic, how far one is, language and comfort; and why a page asks, where the page itself has
// no room to offer that.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Item {
    id: root

    property string clinicName: ""
    property int step: 0
    property int steps: 0
    property bool languageOffered: true
    property bool comfortOffered: true
    property bool whyOffered: false // in the place of the words that tell how far one is
    // A long name of a language beside "Why?" stands alone, without its sign; on every page, so that it keeps its place.
    readonly property bool crowded: why.implicitWidth + fullLanguage.implicitWidth + comfort.width + 2 * Theme.gap > width
    readonly property bool brief: words.implicitWidth > width - buttons.width - Theme.gap // no room for "Step 2 of 5"
    readonly property real spare: width - buttons.width - mark.width - 3 * Theme.gap
                                  - (whyOffered ? why.implicitWidth : progress.implicitWidth)

    signal languageWanted()
    signal comfortWanted()
    signal whyWanted()

    implicitHeight: Math.max(Theme.strip, buttons.height + Theme.gap)

    HouseMark {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        size: Math.max(Theme.target * 0.9, Theme.body * 1.6)
        clinicName: root.clinicName
        visible: root.clinicName !== "" && root.spare >= 0
    }
    Label {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        width: Math.ceil(implicitWidth)
        visible: root.spare >= implicitWidth
        text: root.clinicName
        wrapMode: Text.NoWrap
    }
    Label {
        id: progress
        objectName: "progress"
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Math.min(Math.max((root.width - width) / 2, mark.width + Theme.gap + (name.visible ? name.width + Theme.gap : 0)),
                                     root.width - buttons.width - width - Theme.gap)
        visible: root.steps > 0 && !root.whyOffered
        wrapMode: Text.NoWrap
        text: root.brief ? root.step + "/" + root.steps : words.text
        Accessible.name: words.text

        readonly property bool sign: root.brief // a figure that stands for the words
    }
    Label {
        id: words
        visible: false
        wrapMode: Text.NoWrap
        //: How far the patient is: %1 is the present step, %2 how many there are.
        text: root.steps > 0 ? qsTr("Step %1 of %2").arg(root.step).arg(root.steps) : ""
    }
    QuietButton {
        id: why
        objectName: "why"
        anchors.left: parent.left
        anchors.leftMargin: (mark.visible ? mark.width + Theme.gap : 0) + (name.visible ? name.width + Theme.gap : 0)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.whyOffered
        //: Button, where there is little room: tells why the question on this page is asked. As short as it can be.
        text: qsTr("Why?")
        onClicked: root.whyWanted()
    }
    QuietButton {
        id: fullLanguage // measured
        visible: false
        symbol: "globe"
        text: language.text
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        QuietButton {
            id: language
            objectName: "language"
            visible: root.languageOffered
            symbol: root.crowded ? "" : "globe"
            //: The name of this language in itself, on the button that changes the language: English, Español.
            text: qsTr("English")
            //: Spoken name of the button that changes the language.
            Accessible.name: text + ". " + qsTr("Change the language")
            onClicked: root.languageWanted()
        }
        QuietButton {
            id: comfort
            objectName: "comfort"
            height: Math.max(implicitHeight, language.visible ? language.height : 0)
            visible: root.comfortOffered
            text: "Aa"
            strong: true
            //: Spoken name of the Aa button: text size, colours and reach.
            Accessible.name: qsTr("Text size and colors")
            onClicked: root.comfortWanted()
        }
    }
    // One piece for each step; those that are done and the present one are filled.
    Row {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: root.steps > 0 ? Theme.gap / 2 : 0

        Repeater {
            model: Math.max(1, root.steps)

            Rectangle {
                required property int index
                readonly property bool filled: index < root.step

                anchors.bottom: parent?.bottom
                width: (root.width - (Math.max(1, root.steps) - 1) * Theme.gap / 2) / Math.max(1, root.steps)
                height: filled ? Theme.ring * 1.4 : root.steps > 0 ? Theme.hairline * 2 : Theme.hairline
                radius: height / 2
                color: filled ? Theme.colors.accent : Theme.colors.line
                opacity: root.steps > 0 ? 1 : 0.5
            }
        }
    }
}
