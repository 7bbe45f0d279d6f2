// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of an insurance card are called; the keys are those of core/insurance.h.
pragma Singleton

import QtQuick

QtObject {
    // The fields that a person would name to say which card this is.
    function telling(key: string): bool {
        return key === "payor" || key === "memberName" || key === "memberId" || key === "groupNumber";
    }

    function of(key: string): string {
        switch (key) {
        case "payor":
            //: Field of an insurance card: the company.
            return qsTr("Insurance company");
        case "payorId":
            //: Field of an insurance card.
            return qsTr("Company number");
        case "plan":
            //: Field of an insurance card.
            return qsTr("Plan");
        case "memberName":
            //: Field of an insurance card.
            return qsTr("Name on the card");
        case "memberId":
            //: Field of an insurance card.
            return qsTr("Member number");
        case "groupNumber":
            //: Field of an insurance card.
            return qsTr("Group number");
        case "rxBin":
            //: Field of an insurance card: for the pharmacy.
            return qsTr("RxBIN");
        case "rxPcn":
            //: Field of an insurance card: for the pharmacy.
            return qsTr("RxPCN");
        case "rxGroup":
            //: Field of an insurance card: for the pharmacy.
            return qsTr("RxGroup");
        case "issuer80840":
            //: Field of an insurance card.
            return qsTr("Issuer number");
        case "effectiveDate":
            //: Field of an insurance card.
            return qsTr("Valid from");
        case "phone":
            //: Field of an insurance card.
            return qsTr("Phone on the card");
        }
        return key;
    }
}
