// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any sequence of key events on any layout types a few bytes a key at most, all of
// them UTF-8, and gives codes that are neither empty nor longer than allowed.
#include "drivers/io/keyboard.h"
#include "drivers/scanner/line_framer.h"
#include "kiosk/core/visit_code.h"

#include <QStringDecoder>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    // The first byte chooses the layout; then three bytes an event: key, value and a pause.
    foyer::Keyboard keyboard(static_cast<foyer::KeyLayout>(data[0] % 4));
    foyer::LineFramer framer(foyer::LineFraming{.prefix = {}, .suffix = {}, .tabEnds = true});
    QList<QByteArray> codes;
    qint64 now = 0;
    for (std::size_t i = 1; i + 3 <= size; i += 3) {
        now += data[i + 2];
        const auto typed = keyboard.key(data[i], data[i + 1] % 4, now);
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(typed.bytes);
        if (typed.bytes.size() > 8 || utf8.hasError() || text.size() > 4)
            std::abort();
        codes += framer.feed(typed.bytes, now);
        if (typed.unknown)
            framer.torn(now);
    }
    codes += framer.silence(now + 1000);
    for (const QByteArray &code : codes)
        if (code.isEmpty() || code.size() > foyer::maxScanBytes)
            std::abort();
    return 0;
}
