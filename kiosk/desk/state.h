// SPDX-License-Identifier: GPL-3.0-or-later
// What all parts of one desk share. Made by the wiring (and by tests); everything that must last is
// in the store.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/settings.h"
#include "kiosk/core/store.h"
#include "kiosk/desk/keys.h"
#include "kiosk/desk/schedule_cache.h"
#include "kiosk/desk/staff.h"

#include <functional>

namespace foyer {

// News between the parts of one desk.
class DeskNews : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(foyer::Topic topic);
    void command(const QUuid &device, const foyer::Command &command);
    // Is anybody there who would hear a command for this device? Who is says heard.
    void sought(const QUuid &device, bool &heard);
    void revoked(const QUuid &device);
};

// Waits so many milliseconds; injected, so that tests do not.
using Delay = std::function<QCoro::Task<>(qint64 ms)>;
// The text of an enrolment code for this secret; what else a kiosk must know comes from the wiring.
using EnrolmentText = std::function<QString(const QString &secret)>;

struct DeskState {
    DeskState(Store &store, Ehr &ehr, const Clock &clock, DeskSettings settings, DeskKeys keys,
              Delay delay)
        : store(store), ehr(ehr), clock(clock), settings(std::move(settings)),
          keys(std::move(keys)), delay(std::move(delay)), schedule(store, ehr, clock)
    {
    }

    Store &store;
    Ehr &ehr;
    const Clock &clock;
    DeskSettings settings;
    DeskKeys keys;
    Delay delay;
    EnrolmentText enrolmentText;
    ScheduleCache schedule;
    DeskNews news;

    [[nodiscard]] QDateTime now() const { return clock.now(); }
    // An audit entry of now, to be filled further.
    [[nodiscard]] AuditEntry entry(AuditEvent event, const QUuid &visit = {},
                                   const QUuid &device = {}) const
    {
        AuditEntry made;
        made.event = event;
        made.at = clock.now();
        made.visit = visit;
        made.device = device;
        return made;
    }
};

} // namespace foyer
