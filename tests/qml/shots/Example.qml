// SPDX-License-Identifier: GPL-3.0-or-later
// One page with invented data, for the contact sheets and the checks of layout.
import QtQuick

QtObject {
    required property string name
    property int step: 0
    property int steps: 0
    property bool strip: true
    default required property Component page
    property Component over: null
}
