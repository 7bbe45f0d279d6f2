// SPDX-License-Identifier: GPL-3.0-or-later
// What staff see: the lists of the console, names taken from today's schedule at the moment of
// asking.
#include "kiosk/desk/answers.h"
#include "kiosk/desk/card_review.h"
#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/offline_arrivals.h"
#include "kiosk/desk/staff_accounts.h"
#include "kiosk/desk/staff_service.h"
#include "kiosk/desk/tickets.h"
#include "kiosk/link/messages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 500;

QString fullName(const Patient *patient)
{
    if (!patient || patient->names.isEmpty())
        return {};
    const HumanName &name = patient->names.first();
    return u"%1 %2"_s.arg(name.given.join(u' '), name.family).trimmed();
}

Result<QString> deviceName(DeskState &state, const QUuid &id)
{
    if (id.isNull())
        return QString();
    const auto device = state.store.devices().find(id);
    if (!device)
        return std::unexpected(device.error());
    return *device ? (*device)->name : QString();
}

Result<ArrivalRow> arrivalRow(DeskState &state, const VisitRecord &visit)
{
    ArrivalRow row;
    row.visit = visit.id;
    row.arrivedAt = visit.arrivedAt;
    row.language = visit.language;
    row.changed = changedParts(visit.answers);
    row.insuranceAtDesk = insuranceAtDesk(visit.answers);
    row.insuranceCard = cardIn(visit.answers).has_value();
    const auto toCheck = cardFieldsToCheck(state, visit);
    if (!toCheck)
        return std::unexpected(toCheck.error());
    row.insuranceToCheck = *toCheck;
    if (const ScheduledVisit *scheduled = state.schedule.find(visit.appointmentId)) {
        row.name = fullName(&scheduled->patient);
        row.birthDate = scheduled->patient.birthDate;
        row.appointmentAt = scheduled->appointment.start;
        row.serviceType = scheduled->appointment.serviceType.text(u"en"_s);
        row.practitioner = scheduled->appointment.practitioner;
    }
    const auto ticket = state.store.tickets().find(visit.id);
    if (!ticket)
        return std::unexpected(ticket.error());
    if (*ticket) {
        row.number = (*ticket)->ticket.number;
        row.area = (*ticket)->ticket.area.text(u"en"_s);
        row.ticket = (*ticket)->state;
        row.callable = callable(**ticket, state.now());
        row.calledAt = (*ticket)->calledAt;
    }
    const auto told = state.store.outbox().allSent(visit.id);
    if (!told)
        return std::unexpected(told.error());
    row.inRecords = *told;
    return row;
}

Result<AttentionRow> attentionRow(DeskState &state, const AttentionRecord &record)
{
    AttentionRow row;
    row.id = record.id;
    row.kind = record.kind;
    row.since = record.at;
    row.visit = record.visit;
    row.number = record.number;
    row.reason = record.reason;
    row.done = record.done;
    row.matchable = record.kind == u"not-matched"_s;
    auto device = deviceName(state, record.device);
    if (!device)
        return std::unexpected(device.error());
    row.device = *device;
    if (record.visit.isNull())
        return row;
    if (const auto arrival = unmatched(state, record.visit)) {
        row.name = u"%1 %2"_s.arg(arrival->facts.given, arrival->facts.family).trimmed();
        row.birthDate = arrival->facts.birthDate;
        return row;
    }
    const auto visit = state.store.visits().find(record.visit);
    if (!visit)
        return std::unexpected(visit.error());
    row.insuranceCard = *visit && cardIn((*visit)->answers).has_value();
    if (const Patient *patient = *visit ? state.schedule.patient((*visit)->patientId) : nullptr) {
        row.name = fullName(patient);
        row.birthDate = patient->birthDate;
    }
    return row;
}

