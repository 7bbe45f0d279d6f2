// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet line beside or above a value.
import QtQuick
import Foyer.Screen

Body {
    color: Theme.colors.quiet
    font.pixelSize: Theme.label
}
