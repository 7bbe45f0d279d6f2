// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in the words of a receptionist: fields, sources, and what speaks for and against.
#pragma once

#include "kiosk/core/insurance.h"

namespace foyer::web {

[[nodiscard]] QString cardKindWords(CardKind kind);                      // "Medicare card"
[[nodiscard]] QString cardFieldWords(CardField field);                   // "Member ID"
[[nodiscard]] QString sourceWords(FieldSource source);                   // "read from the print"
[[nodiscard]] QString shownValue(CardField field, const QString &value); // "$25", "4 Mar 2026"

// One sentence each. A check that these words do not know is told by its own name.
[[nodiscard]] QStringList reasonsFor(const Evidence &evidence);
[[nodiscard]] QStringList reasonsAgainst(const Evidence &evidence);

} // namespace foyer::web
