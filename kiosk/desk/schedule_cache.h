// SPDX-License-Identifier: GPL-3.0-or-later
// Today's schedule, kept so that check-in works while the records system does not answer, over a
// restart too.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/ehr.h"
#include "kiosk/core/store.h"

namespace foyer {

class ScheduleCache {
public:
    ScheduleCache(Store &store, Ehr &ehr, const Clock &clock);

    // False until the day's list was loaded once, now or before a restart.
    [[nodiscard]] bool known();
    [[nodiscard]] const QList<ScheduledVisit> &today();
    [[nodiscard]] const ScheduledVisit *
    find(const QString &appointmentId); // of today; null when not listed
    [[nodiscard]] const Patient *patient(const QString &patientId);
    [[nodiscard]] QDateTime asOf() const
    {
        return m_asOf;
    } // last answer of the records system; null: none yet

    // Asks the records system. On failure the list stays as it was.
    [[nodiscard]] QCoro::Task<Result<>> refresh();

private:
    void turnToToday();

    Store &m_store;
    Ehr &m_ehr;
    const Clock &m_clock;
    QDate m_day;
    bool m_known = false;
    bool m_refreshing = false;
    QDateTime m_asOf;
    QList<ScheduledVisit> m_list;
};

} // namespace foyer
