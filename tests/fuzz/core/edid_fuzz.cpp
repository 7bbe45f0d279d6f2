// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a panel's EDID: a size that a screen can have, or none.
#include "kiosk/core/edid.h"

#include <cstdint>
#include <cstdlib>

using namespace foyer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto mm = panelSizeIn(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!mm.isEmpty() && (mm.width() < 120 || mm.width() > 2550 || mm.height() < 120))
        std::abort();
    return 0;
}
