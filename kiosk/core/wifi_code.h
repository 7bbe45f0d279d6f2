// SPDX-License-Identifier: GPL-3.0-or-later
// The code in which routers and phones hand on a wireless network: "WIFI:T:WPA;S:name;P:password;;"
// (the form of ZXing, which all of them use).
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>

namespace foyer {

struct WifiNetwork {
    QByteArray name;       // 1 to 32 bytes, as it is on the air
    QByteArray passphrase; // 8 to 63 printable ASCII characters; empty: an open network
    bool hidden = false;
    bool operator==(const WifiNetwork &) const = default;
};

// Whether the text claims to be one at all.
[[nodiscard]] bool isWifiCode(QByteArrayView text);

// Errors: BadInput with a plain sentence: torn, no name, a password of a wrong length, a kind of
// network that asks for more than a password.
[[nodiscard]] Result<WifiNetwork> wifiNetworkIn(QByteArrayView text);

// Typed by hand. Errors as above.
[[nodiscard]] Result<WifiNetwork> wifiNetwork(const QByteArray &name, const QByteArray &passphrase);

// For the device's network service: lines "ssid=<hex>", "passphrase=<hex>", "hidden=yes".
[[nodiscard]] QByteArray asWish(const WifiNetwork &network);

} // namespace foyer
