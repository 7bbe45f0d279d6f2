// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes from a scanner are sorted without harm, and nothing of a payment card
// stays.
#include "kiosk/core/visit_code.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto scan = foyer::parseScan(bytes);
    if (scan && scan->kind == foyer::ScanKind::PaymentCard && !scan->payload.isEmpty())
        std::abort();
    return 0;
}
