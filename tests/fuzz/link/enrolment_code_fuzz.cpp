// SPDX-License-Identifier: GPL-3.0-or-later
// Any scanned bytes into the enrolment code's parser; what it accepts is made again the same way.
#include "kiosk/link/enrolment_code.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto code = foyer::parseEnrolmentCode(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (code && !foyer::parseEnrolmentCode(foyer::enrolmentText(*code)))
        std::abort();
    return 0;
}
