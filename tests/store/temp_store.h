// SPDX-License-Identifier: GPL-3.0-or-later
// A new store in a folder of its own, gone with the object; and short ways to make records.
#pragma once

#include "kiosk/store/sql_store.h"

#include <QTemporaryDir>
#include <doctest/doctest.h>

namespace foyer::tests {

struct TempStore {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("desk.db"));
    QString uri = QStringLiteral("sqlite:") + file;
    std::unique_ptr<Store> store;

    TempStore()
    {
        auto made = createStore(uri);
        REQUIRE(made.has_value());
        store = std::move(*made);
    }
    Store *operator->() const { return store.get(); }
};

inline DeviceRecord someDevice(const QString &prefix, const QDateTime &at)
{
    DeviceRecord device;
    device.id = QUuid::createUuid();
    device.name = QStringLiteral("Kiosk ") + prefix;
    device.tokenHash = device.id.toRfc4122();
    device.prefix = prefix;
    device.enrolledAt = at;
    return device;
}

inline VisitRecord arrivedVisit(const QUuid &device, const QString &appointment,
                                const QDateTime &at)
{
    VisitRecord visit;
    visit.id = QUuid::createUuid();
    visit.device = device;
    visit.state = VisitState::Arrived;
    visit.startedAt = at;
    visit.arrivedAt = at;
    visit.language = QStringLiteral("en");
    visit.patientId = QStringLiteral("p-") + appointment;
    visit.appointmentIds = {appointment};
    visit.appointmentId = appointment;
    return visit;
}

inline TicketRecord someTicket(const QUuid &visit, const QString &number, const QDateTime &at)
{
    TicketRecord record;
    record.ticket.visit = visit;
    record.ticket.number = number;
    record.ticket.language = QStringLiteral("en");
    record.ticket.issuedAt = at;
    record.ticket.area.byLanguage = {{QStringLiteral("en"), QStringLiteral("Blue area")}};
    record.queue = QStringLiteral("Blue area");
    record.day = at.date();
    record.stateAt = at;
    return record;
}

} // namespace foyer::tests
