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
        return Languages.day(Theme.language, iso, qsTr("MMMM d, yyyy"));
    }

    function month(number: int, abbreviated: bool): string {
        return Languages.month(Theme.language, number, abbreviated);
    }

    function wait(from: int, to: int): string {
        if (to <= 0) {
            return "";
        }
        //: A waiting time.
        return from === to ? qsTr("about %n minute(s)", "", to)
                           //: A waiting time as a range of minutes; %n is the longer one.
                           : qsTr("%1 to %n minute(s)", "", to).arg(from);
    }
}
