// SPDX-License-Identifier: GPL-3.0-or-later
// The magnetic stripe of a health card (ISO 7811). A payment card is recognised and refused;
// nothing of it is kept.
#pragma once

#include "kiosk/core/identity.h"
#include "kiosk/core/result.h"

#include <QByteArray>

namespace foyer {

// A stripe carries no signature, so what it says is a claim to be matched, like typed text.
struct StripeCard {
    QString issuer; // six digits
    QString number;
    QString family;
    QString given;
    QString gender; // FHIR administrative-gender, empty when not said
    QDate birthDate;
    bool operator==(const StripeCard &) const = default;
};

// Errors: Refused for a payment card; BadInput for an issuer without a public layout, a torn or
// foreign stripe.
[[nodiscard]] Result<StripeCard> parseStripe(const QByteArray &tracks);

[[nodiscard]] Facts toFacts(const StripeCard &card);

} // namespace foyer
