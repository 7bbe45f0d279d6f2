// SPDX-License-Identifier: GPL-3.0-or-later
// How a design spells names, dates and phones, and the names of a household.
#pragma once

#include "tests/card_bench/random.h"
#include "tests/card_bench/words.h"

#include <QDate>

namespace foyer::bench {

// "upper", "mixed", "last" (GARCIA LOPEZ, MARIA), "last-mixed", "last-bare" (without the comma)
[[nodiscard]] QString spelledName(const QString &given, const QString &family, const QString &how);
// "us", "iso", "dash", "short", "dmy", "month"
[[nodiscard]] QString spelledDate(QDate day, const QString &how);
// "dash", "round", "dots", "one"
[[nodiscard]] QString spelledPhone(const QString &tenDigits, const QString &how);

struct Household {
    QString member;
    QStringList dependents;
    QStringList codes; // of the dependents
};

// A middle name, two initials, two family names, a suffix; kin with a family name of its own.
[[nodiscard]] Household inventHousehold(const Words &words, int mostDependents,
                                        const QString &howNames, Chance &chance);

} // namespace foyer::bench
