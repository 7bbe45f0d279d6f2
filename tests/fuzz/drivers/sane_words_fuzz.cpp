// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: whatever scanimage prints gives bounded names, known options and sizes we can hold.
#include "drivers/camera/sane_words.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto devices = foyer::saneDevices(bytes);
    if (devices.size() > 32)
        std::abort();
    for (const auto &device : devices)
        if (device.address.size() > 200 || device.name.size() > 200)
            std::abort();
    if (foyer::saneAbilities(bytes).arguments(true).size() > 4)
        std::abort();
    if (foyer::saneError(bytes).message.isEmpty())
        std::abort();
    if (const auto picture = foyer::pnmSize(bytes);
        picture && qint64(picture->width()) * picture->height() > 24'000'000)
        std::abort();
    return 0;
}
