// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: a card that answers with any bytes, each answer behind its length, ends in a reading
// within bounds. The first piece is its answer to reset.
#include "drivers/card/card_files.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    qsizetype at = 0;
    int commands = 0;
    const auto next = [&] {
        if (at >= bytes.size())
            return QByteArray();
        const qsizetype length = quint8(bytes[at]);
        const QByteArray piece = bytes.mid(at + 1, length);
        at += 1 + length;
        return piece;
    };
    (void)foyer::chipOf(next());
    const auto reading =
        foyer::readHealthCard([&](const QByteArray &command) -> foyer::Result<QByteArray> {
            if (++commands > 2000 || command.size() < 5 || command.size() > 261)
                std::abort();
            if (at >= bytes.size())
                return foyer::fail(foyer::ErrorKind::Unreachable, QString());
            return next();
        });
    if (!reading)
        return 0;
    qsizetype sum = 0;
    for (const QByteArray &part : reading->parts)
        sum += part.size();
    if (sum > 16 * 1024)
        std::abort();
    return 0;
}
