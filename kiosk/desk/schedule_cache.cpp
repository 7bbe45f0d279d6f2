// SPDX-License-Identifier: GPL-3.0-or-later
// The list in memory, its copy in the store.
#include "kiosk/desk/schedule_cache.h"

#include "kiosk/desk/schedule_json.h"

namespace foyer {

ScheduleCache::ScheduleCache(Store &store, Ehr &ehr, const Clock &clock)
    : m_store(store), m_ehr(ehr), m_clock(clock)
{
}

bool ScheduleCache::known()
{
    turnToToday();
    return m_known;
}

const QList<ScheduledVisit> &ScheduleCache::today()
{
    turnToToday();
    return m_list;
}

const ScheduledVisit *ScheduleCache::find(const QString &appointmentId)
{
    for (const ScheduledVisit &visit : today()) {
        if (visit.appointment.id == appointmentId)
            return &visit;
    }
    return nullptr;
}

const Patient *ScheduleCache::patient(const QString &patientId)
{
    for (const ScheduledVisit &visit : today()) {
        if (visit.patient.id == patientId)
            return &visit.patient;
    }
    return nullptr;
}

// Yesterday's list is never taken for today's.
void ScheduleCache::turnToToday()
{
    const QDate today = m_clock.now().date();
    if (m_day == today)
        return;
    m_day = today;
    m_asOf = {};
    const auto copy = m_store.schedule().load(today);
    m_known = copy && !copy->isEmpty();
    m_list = m_known ? scheduleFromJson(*copy) : QList<ScheduledVisit>();
}

QCoro::Task<Result<>> ScheduleCache::refresh()
{
    if (m_refreshing)
        co_return Result<>();
    turnToToday();
    m_refreshing = true;
    const QDate day = m_day;
    auto list = co_await m_ehr.schedule(day);
    m_refreshing = false;
    if (!list)
        co_return std::unexpected(list.error());
    if (day != m_clock.now().date())
        co_return Result<>(); // midnight passed while we asked
    const bool changed = !m_known || scheduleToJson(*list) != scheduleToJson(m_list);
    m_list = std::move(*list);
    m_known = true;
    m_asOf = m_clock.now();
    if (!changed)
        co_return Result<>();
    co_return m_store.schedule().save(day, scheduleToJson(m_list), m_asOf);
}

} // namespace foyer
