// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet in figures, in the text format that Prometheus reads (exposition format 0.0.4): kiosks
// and their devices, nothing of a visit.
#pragma once

#include "kiosk/desk/staff.h"
#include "kiosk/desk/web_http.h"

namespace foyer::web {

// Of the kiosks that are not revoked. What a kiosk last said of its machine and devices counts
// while it is heard. Pure.
[[nodiscard]] QByteArray metricsText(const QList<DeviceRow> &kiosks);

struct MetricsSource {
    QString token; // empty: there are no metrics here
    std::function<Result<QList<DeviceRow>>()> kiosks;
};

// GET /metrics for who shows the token; everything else goes on to the pages.
[[nodiscard]] Handler withMetrics(Handler pages, MetricsSource source);

} // namespace foyer::web
