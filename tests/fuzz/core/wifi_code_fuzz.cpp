// SPDX-License-Identifier: GPL-3.0-or-later
// Any scan as the code of a network: what is taken can be written for the network service.
#include "kiosk/core/wifi_code.h"

#include <cstdint>
#include <cstdlib>

using namespace foyer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto network = wifiNetworkIn(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!network)
        return network.error().message.isEmpty() ? (std::abort(), 0) : 0;
    if (network->name.isEmpty() || network->name.size() > 32 || network->passphrase.size() > 63 ||
        asWish(*network).size() > 256)
        std::abort();
    return 0;
}
