// SPDX-License-Identifier: GPL-3.0-or-later
// What networks that were taught on other languages say of a value. They look at its place alone
// and know no labels: that a value belongs to its field they cannot say.
#pragma once

#include "kiosk/cards/card_claims.h"

namespace foyer {

struct Confirmation {
    int yes = 0; // networks that read the value
    int no = 0;  // and that read something else in its place
};
[[nodiscard]] Confirmation confirmation(const Claim &claim, const QList<TextLine> &lines);

// The English network knows no accents; the Spanish and the French one do. Where neither reads any,
// a name loses its doubt "accent". Where the Spanish one reads one it is taken, and asked about:
// from a bad picture it reads the "María" it was taught, not the "Maria" that is printed.
void settleAccents(Claim &claim, const QList<TextLine> &lines);

} // namespace foyer
