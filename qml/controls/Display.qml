// SPDX-License-Identifier: GPL-3.0-or-later
// The page's question.
import QtQuick
import Foyer.Screen

Body {
    font.pixelSize: Theme.display
    font.bold: true
    lineHeight: 1
    Accessible.role: Accessible.Heading
}
