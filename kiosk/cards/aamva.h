// SPDX-License-Identifier: GPL-3.0-or-later
// The code on the back of a North American driver's licence or identity card (AAMVA Card Design
// Standard, Annex D, versions 1 to 10). What the card does not say stays empty.
#pragma once

#include "kiosk/core/identity.h"
#include "kiosk/core/model.h"
#include "kiosk/core/result.h"

#include <QByteArray>

namespace foyer {

// The card's own word on whether a name was cut to fit: DDE, DDF, DDG. Unknown when the card says U
// or nothing.
enum class Truncation { Unknown, No, Yes };

struct Licence {
    int version = 0; // AAMVA version number; 0 before the first standard
    QString issuer;  // six digits of the issuing jurisdiction
    bool identityCard = false;
    QString number; // DAQ
    QString family; // DCS, DAB or from DAA
    QString given;  // DAC, or the first of DCT or DAA
    QString middle; // DAD, or what follows the first given name
    QString suffix; // DCU
    Truncation familyCut = Truncation::Unknown;
    Truncation givenCut = Truncation::Unknown;
    Truncation middleCut = Truncation::Unknown;
    QDate birthDate;
    QDate expires;
    QDate issued;
    QString gender; // FHIR administrative-gender, empty when not specified
    Address address;
    bool operator==(const Licence &) const = default;
};

// Errors: BadInput when it is no licence, is torn before any fact of the person, or contradicts
// itself.
[[nodiscard]] Result<Licence> parseLicence(const QByteArray &bytes);

// A card without an expiry date is not known to be expired. Expiry ends the right to drive, not who
// the holder is: toFacts does not ask for it, and the visit goes on. It is told to whoever needs a
// document that is in force.
[[nodiscard]] bool expired(const Licence &licence, QDate today);

// The facts it proves. A name that the card says was cut, or that fills its field, is left out:
// half a name must not find somebody else.
[[nodiscard]] Facts toFacts(const Licence &licence);

} // namespace foyer
