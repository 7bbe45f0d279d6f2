// SPDX-License-Identifier: GPL-3.0-or-later
// What will be sent, before it is sent.
import QtQuick
import Foyer.Screen
import "../controls/text.js" as Words

Page {
    id: page

    enum Insurance { NotAsked, StillRight, Captured, AtDesk }

    required property string appointmentTime
    required property string service
    required property string practitioner
    required property string phone
    required property string email
    required property string address
    required property int insurance
    required property string payor

    signal detailsWanted()
    signal insuranceWanted()

    //: Heading above everything that will be told to the clinic.
    question: qsTr("Ready to check in?")
    //: Under the heading of the last page before checking in.
    explanation: Theme.large ? "" : qsTr("This is what we tell your clinic.")
    //: The button that checks the patient in.
    primaryText: qsTr("Check in")
    primarySymbol: "check"

    Fact {
        personal: true
        symbol: "calendar"
        //: Label above time and kind of the appointment.
        label: qsTr("Appointment")
        value: Words.join([page.appointmentTime, page.service, page.practitioner], ", ", Theme.mirrored)
    }
    Fact {
        personal: true
        height: value === "" ? 0 : implicitHeight
        symbol: "phone"
        //: Label above phone, e-mail and address.
        label: qsTr("How to reach you")
        value: Words.join([page.phone, page.email, page.address], "\n")
        changeName: "change-details"
        //: Button beside an answer: change it.
        changeText: qsTr("Change")
        onChangeWanted: page.detailsWanted()
    }
    Fact {
        personal: true
        height: page.insurance === ReviewPage.NotAsked ? 0 : implicitHeight
        symbol: "insurance"
        //: Label above the insurance.
        label: qsTr("Insurance")
        value: page.insurance === ReviewPage.AtDesk
               //: Review: staff will look at the insurance card.
               ? qsTr("Reception will look at your card")
               : page.insurance === ReviewPage.Captured
               //: Review: a new card was photographed; %1 is the insurance company, may be empty.
               ? (page.payor === "" ? qsTr("your new card") : page.payor)
               //: Review: the insurance is as it was; %1 is the insurance company.
               : qsTr("%1, still right").arg(page.payor)
        changeName: "change-insurance"
        //: Button beside an answer: change it.
        changeText: qsTr("Change")
        onChangeWanted: page.insuranceWanted()
    }
}
