// SPDX-License-Identifier: GPL-3.0-or-later
// The few behaviours of the plain record structs.
#include "kiosk/core/model.h"

namespace foyer {

QString LocalText::text(const QString &language) const
{
    // "es-MX" is served by "es": a near dialect is better than another language.
    const QString base = language.section(QLatin1Char('-'), 0, 0);
    for (const QString &key : {language, base, QStringLiteral("en")}) {
        const auto found = byLanguage.constFind(key);
        if (found != byLanguage.constEnd() && !found->isEmpty())
            return *found;
    }
    for (const QString &any : byLanguage)
        if (!any.isEmpty())
            return any;
    return {};
}

} // namespace foyer
