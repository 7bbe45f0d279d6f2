// SPDX-License-Identifier: GPL-3.0-or-later
// The health card of Taiwan's National Health Insurance: its basic data, 57 bytes.
#pragma once

#include "kiosk/core/identity.h"
#include "kiosk/core/result.h"

#include <QByteArray>

namespace foyer {

struct NhiCard {
    QString cardNumber; // twelve digits; of this card, not of the person
    QString name;       // in one: in Chinese characters, family name first; empty when not known
    QString id;         // of the person; empty when its check digit is wrong
    QDate birthDate;
    QString gender; // FHIR administrative-gender, empty when not said
    QDate issued;
    bool operator==(const NhiCard &) const = default;
};

// Errors: BadInput for another length, and for data that name nobody.
[[nodiscard]] Result<NhiCard> parseNhi(const QByteArray &basicData);

// The name as written in one, and the birth date. A name in Latin letters does not say which part
// is the family name: then the number alone.
[[nodiscard]] Facts toFacts(const NhiCard &card);

} // namespace foyer
