// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes on the reader's pipe, as frames and as each kind of message.
#include "kiosk/reader/messages.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray buffer(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)foyer::decodeRequest(buffer);
    if (const auto reply = foyer::decodeReply(buffer))
        if (const auto back = foyer::decodeReply(foyer::encodeReply(reply)); !back || *back != *reply)
            std::abort(); // what was accepted must survive the way back
    for (;;) {
        const auto payload = foyer::takeFrame(buffer);
        if (!payload || !*payload)
            return 0;
        (void)foyer::decodeReply(**payload);
    }
}
