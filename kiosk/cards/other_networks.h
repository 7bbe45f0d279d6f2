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

// The English network knows no accents. The Spanish one does, and neither loses nor invents them;
// where the French one knows the letter as well, both must agree. A name that is settled loses its
// doubt "accent".
void settleAccents(Claim &claim, const QList<TextLine> &lines);

} // namespace foyer
