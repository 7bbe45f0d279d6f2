// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of an insurance card are called; the keys are those of core/insurance.h.
pragma Singleton

import QtQuick

QtObject {
    // Of the fields that a person is asked about: numbers, not names.
    function isCode(key: string): bool {
        return key === "memberId" || key === "groupNumber" || key === "cardNumber";
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
        case "planType":
            //: Field of an insurance card.
            return qsTr("Type of plan");
        case "dependents":
            //: Field of an insurance card.
            return qsTr("Others on the card");
        case "dependentCode":
            //: Field of an insurance card.
            return qsTr("Person code");
        case "groupName":
            //: Field of an insurance card.
            return qsTr("Group name");
        case "rxBin":
            //: Field of an insurance card: for the pharmacy.
            return qsTr("RxBIN");
        case "rxPcn":
            //: Field of an insurance card: for the pharmacy.
            return qsTr("RxPCN");
        case "rxGroup":
            //: Field of an insurance card: for the pharmacy.
            return qsTr("RxGroup");
        case "rxId":
            //: Field of an insurance card: for the pharmacy.
            return qsTr("RxID");
        case "issuer80840":
            //: Field of an insurance card.
            return qsTr("Issuer number");
        case "copayPcp":
            //: Field of an insurance card.
            return qsTr("Payment for a doctor's visit");
        case "copaySpecialist":
            //: Field of an insurance card.
            return qsTr("Payment for a specialist");
        case "copayUrgentCare":
            //: Field of an insurance card.
            return qsTr("Payment for urgent care");
        case "copayEmergency":
            //: Field of an insurance card.
            return qsTr("Payment for the emergency room");
        case "copayPharmacy":
            //: Field of an insurance card.
            return qsTr("Payment for medicines");
        case "deductible":
            //: Field of an insurance card.
            return qsTr("Deductible");
        case "outOfPocketMax":
            //: Field of an insurance card.
            return qsTr("Most you pay in a year");
        case "effectiveDate":
            //: Field of an insurance card.
            return qsTr("Valid from");
        case "expiryDate":
            //: Field of an insurance card.
            return qsTr("Valid until");
        case "partAStart":
            //: Field of an insurance card.
            return qsTr("Part A from");
        case "partBStart":
            //: Field of an insurance card.
            return qsTr("Part B from");
        case "familyName":
            //: Field of an insurance card.
            return qsTr("Family name");
        case "givenNames":
            //: Field of an insurance card.
            return qsTr("Given names");
        case "birthDate":
            //: Field of an insurance card.
            return qsTr("Birth date");
        case "cardNumber":
            //: Field of an insurance card.
            return qsTr("Card number");
        case "phone":
            //: Field of an insurance card.
            return qsTr("Phone on the card");
        case "providerPhone":
            //: Field of an insurance card.
            return qsTr("Phone for clinics");
        case "pharmacyPhone":
            //: Field of an insurance card.
            return qsTr("Phone for pharmacies");
        case "claimsAddress":
            //: Field of an insurance card.
            return qsTr("Address on the card");
        }
        return key;
    }
}
