// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes as a stripe end in a card with a birth date or an error.
#include "kiosk/cards/magstripe.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto card = foyer::parseStripe(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (card && !card->birthDate.isValid())
        std::abort();
    return 0;
}
