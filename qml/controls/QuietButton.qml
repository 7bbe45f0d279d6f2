// SPDX-License-Identifier: GPL-3.0-or-later
// Back, help and other things that stand aside.
import QtQuick
import Foyer.Screen

BaseButton {
    fill: Theme.colors.ground
    textSize: Theme.label
}
