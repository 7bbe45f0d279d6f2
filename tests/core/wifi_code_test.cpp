// SPDX-License-Identifier: GPL-3.0-or-later
// The code of a wireless network: as phones and routers draw it, torn, and with more than we take.
#include "kiosk/core/wifi_code.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

QString sentence(QByteArrayView code)
{
    const auto network = wifiNetworkIn(code);
    return network ? QString() : network.error().message;
}

} // namespace

TEST_CASE("name and password are taken as they are, with the signs that the code sets apart")
{
    const auto plain = wifiNetworkIn("WIFI:T:WPA;S:Juniper Row;P:quiet-harbor;;");
    REQUIRE(plain);
    CHECK(*plain == WifiNetwork{"Juniper Row", "quiet-harbor", false});
    const auto odd = wifiNetworkIn(R"(wifi:S:a\;b\:c\\d\,e;T:SAE;P:"1234abcd";H:true;;)");
    REQUIRE(odd);
    CHECK(*odd == WifiNetwork{R"(a;b:c\d,e)", "1234abcd", true});
    const auto open = wifiNetworkIn("WIFI:S:guests;;");
    REQUIRE(open);
    CHECK(*open == WifiNetwork{"guests", {}, false});
    CHECK(wifiNetworkIn("WIFI:T:nopass;S:guests;P:;;")->passphrase.isEmpty());
    CHECK(wifiNetworkIn("WIFI:T:WPA;S:\xe5\x8c\xbb;P:12345678;;")->name == "\xe5\x8c\xbb");
}

TEST_CASE("what is torn or asks for more than a password gets a plain sentence")
{
    CHECK_FALSE(isWifiCode("WIFI:"));
    CHECK(sentence("FOYER:E:abc") == u"This is not the code of a network.");
    CHECK(sentence("WIFI:T:WPA;S:Juniper Row;P:quiet-har").contains(QLatin1String("torn")));
    CHECK(sentence("WIFI:nonsense").contains(QLatin1String("torn")));
    CHECK(sentence("WIFI:T:WPA;S:Juniper Row;;").contains(QLatin1String("no password")));
    CHECK(sentence("WIFI:T:WPA;S:;P:12345678;;").contains(QLatin1String("name")));
    CHECK(sentence("WIFI:T:WPA;S:x;P:short;;").contains(QLatin1String("8 to 63")));
    CHECK(sentence("WIFI:T:WPA;S:x;P:1234567\x01;;").contains(QLatin1String("8 to 63")));
    CHECK(sentence("WIFI:T:WPA2-EAP;S:x;P:12345678;;").contains(QLatin1String("not supported")));
    CHECK(sentence("WIFI:T:WPA;S:" + QByteArray(600, 'x') + ";P:12345678;;")
              .contains(QLatin1String("not the code")));
}

TEST_CASE("the wish for the network service holds nothing but hexadecimal digits")
{
    CHECK(asWish({"a b", "12345678", false}) == "ssid=612062\npassphrase=3132333435363738\n");
    CHECK(asWish({"x\n", {}, true}) == "ssid=780a\nhidden=yes\n");
}
