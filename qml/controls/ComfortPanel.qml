// SPDX-License-Identifier: GPL-3.0-or-later
// Text size, colours, stillness and reach; works at once, and is forgotten at the end of the visit.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen

Overlay {
    id: overlay

    //: The four text sizes.
    readonly property list<string> sizes: [qsTr("Small"),
        //: Text size.
        qsTr("Normal"),
        //: Text size.
        qsTr("Large"),
        //: Text size.
        qsTr("Largest")]
    //: The five sets of colours.
    readonly property list<string> palettes: [qsTr("Light"),
        //: Set of colours.
        qsTr("Dark"),
        //: Set of colours: black on white.
        qsTr("Black on white"),
        //: Set of colours: white on black.
        qsTr("White on black"),
        //: Set of colours with low contrast.
        qsTr("Soft")]
    readonly property int across: Theme.large && !wide ? 2 : 4
    readonly property int colorsAcross: wide ? 5 : Theme.large ? 2 : 3

    property bool speechOffered: Speech.fitted
    // Two parts where one would be too tall: how it looks, and how it moves and speaks.
    readonly property bool parted: Theme.large && tight
    property bool turned: false
    readonly property bool first: !parted || !turned
    readonly property bool second: !parted || turned

    signal closed()
    signal speechWanted()

    // Choices side by side are of one height, whichever of them needs two lines.
    function tallest(choices: Repeater, index: int, across: int): real {
        const first = index - index % across;
        let height = 0;
        for (let i = first; i < Math.min(first + across, choices.count); ++i) {
            height = Math.max(height, choices.itemAt(i)?.implicitHeight ?? 0);
        }
        return height;
    }

    onDismissed: closed()

    Display {
        width: parent.width
        visible: !Theme.large
        //: Heading of the panel with text sizes, colours, movement and reach.
        text: qsTr("Make it comfortable")
    }
    Body {
        width: parent.width
        visible: !Theme.large // the choices say it themselves
        font.bold: true
        //: Label above the four text sizes.
        text: qsTr("Text size")
    }
    Grid {
        id: sizeGrid
        width: parent.width
        visible: overlay.first
        columns: overlay.across
        spacing: Theme.gap

        Repeater {
            id: sizeChoices
            model: 4

            Choice {
                required property int index

                height: overlay.tallest(sizeChoices, index, overlay.across)
                objectName: "size-" + index
                width: (sizeGrid.width - (overlay.across - 1) * Theme.gap) / overlay.across
                focus: index === Comfort.textSize
                chosen: Comfort.textSize === index
                text: overlay.sizes[index]
                onClicked: Comfort.textSize = index
            }
        }
    }
    Body {
        width: parent.width
        visible: !Theme.large
        font.bold: true
        //: Label above the five sets of colours.
        text: qsTr("Colors")
    }
    Grid {
        id: paletteGrid
        width: parent.width
        visible: overlay.first
        columns: overlay.colorsAcross
        spacing: Theme.gap

        Repeater {
            id: paletteChoices
            model: 5

            Choice {
                required property int index

                height: overlay.tallest(paletteChoices, index, overlay.colorsAcross)
                objectName: "palette-" + index
                width: (paletteGrid.width - (overlay.colorsAcross - 1) * Theme.gap) / overlay.colorsAcross
                chosen: Comfort.palette === index
                swatch: Theme.large ? null : Theme.palettes[index]
                text: overlay.palettes[index]
                onClicked: Comfort.palette = index
            }
        }
    }
    Choice {
        objectName: "still"
        width: parent.width
        visible: overlay.second
        symbol: Theme.large ? "" : "still"
        chosen: Comfort.reducedMotion
        //: Switch: pages fade and do not slide.
        text: qsTr("Less movement")
        onClicked: Comfort.reducedMotion = !Comfort.reducedMotion
    }
    Choice {
        objectName: "lower"
        width: parent.width
        visible: overlay.second && (Theme.lowers || Comfort.lowerHalf)
        symbol: Theme.large ? "" : "lower"
        chosen: Comfort.lowerHalf
        //: Switch: everything moves to the lower half of the screen, within reach from a wheelchair.
        text: qsTr("Move everything lower")
        onClicked: Comfort.lowerHalf = !Comfort.lowerHalf
    }
    BaseButton {
        objectName: "speech"
        width: parent.width
        visible: overlay.second && overlay.speechOffered
        symbol: Theme.large ? "" : "speaker"
        textSize: Theme.label
        //: Button that opens the settings of speech.
        text: qsTr("Read the screen to me")
        onClicked: overlay.speechWanted()
    }
    BaseButton {
        objectName: overlay.turned ? "less" : "more"
        width: parent.width
        visible: overlay.parted
        symbol: overlay.turned ? "back" : "more"
        textSize: Theme.label
        text: overlay.turned ? qsTranslate("Actions", "Back") : qsTranslate("Actions", "More")
        onClicked: overlay.turned = !overlay.turned
    }
    PrimaryButton {
        objectName: "close"
        width: parent.width
        //: Button: close this panel.
        text: qsTr("Done")
        onClicked: overlay.closed()
    }
}
