// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes as a licence end in a value within bounds or an error.
#include "kiosk/cards/aamva.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto licence = foyer::parseLicence(bytes)) {
        const foyer::Facts facts = foyer::toFacts(*licence);
        if (facts.family.size() > 200 || facts.given.size() > 400)
            std::abort();
    }
    return 0;
}
