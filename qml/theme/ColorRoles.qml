// SPDX-License-Identifier: GPL-3.0-or-later
// One palette: every colour role, required, so that a forgotten role fails lint.
import QtQuick

QtObject {
    required property color ground
    required property color surface
    required property color surfacePressed
    required property color ink
    required property color quiet
    required property color accent
    required property color accentPressed
    required property color accentInk
    required property color soft
    required property color line
    required property color good
    required property color attention
    required property color trouble
}
