// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the list of sums of an update: what is accepted names four files of the version.
#include "kiosk/core/update_offer.h"
#include "kiosk/core/update_sums.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString version = QStringLiteral("0.2.0");
    const auto sums = foyer::updateSums(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), version);
    if (!sums)
        return 0;
    for (auto sum = sums->cbegin(); sum != sums->cend(); ++sum)
        if (!foyer::isUpdateFile(sum.key(), version) || sum.key().contains(u'/') ||
            sum->size() != 32)
            std::abort();
    return 0;
}
