// SPDX-License-Identifier: GPL-3.0-or-later
// The words that invented coverage is made of. Common names and invented companies; nobody and no
// company is meant. The sets share no insurer.
#pragma once

#include "tests/card_bench/layout.h"

namespace foyer::bench {

struct Words {
    QStringList given;
    QStringList family;
    QStringList payers; // invented; the others come from the table of payers
    QStringList plans;
    QStringList employers;
    QStringList cities; // "Ashford, VA 23269"
    // For designs that ask for rich names and addresses; the tuning set's only.
    QStringList moreGiven{};
    QStringList moreFamily{};
    QStringList moreCities{};
    QStringList streets{};
};

[[nodiscard]] const Words &wordsOf(CardSet set);

} // namespace foyer::bench
