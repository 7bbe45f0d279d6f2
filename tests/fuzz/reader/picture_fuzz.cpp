// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes as a picture's header, and as a frame of the preview.
#include "kiosk/reader/messages.h"
#include "kiosk/reader/picture.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto found = foyer::pictureSize(bytes);
    if (found && qsizetype(found->width()) * found->height() > foyer::maxPicturePixels)
        std::abort();
    if (const auto frame = foyer::greyFrame(bytes))
        if (foyer::greyFrameOf(frame->size, bytes.sliced(frame->pixels)) != bytes)
            std::abort(); // one spelling only, and every promised pixel is there
    return 0;
}
