// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the last thing staff asked for.
import QtQuick
import Foyer.Screen

Notice {
    id: root

    enum Outcome { None, WrongCodeOrPin, TooManyTries, DeskAway, Printed, NotPrinted, PrintUnknown, ReasonMissing, Failed }

    property int outcome: StaffAnswer.None

    objectName: "outcome"
    height: outcome === StaffAnswer.None ? 0 : implicitHeight
    kind: outcome === StaffAnswer.Printed ? Notice.Good : Notice.Attention
    text: outcome === StaffAnswer.WrongCodeOrPin
          //: For staff: signing in did not work.
          ? qsTr("Code or PIN is wrong.")
          : outcome === StaffAnswer.TooManyTries
          //: For staff: signing in rests for a while.
          ? qsTr("Too many tries. Wait a little and try again.")
          : outcome === StaffAnswer.DeskAway
          //: For staff: no connection.
          ? qsTr("The desk cannot be reached.")
          : outcome === StaffAnswer.Printed
          //: For staff: the printer answered for the paper.
          ? qsTr("Printed.")
          : outcome === StaffAnswer.NotPrinted
          //: For staff: nothing came out.
          ? qsTr("Not printed. Look at the devices.")
          : outcome === StaffAnswer.PrintUnknown
          //: For staff: the printer did not answer.
          ? qsTr("The printer did not answer. Look whether paper came out.")
          : outcome === StaffAnswer.ReasonMissing
          //: For staff: a reason must be chosen.
          ? qsTr("Choose a reason.")
          //: For staff.
          : qsTr("That did not work.")
}
