// SPDX-License-Identifier: GPL-3.0-or-later
// An invented member's coverage: each field as the contract keeps it and as this card prints it.
#pragma once

#include "tests/card_bench/layout.h"

#include <QMap>

namespace foyer::bench {

struct Value {
    QString kept;      // in the form of core/insurance.h
    QStringList parts; // as printed: tiers, individual and family, names, lines of an address
    QStringList also;  // other values that are right too
};

using Values = QMap<CardField, Value>;

struct Coverage {
    Values values;     // of every field; a design prints some of them
    QString telephone; // of a line that is no field of ours (nurses, TTY)
    // What is no field and stands beside fields: doctors, other lines, days of printing and birth.
    QStringList persons;
    QStringList telephones;
    QStringList days;
    QString web;
    QString headline; // the payer's name as its logo has it
    QStringList dependentCodes;
    QStringList relations; // of the dependents: "Spouse"
};

// The two sets share no payer.
[[nodiscard]] Coverage inventCoverage(const Layout &layout, quint32 seed, quint32 index);
[[nodiscard]] QStringList payersOf(CardSet set);

// Nine digits and the one that makes 80840 + number satisfy Luhn.
[[nodiscard]] QString providerNumber(const QString &nineDigits);

} // namespace foyer::bench