Result<HelpRow> helpRow(DeskState &state, const HelpRecord &record)
{
    HelpRow row;
    row.id = record.id;
    row.since = record.at;
    row.step = record.step;
    row.urgent = record.urgent;
    row.answeredAt = record.answeredAt;
    auto device = deviceName(state, record.device);
    if (!device)
        return std::unexpected(device.error());
    row.device = *device;
    const auto visit = state.store.visits().find(record.visit);
    if (!visit)
        return std::unexpected(visit.error());
    if (*visit)
        row.name = fullName(state.schedule.patient((*visit)->patientId));
    return row;
}

// Rows of one kind after the question who asks.
template <class Row, class Record>
Result<QList<Row>> listed(DeskState &state, const Result<SignedIn> &who,
                          Result<QList<Record>> records,
                          Result<Row> (*convert)(DeskState &, const Record &))
{
    if (!who)
        return std::unexpected(who.error());
    if (!records)
        return std::unexpected(records.error());
    QList<Row> rows;
    for (const Record &record : std::as_const(*records)) {
        auto row = convert(state, record);
        if (!row)
            return std::unexpected(row.error());
        rows.append(std::move(*row));
    }
    return rows;
}

} // namespace

Result<QList<ArrivalRow>> StaffService::arrivals(const QString &token)
{
    const QDateTime start = m_state.now().date().startOfDay();
    auto rows = listed(m_state, sessionOf(m_state, token, {}),
                       m_state.store.visits().arrivedBetween(start, start.addDays(1)), &arrivalRow);
    if (rows)
        std::ranges::reverse(*rows);
    return rows;
}

Result<QList<AttentionRow>> StaffService::attention(const QString &token)
{
    return listed(m_state, sessionOf(m_state, token, {}), m_state.store.attention().open(),
                  &attentionRow);
}

Result<QList<HelpRow>> StaffService::help(const QString &token)
{
    return listed(m_state, sessionOf(m_state, token, {}),
                  m_state.store.help().since(m_state.now().date().startOfDay()), &helpRow);
}

Result<QList<DeviceRow>> StaffService::devices(const QString &token)
{
    if (const auto who = sessionOf(m_state, token, {}); !who)
        return std::unexpected(who.error());
    return kioskRows(m_state);
}

Result<QList<FeedbackRow>> StaffService::feedback(const QString &token, int limit)
{
    if (auto who = sessionOf(m_state, token, {}); !who)
        return std::unexpected(who.error());
    const auto records = m_state.store.feedback().latest(std::clamp(limit, 1, mostRows));
    if (!records)
        return std::unexpected(records.error());
    QList<FeedbackRow> rows;
    for (const FeedbackRecord &record : *records) {
        if (record.at.isValid())
            rows.append({.at = record.at,
                         .rating = record.rating,
                         .recommend = record.recommend,
                         .comment = record.comment,
                         .low = record.rating <= 2,
                         .fromKiosk = false});
        if (record.kioskAt.isValid())
            rows.append({.at = record.kioskAt,
                         .rating = record.kioskRating,
                         .recommend = {},
                         .comment = {},
                         .low = record.kioskRating <= 2,
                         .fromKiosk = true});
    }
    std::ranges::stable_sort(
        rows, [](const FeedbackRow &a, const FeedbackRow &b) { return a.at > b.at; });
    return rows;
}

Result<QList<AuditRow>> StaffService::audit(const QString &token, int limit)
{
    const auto who = sessionOf(m_state, token, {});
    if (!who)
        return std::unexpected(who.error());
    if (who->staff.role != Role::Administrator)
        return fail(ErrorKind::Refused, u"Only an administrator may do this."_s, u"role"_s);
    const auto records = m_state.store.audit().latest(std::clamp(limit, 1, mostRows));
    if (!records)
        return std::unexpected(records.error());
    QList<AuditRow> rows;
    for (const AuditRecord &record : *records) {
        const QJsonObject json = QJsonDocument::fromJson(record.text).object();
        rows.append({.sequence = record.sequence,
                     .at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs)
                               .toLocalTime(),
                     .event = json.value(u"event"_s).toString(),
                     .text = QString::fromUtf8(record.text)});
    }
    return rows;
}

} // namespace foyer
