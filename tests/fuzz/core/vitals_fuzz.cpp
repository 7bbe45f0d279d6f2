// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes into the parsers of the system's files; what comes out fits the message it goes into.
#include "kiosk/core/vitals.h"

#include <cstdint>
#include <cstdlib>

using namespace foyer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto celsius = celsiusIn(text);
    const auto memory = memoryIn(text);
    if (osReleaseValue(text, "IMAGE_VERSION").size() > 40 ||
        lastLineIn(text).size() > maxUpdateLine ||
        (celsius && (*celsius < -40 || *celsius > 150)) || memory.free.value_or(0) < 0 ||
        memory.all.value_or(0) < 0)
        std::abort();
    return 0;
}
