// SPDX-License-Identifier: GPL-3.0-or-later
// Staff: today's tickets, and why one is printed again.
pragma ComponentBehavior: Bound

import QtQuick
import Foyer
import Foyer.Screen
import "../controls/text.js" as Words

Page {
    id: page

    required property RowModel tickets
    required property int outcome // StaffAnswer.Outcome
    property string visit: ""
    property string number: ""
    //: Reasons to print a ticket again; one is kept in the audit.
    readonly property list<string> reasons: [qsTr("The patient lost it"),
        //: Reason to print a ticket again.
        qsTr("It did not come out"),
        //: Reason to print a ticket again.
        qsTr("It cannot be read")]

    signal reprintWanted(string visit, string why)
    signal leaving()

    question: visit === ""
              //: Heading for staff above the list of today's tickets.
              ? qsTr("Which ticket?")
              //: Heading for staff; %1 is a ticket's number.
              : qsTr("Why is %1 printed again?").arg(number)
    helpOffered: false
    onBack: {
        if (visit !== "") {
            visit = "";
        } else {
            page.leaving();
        }
    }

    StaffAnswer {
        outcome: page.outcome
    }
    Repeater {
        model: page.visit === "" ? page.tickets : null

        Tile {
            id: ticket

            required property string visit
            required property string number
            required property date time
            required property string area

            objectName: "ticket-" + number
            symbol: "ticket"
            text: number
            detail: Words.join([Dates.time(time), area], "  ", Theme.mirrored)
            onClicked: {
                page.number = ticket.number;
                page.visit = ticket.visit;
            }
        }
    }
    Repeater {
        model: page.visit === "" ? [] : page.reasons

        Tile {
            required property int index
            required property string modelData

            objectName: "reason-" + (index + 1)
            text: modelData
            onClicked: {
                const visit = page.visit;
                page.visit = "";
                page.reprintWanted(visit, modelData);
            }
        }
    }
}
