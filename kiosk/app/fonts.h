// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts of the screen and of drawn tickets: the same on every machine, whatever else is installed there.
#pragma once

namespace foyer {

// Before the application is made. Of Noto Sans, what is upright and regular or bold, for every script that names are
// written in today; a machine's hundreds of other fonts would each be looked at before the first picture. Where none of them is
// found, the machine's own choice stays.
void useOwnFonts();

} // namespace foyer
