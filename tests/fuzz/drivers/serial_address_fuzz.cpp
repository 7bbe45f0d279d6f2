// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: an address of a serial line is refused with a sentence, or means a line that exists.
#include "drivers/io/serial_address.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString uri =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto line = foyer::parseSerialAddress(uri);
    if (!line)
        return line.error().message.isEmpty() ? std::abort(), 1 : 0;
    if (!line->node.startsWith(u'/') || line->baud < 1200 || line->bits < 7 || line->bits > 8 ||
        line->stop < 1 || line->stop > 2)
        std::abort();
    return 0;
}
