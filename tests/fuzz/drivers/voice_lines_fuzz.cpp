// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: a line that is understood, written again, is understood the same.
#include "drivers/speaker/voice_lines.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto order = foyer::orderOf(line);
        order && foyer::orderOf(toLine(*order).chopped(1)) != order)
        std::abort();
    if (const auto news = foyer::newsOf(line);
        news && foyer::newsOf(toLine(*news).chopped(1)) != news)
        std::abort();
    return 0;
}
