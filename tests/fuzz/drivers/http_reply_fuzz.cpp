// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: an HTTP reply, whole or torn at any place, is the same reply.
#include "drivers/io/http_reply.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    foyer::HttpReplyParser whole;
    foyer::HttpReplyParser torn;
    whole.feed(bytes);
    const qsizetype at = bytes.isEmpty() ? 0 : quint8(bytes[0]) % bytes.size();
    torn.feed(bytes.left(at));
    torn.feed(bytes.mid(at));
    if (whole.end() != torn.end() ||
        (whole.end() == foyer::HttpReplyParser::State::Done &&
         (whole.reply().body != torn.reply().body || whole.reply().status != torn.reply().status)))
        std::abort();
    if (whole.reply().body.size() > foyer::HttpReplyParser::longestBody)
        std::abort();
    return 0;
}
