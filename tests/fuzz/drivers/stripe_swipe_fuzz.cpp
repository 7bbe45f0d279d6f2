// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any keys in any rhythm end in readings within bounds. Each piece stands behind its
// length and the pause before it; a length of 255 is a loss.
#include "drivers/card/stripe_swipe.h"
#include "kiosk/cards/card_facts.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    foyer::StripeSwipe swipe;
    qint64 now = 0;
    for (qsizetype at = 0; at + 1 < bytes.size();) {
        const qsizetype length = quint8(bytes[at]);
        now += quint8(bytes[at + 1]) * 4;
        at += 2;
        const auto card = swipe.take(now);
        if (card) {
            for (const QByteArray &part : card->parts)
                if (part.size() > foyer::StripeSwipe::longest)
                    std::abort();
            (void)foyer::factsOf(*card, QDate(2026, 11, 22));
        }
        if (length == 255) {
            swipe.torn(now);
        } else {
            swipe.feed(bytes.mid(at, length), now);
            at += length;
        }
    }
    return 0;
}
