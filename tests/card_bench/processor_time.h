// SPDX-License-Identifier: GPL-3.0-or-later
// Time of the processor, this program's and its children's: what else runs on the machine does not
// change it, as it changes what a clock shows of a program that runs niced.
#pragma once

namespace foyer::bench {

// Milliseconds since the start, on all threads; children that live and children that ended.
[[nodiscard]] double processorMs();

} // namespace foyer::bench
