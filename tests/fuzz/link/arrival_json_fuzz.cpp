// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes into the offline arrival's parser; what it accepts must survive another round.
#include "kiosk/link/arrival_json.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto arrival = foyer::arrivalFromJson(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (arrival && !foyer::arrivalFromJson(foyer::toJson(*arrival)))
        std::abort();
    return 0;
}
