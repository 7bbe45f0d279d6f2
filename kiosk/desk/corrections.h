// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections of staff as labelled data: the cut-out of a field and what it really says. Kept only
// where the site asks for it, for so many days, and deletable at any time.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

// Nothing where the site does not ask for it, or the field has no picture.
[[nodiscard]] Result<> keepCorrection(DeskState &state, const Evidence &reading,
                                      const CardVerdict &verdict);

// labels.csv and one JPEG a correction, into a folder that is made. Gives how many.
[[nodiscard]] Result<qsizetype> exportCorrections(DeskState &state, const QString &folder);
// All of them. Audited.
[[nodiscard]] Result<> deleteCorrections(DeskState &state);

} // namespace foyer
