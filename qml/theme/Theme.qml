// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes in millimetres turned into pixels, colours as roles, durations: everything a page may not write itself.
pragma Singleton

import QtQuick
import Foyer

QtObject {
    id: theme

    readonly property real mm: Panel.pxPerMm
    // A page as tall as that of a standing panel has room to be generous. Shell says so, in millimetres, not in pixels.
    property real pageHeight: 0
    readonly property bool roomy: pageHeight > 330 * mm && !large
    // On a panel of 15 inches, and on the lower part of a standing one, every millimetre is wanted for the page.
    property real shortSide: 0 // of the glass
    property bool lowers: false // there is a lower half to move everything to
    readonly property bool small: shortSide > 0 && shortSide < 235 * mm
    readonly property bool tight: Comfort.lowerHalf || (pageHeight > 0 && pageHeight < 240 * mm)

    // Space and shape.
    readonly property real gap: 4 * mm
    readonly property real space: 8 * mm
    readonly property real margin: (small ? 6 : 12) * mm
    readonly property real radius: 3 * mm
    readonly property real hairline: Math.max(1, Math.round(0.4 * mm))
    readonly property real ring: Math.max(2, Math.round(1.1 * mm))
    readonly property real column: 190 * mm
    readonly property real target: 16 * mm
    readonly property real primary: (tight && small ? 22 : 24) * mm
    readonly property real tile: (tight ? 24 : roomy ? 46 : 32) * mm
    readonly property real strip: (small ? 21 : 26) * mm
    readonly property real keyGap: 2.6 * mm
    readonly property real keyHeight: Comfort.lowerHalf || large ? Math.max((tight ? 12.8 : 15) * mm, body * 1.26)
                                    : (roomy || tight && pageHeight > 205 * mm ? 19 : 15) * mm
    readonly property real keyboard: 12 * 12.8 * mm + 11 * keyGap // the narrowest on which twelve keys can be hit
    readonly property real air: tight ? gap : space // between heading, content and actions
    readonly property real icon: Math.max(8 * mm, body * 1.1)
    readonly property real iconLarge: Math.max(15 * mm, body * 1.5)
    readonly property real disc: roomy ? 24 * mm : iconLarge * 1.2 // behind the icon of an answer
    readonly property real sink: 0.2 // how far a short page comes down towards its buttons
    readonly property real pictureLeast: 38 * mm
    readonly property real pictureMost: (roomy ? 118 : 84) * mm
    readonly property real qr: 44 * mm
    readonly property real bankCard: 85.6 * mm // its long side, ISO/IEC 7810 ID-1
    readonly property real lowerPart: 0.55
    readonly property real lowerLeast: 250 * mm // a page needs so much
    readonly property real referenceWidth: 268 // mm of a 21.5 inch panel, standing
    readonly property real referenceHeight: 476
    readonly property real windowPart: 0.9

    // Type: pixel sizes from the height of a capital letter, per text size (VVSG 2.0 7.1-G).
    readonly property string family: Panel.fontFamily
    readonly property bool large: Comfort.textSize >= Comfort.Large
    readonly property real label: type([3.6, 4.95, 6.5, 8.55])
    readonly property real body: type([3.9, 5.3, 6.8, 8.7])
    readonly property real display: type(roomy ? [8.4, 10.4, 8.8, 9.2] : [6.2, 8.2, 8.8, 9.2])
    readonly property real number: type(roomy ? [36, 42, 30, 30] : [26, 30, 30, 30])

    // Motion.
    readonly property int turn: 200
    readonly property real slide: Comfort.reducedMotion ? 0 : (mirrored ? -12 : 12) * mm
    readonly property int draw: Comfort.reducedMotion ? 0 : 240
    readonly property int rest: 1600 // between two movements of a picture that shows what to do
    readonly property int patience: 400
    readonly property color night: "#000000" // a screen that shows nothing
    readonly property color scrim: Qt.rgba(0, 0, 0, 0.6) // over a page that waits behind a panel
    readonly property int guard: 250
    readonly property int settling: 40 // two frames
    readonly property int cornerPause: 1000
    readonly property int invitation: 4000

    readonly property ColorRoles colors: palettes[Comfort.palette]
    //: The tag of the language of this translation, such as "en" or "es". Not a word: it chooses dates and keyboard.
    readonly property string language: qsTr("en")
    readonly property bool mirrored: Languages.rightToLeft(language)

    readonly property list<ColorRoles> palettes: [
        ColorRoles { // light
            ground: "#fbf8f2"; surface: "#ffffff"
            surfacePressed: Brand.role(Brand.SurfacePressed, Comfort.Light, "#e6efee", Brand.wish)
            soft: Brand.role(Brand.Soft, Comfort.Light, "#e9f1f0", Brand.wish)
            ink: "#13211f"; quiet: "#2a3735"; line: "#7b8886"
            accent: Brand.role(Brand.Accent, Comfort.Light, "#0b434a", Brand.wish)
            accentPressed: Brand.role(Brand.AccentPressed, Comfort.Light, "#062d32", Brand.wish)
            accentInk: Brand.role(Brand.AccentInk, Comfort.Light, "#ffffff", Brand.wish)
            good: "#0f4524"; attention: "#573504"; trouble: "#74120f"
        },
        ColorRoles { // dark
            ground: "#0e1817"; surface: "#162322"
            surfacePressed: Brand.role(Brand.SurfacePressed, Comfort.Dark, "#1a2c2b", Brand.wish)
            soft: Brand.role(Brand.Soft, Comfort.Dark, "#1a2c2b", Brand.wish)
            ink: "#f6f3ec"; quiet: "#d3d8d4"; line: "#7f918e"
            accent: Brand.role(Brand.Accent, Comfort.Dark, "#a7e3df", Brand.wish)
            accentPressed: Brand.role(Brand.AccentPressed, Comfort.Dark, "#d2f4f1", Brand.wish)
            accentInk: Brand.role(Brand.AccentInk, Comfort.Dark, "#072022", Brand.wish)
            good: "#a6e9bb"; attention: "#ffd690"; trouble: "#ffc4bd"
        },
        ColorRoles { // high contrast, light
            ground: "#ffffff"; surface: "#ffffff"; surfacePressed: "#ffffff"; soft: "#ffffff"
            ink: "#000000"; quiet: "#000000"; line: "#000000"
            accent: "#000000"; accentPressed: "#000000"; accentInk: "#ffffff"
            good: "#000000"; attention: "#000000"; trouble: "#000000"
        },
        ColorRoles { // high contrast, dark
            ground: "#000000"; surface: "#000000"; surfacePressed: "#000000"; soft: "#000000"
            ink: "#ffffff"; quiet: "#ffffff"; line: "#ffffff"
            accent: "#ffffff"; accentPressed: "#ffffff"; accentInk: "#000000"
            good: "#ffffff"; attention: "#ffffff"; trouble: "#ffffff"
        },
        ColorRoles { // low contrast
            ground: "#dcd8cf"; surface: "#e2ded6"
            surfacePressed: Brand.role(Brand.SurfacePressed, Comfort.Low, "#cfd6d2", Brand.wish)
            soft: Brand.role(Brand.Soft, Comfort.Low, "#d6d8d1", Brand.wish)
            ink: "#3c4644"; quiet: "#454e4c"; line: "#67736f"
            accent: Brand.role(Brand.Accent, Comfort.Low, "#2f5c60", Brand.wish)
            accentPressed: Brand.role(Brand.AccentPressed, Comfort.Low, "#264e52", Brand.wish)
            accentInk: Brand.role(Brand.AccentInk, Comfort.Low, "#e8e5de", Brand.wish)
            good: "#2c5538"; attention: "#644a20"; trouble: "#78312e"
        }
    ]

    function mixed(one: color, other: color, part: real): color {
        return Qt.rgba(one.r + (other.r - one.r) * part, one.g + (other.g - one.g) * part, one.b + (other.b - one.b) * part, 1);
    }

    function type(capitals: var): real {
        return Math.round(capitals[Comfort.textSize] * mm / Panel.capitalRatio);
    }
}
