// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/technician.h"

#include <QByteArray>

#include <sodium.h>

namespace foyer {

bool technicianMatches(const QString &hash, const QString &code, const QString &pin)
{
    const auto stored = hash.toLatin1();
    if (stored.isEmpty() || stored.size() >= qsizetype(crypto_pwhash_STRBYTES) || sodium_init() < 0)
        return false;
    const auto typed = (code + QLatin1Char(':') + pin).toUtf8();
    return crypto_pwhash_str_verify(stored.constData(), typed.constData(),
                                    static_cast<unsigned long long>(typed.size())) == 0;
}

} // namespace foyer
