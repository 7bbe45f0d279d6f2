// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: a scanner's bytes in parts with pauses give codes that are neither empty nor longer
// than allowed.
#include "drivers/scanner/line_framer.h"
#include "kiosk/core/visit_code.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    // The first two bytes choose the suffix's length and the size of the parts.
    const QByteArray bytes(reinterpret_cast<const char *>(data + 2),
                           static_cast<qsizetype>(size - 2));
    const QByteArray suffix = bytes.left(data[0] % 4);
    const qsizetype part = 1 + data[1];
    foyer::LineFramer framer(suffix);
    QList<QByteArray> codes;
    qint64 now = 0;
    for (qsizetype i = 0; i < bytes.size(); i += part) {
        codes += framer.feed(bytes.mid(i, part), now);
        now += data[1] % 100;
    }
    codes += framer.silence(now + foyer::LineFramer::silenceMs);
    for (const QByteArray &code : codes)
        if (code.isEmpty() || code.size() > foyer::maxScanBytes)
            std::abort();
    return framer.pending() ? std::abort(), 1 : 0;
}
