// SPDX-License-Identifier: GPL-3.0-or-later
// Date of birth, in the order of the language, the month always by name.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer.Screen

Page {
    id: page

    required property bool someoneElse
    property string day: ""
    property int month: 0
    property string year: ""
    // "d", "m", "y" in the order people write them.
    //: The order of the date's parts in this language: three letters of d, m, y, such as "mdy" or "dmy". Not a word.
    readonly property string order: qsTr("mdy")
    property int at: 0
    readonly property string part: order.charAt(at)
    readonly property bool whole: day !== "" && month > 0 && year.length === 4
    readonly property bool possible: whole && exists(Number(day), month, Number(year))

    signal answered(int year, int month, int day)

    function exists(day: int, month: int, year: int): bool {
        const date = new Date(year, month - 1, day);
        return year >= 1890 && date.getMonth() === month - 1 && date.getDate() === day && date <= new Date();
    }

    function next() {
        page.at = Math.min(page.at + 1, 2);
    }

    function add(digit: string) {
        if (page.part === "d") {
            const text = page.day.length === 2 ? digit : page.day + digit;
            page.day = Number(text) > 31 ? digit : text;
            if (page.day.length === 2 || Number(page.day) > 3) {
                page.next();
            }
        } else if (page.part === "y") {
            page.year = page.year.length === 4 ? digit : page.year + digit;
            if (page.year.length === 4) {
                page.next();
            }
        }
    }

    function remove() {
        if (page.part === "d" && page.day !== "") {
            page.day = page.day.slice(0, -1);
        } else if (page.part === "y" && page.year !== "") {
            page.year = page.year.slice(0, -1);
        } else if (page.at > 0) {
            page.at -= 1;
        }
    }

    reason: WhyPanel.BirthDate
    question: whole && !possible
              //: Heading when the three parts make no date in the past.
              ? qsTr("There is no such day")
              : someoneElse
              //: Heading; about the person checked in.
              ? qsTr("What is the patient's date of birth?")
              //: Heading.
              : qsTr("What is your date of birth?")
    //: Button to the next step.
    primaryText: qsTr("Continue")
    primaryEnabled: possible
    onAccepted: page.answered(Number(year), month, Number(day))

    Row {
        id: boxes
        width: parent?.width ?? 0
        height: implicitHeight
        spacing: Theme.gap

        Repeater {
            model: 3

            DatePart {
                required property int index
                readonly property string kind: page.order.charAt(index)

                objectName: "part-" + kind
                width: (boxes.width - 2 * boxes.spacing) * (kind === "m" ? 0.44 : 0.28)
                active: page.at === index
                cursor: kind !== "m"
                //: Label above the box for the day of birth.
                label: kind === "d" ? qsTr("Day")
                       //: Label above the box for the month of birth.
                     : kind === "m" ? qsTr("Month")
                       //: Label above the box for the year of birth.
                     : qsTr("Year")
                text: kind === "d" ? page.day
                    : kind === "m" ? (page.month > 0 ? Dates.month(page.month, Theme.large) : "")
                    : page.year
                onClicked: page.at = index
            }
        }
    }

    pad: [
        MonthPad {
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: page.part === "m"
            month: page.month
            onPicked: month => {
                page.month = month;
                page.next();
            }
        },
        NumberPad {
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: page.part !== "m"
            //: Key that goes to the next part of the date.
            extraText: page.at < 2 ? qsTr("Next") : ""
            extraName: "key-next"
            extraEnabled: page.part === "d" ? page.day !== "" : page.year.length === 4
            onDigit: digit => page.add(digit)
            onDeleted: page.remove()
            onExtra: page.next()
        }
    ]
}
