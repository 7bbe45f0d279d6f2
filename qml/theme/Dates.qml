// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as the language of the screen writes them.
pragma Singleton

import QtQuick
import Foyer
import Foyer.Screen

QtObject {
    function time(moment: date): string {
        return Languages.time(Theme.language, moment);
    }

    function day(iso: string): string {
        //: A date in full, as Qt's date formats write it: d day, MMMM name of the month, yyyy year.
        return Languages.day(iso, qsTr("MMMM d, yyyy"));
    }

    function wait(from: int, to: int): string {
        if (to <= 0) {
            return "";
        }
        //: A waiting time as a range of minutes.
        return from === to ? qsTr("about %1 minutes").arg(to)
                           //: A waiting time as a range of minutes.
                           : qsTr("%1 to %2 minutes").arg(from).arg(to);
    }
}
