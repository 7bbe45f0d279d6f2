// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of devices by their USB ids: "wedge:05e0:1200:serial?layout=us".
#pragma once

#include <QString>
#include <QUrlQuery>
#include <optional>

namespace foyer {

struct ById {
    QString ids; // "05e0:1200" or "05e0:1200:serial", as isUsb() compares them
    QUrlQuery options;
};

// Nothing: another scheme, or not of this form.
[[nodiscard]] std::optional<ById> byId(const QString &uri, const QString &scheme);

} // namespace foyer
