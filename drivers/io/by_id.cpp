// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/by_id.h"

#include <QRegularExpression>

namespace foyer {

std::optional<ById> byId(const QString &uri, const QString &scheme)
{
    static const QRegularExpression form(
        QStringLiteral("^[a-z]+:([0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}(?::[^?\\s]{1,64})?)(?:\\?(.*))?$"));
    const auto match = form.match(uri);
    if (!uri.startsWith(scheme) || !match.hasMatch())
        return {};
    return ById{match.captured(1), QUrlQuery(match.captured(2))};
}

} // namespace foyer
