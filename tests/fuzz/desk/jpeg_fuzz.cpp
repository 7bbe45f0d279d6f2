// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a picture of a card: refused, or a JPEG that has nothing left to take out.
#include "kiosk/desk/jpeg.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto bare = foyer::withoutMetadata(bytes);
    if (!bare)
        return 0;
    const auto again = foyer::withoutMetadata(*bare);
    if (!again || *again != *bare || bare->size() > bytes.size())
        std::abort();
    return 0;
}
