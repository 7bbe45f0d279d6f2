// SPDX-License-Identifier: GPL-3.0-or-later
// The German health card (elektronische Gesundheitskarte): the insured person's data as the card
// keeps them (gematik, VSDM schema 5.1 and 5.2). What the card does not say stays empty.
#pragma once

#include "kiosk/core/devices.h"
#include "kiosk/core/identity.h"
#include "kiosk/core/model.h"
#include "kiosk/core/result.h"

#include <QList>

namespace foyer {

struct EgkCard {
    QString
        number; // Versicherten_ID, a letter and nine digits; empty when its check digit is wrong
    QString family;   // Nachname
    QString prefix;   // Vorsatzwort: "von", "van der"
    QString addition; // Namenszusatz: "Gräfin"
    QString given;    // Vorname
    QString title;    // Titel
    QDate birthDate;  // invalid when the card knows no day or month
    QString gender;   // FHIR administrative-gender, empty when not said
    Address address;
    QString payor;   // Kostentraeger
    QString payorId; // its Institutionskennzeichen, nine digits
    QDate insuredFrom;
    QDate insuredUntil;    // invalid: no end is known
    bool changing = false; // a change of the data was begun and not ended: EF.StatusVD
    bool operator==(const EgkCard &) const = default;
};

// The files of CardReading::Kind::Egk: EF.PD, EF.VD, EF.StatusVD. EF.VD and EF.StatusVD may be
// empty; what they say is left out then. Errors: BadInput for files that are torn, hostile or name
// nobody.
[[nodiscard]] Result<EgkCard> parseEgk(const QList<QByteArray> &files);

// False while a change of it is open, after the end of the insurance, and before its beginning.
[[nodiscard]] bool valid(const EgkCard &card, QDate today);

// Name and birth date; the number alone when the card does not know the whole of them.
[[nodiscard]] Facts toFacts(const EgkCard &card);

} // namespace foyer
