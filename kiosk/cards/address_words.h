// SPDX-License-Identifier: GPL-3.0-or-later
// What a postal address is for, by the words that stand over it, and the spelling of its lines.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace foyer {

struct AddressMeaning {
    bool claims = false;
    bool other = false; // appeals, premiums, Part D: not the address for medical claims
    bool last = false;  // pharmacies', dentists', members' own claims: only where no other is
    bool clean = false; // nothing else stands among the words
    bool named = false; // as of CardLabel
    bool exact = false;

    [[nodiscard]] bool known() const { return claims || other || last; }
};

[[nodiscard]] AddressMeaning addressMeaning(const QString &words);

// Where "El Paso, TX 79998-1234" ends and what of it tells the state and the postal code.
struct AddressEnd {
    qsizetype from = 0; // of the state
    qsizetype to = 0;
    QString state;
    QString code;
};
[[nodiscard]] std::optional<AddressEnd> addressEndIn(const QString &line, qsizetype from = 0);

// Where "P.O. Box 12" or "100 Main Street" begins in a line; less than zero: nowhere.
[[nodiscard]] qsizetype streetOrBoxIn(const QString &line);

// "P.0, Box 12:" is "P.O. Box 12"; "PO Box 12, El Paso, TX 79998" is two lines.
[[nodiscard]] QStringList addressLines(const QString &text);

} // namespace foyer
