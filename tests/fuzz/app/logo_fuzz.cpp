// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes as a site's logo.
#include "kiosk/app/brand.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto logo = foyer::checkedLogo(bytes);
    if (logo ? logo->size() > foyer::mostLogoBytes : logo.error().message.isEmpty())
        std::abort();
    return 0;
}
