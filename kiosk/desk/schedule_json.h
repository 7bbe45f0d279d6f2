// SPDX-License-Identifier: GPL-3.0-or-later
// The day's list as bytes, for the copy the store keeps over a restart. Written and read by the
// desk alone.
#pragma once

#include "kiosk/core/ehr.h"

namespace foyer {

[[nodiscard]] QByteArray scheduleToJson(const QList<ScheduledVisit> &day);
[[nodiscard]] QList<ScheduledVisit>
scheduleFromJson(const QByteArray &json); // empty when it is not such a list

} // namespace foyer
