// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes as the basic data of a Taiwanese card end in a card with a birth date or an
// error.
#include "kiosk/cards/nhi.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto card =
        foyer::parseNhi(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!card)
        return 0;
    const foyer::Facts facts = foyer::toFacts(*card);
    if (!card->birthDate.isValid() || card->name.size() > 20 || facts.family.size() > 20)
        std::abort();
    return 0;
}
