// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/wifi_code.h"

#include <QMap>

#include <algorithm>

namespace foyer {

namespace {

constexpr qsizetype maxCode = 512;
constexpr QByteArrayView prefix("WIFI:");

auto bad(const QString &sentence)
{
    return fail(ErrorKind::BadInput, sentence);
}

QByteArray withoutQuotes(const QByteArray &text)
{
    // Quotes keep a name that could be taken for hexadecimal digits apart.
    return text.size() >= 2 && text.startsWith('"') && text.endsWith('"')
               ? text.sliced(1, text.size() - 2)
               : text;
}

// "T:WPA;S:name;;" with "\;", "\:", "\,", "\\", "\"" for these signs themselves.
QMap<char, QByteArray> fieldsIn(QByteArrayView text)
{
    QMap<char, QByteArray> fields;
    qsizetype at = 0;
    while (at + 1 < text.size() && text[at] != ';') {
        const char key = text[at];
        if (text[at + 1] != ':')
            return {};
        QByteArray value;
        for (at += 2; at < text.size() && text[at] != ';'; ++at) {
            if (text[at] == '\\' && at + 1 < text.size())
                ++at;
            value += text[at];
        }
        if (at >= text.size())
            return {}; // torn
        fields.insert(key, value);
        ++at;
    }
    return fields;
}

} // namespace

bool isWifiCode(QByteArrayView text)
{
    return text.size() > prefix.size() &&
           text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

Result<WifiNetwork> wifiNetwork(const QByteArray &name, const QByteArray &passphrase)
{
    if (name.isEmpty() || name.size() > 32)
        return bad(QStringLiteral("The name of a network has 1 to 32 characters."));
    const bool printable =
        std::ranges::all_of(passphrase, [](char c) { return c >= ' ' && c <= '~'; });
    if (!passphrase.isEmpty() && (passphrase.size() < 8 || passphrase.size() > 63 || !printable))
        return bad(
            QStringLiteral("The password of a network has 8 to 63 letters, digits and signs."));
    return WifiNetwork{name, passphrase, false};
}

Result<WifiNetwork> wifiNetworkIn(QByteArrayView text)
{
    if (!isWifiCode(text) || text.size() > maxCode)
        return bad(QStringLiteral("This is not the code of a network."));
    const auto fields = fieldsIn(text.sliced(prefix.size()));
    if (fields.isEmpty())
        return bad(QStringLiteral("The code of this network is torn. Please show it again."));
    const QByteArray kind = fields.value('T').toUpper();
    const bool open = kind.isEmpty() || kind == "NOPASS";
    if (!open && kind != "WPA" && kind != "WPA2" && kind != "WPA3" && kind != "SAE")
        return bad(QStringLiteral(
            "This kind of network is not supported; a name and a password must be enough."));
    auto network = wifiNetwork(withoutQuotes(fields.value('S')),
                               open ? QByteArray() : withoutQuotes(fields.value('P')));
    if (network && !open && network->passphrase.isEmpty())
        return bad(QStringLiteral("The code of this network has no password in it."));
    if (network)
        network->hidden = fields.value('H').toLower() == "true";
    return network;
}

QByteArray asWish(const WifiNetwork &network)
{
    QByteArray text = "ssid=" + network.name.toHex() + '\n';
    if (!network.passphrase.isEmpty())
        text += "passphrase=" + network.passphrase.toHex() + '\n';
    if (network.hidden)
        text += "hidden=yes\n";
    return text;
}

} // namespace foyer
