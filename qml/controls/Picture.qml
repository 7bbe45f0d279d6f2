// SPDX-License-Identifier: GPL-3.0-or-later
// A line illustration in the palette's colours.
import QtQuick
import Foyer
import Foyer.Screen

Drawing {
    ink: Theme.colors.quiet
    accent: Theme.colors.accent
    ground: Theme.colors.ground
    soft: Theme.colors.soft
}
