// SPDX-License-Identifier: GPL-3.0-or-later
// The reader process, foyer-reader. A hostile picture can end it, and nothing else.
#pragma once

#include "kiosk/reader/look.h"

namespace foyer {

// Answers requests from in on out until in ends; the process's exit code. Lowers the process's
// priority, forbids core dumps, bounds memory for good and processor time per picture.
int runReader(int in, int out, const FurtherLooks &further);

} // namespace foyer
