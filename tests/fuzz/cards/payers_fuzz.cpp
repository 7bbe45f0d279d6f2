// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any text as a line of a card, and as the payers' file.
#include "kiosk/cards/payers.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto match = foyer::matchPayer(QString::fromUtf8(bytes)))
        if (!match->payer || match->score > 1)
            std::abort();
    if (const auto list = foyer::parsePayers(bytes))
        (void)foyer::PayerTable(*list).match(QStringLiteral("Blue Cross"));
    return 0;
}
