// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes as a picture's header.
#include "kiosk/reader/messages.h"
#include "kiosk/reader/picture.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto found = foyer::pictureSize(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (found && qsizetype(found->width()) * found->height() > foyer::maxPicturePixels)
        std::abort();
    return 0;
}
