// SPDX-License-Identifier: GPL-3.0-or-later
// Whose telephone number the words by it say it is.
#pragma once

#include "kiosk/core/insurance.h"

namespace foyer {

struct PhoneMeaning {
    QList<CardField> fields; // several: the words name several groups of people
    bool other = false;      // of nurses, a doctor's office
    bool last = false;       // of dentists, home delivery: only where no other number is
    bool vague = false;      // "Phone", "Call": nobody is named
    bool clean = false;      // nothing else stands among the words
    bool named = false;      // as of CardLabel
    bool exact = false;

    [[nodiscard]] bool known() const { return other || !fields.isEmpty(); }
};

[[nodiscard]] PhoneMeaning phoneMeaning(const QString &words);

// A line of the block that names the member's own doctor.
[[nodiscard]] bool namesDoctor(const QString &line);

} // namespace foyer
