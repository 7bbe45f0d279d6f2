// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as the language of the screen writes them.
pragma Singleton

import QtQuick
import Foyer.Screen

QtObject {
    function time(moment: date): string {
        return isNaN(moment.getTime()) ? "" : moment.toLocaleTimeString(Qt.locale(Theme.language), Locale.ShortFormat);
    }

    // A day without a time; noon keeps it the same day in every time zone.
    function day(year: int, month: int, day: int): string {
        //: A date in full; see QML Date formats: d day, MMMM month's name, yyyy year.
        return new Date(year, month - 1, day, 12).toLocaleDateString(Qt.locale(Theme.language), qsTr("MMMM d, yyyy"));
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
