// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolment, revocation, health and what a kiosk is told about its site.
#include "kiosk/desk/kiosks.h"

#include "kiosk/desk/tickets.h"
#include "kiosk/desk/update_folder.h"
#include "kiosk/link/messages.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeSeconds = 15 * 60;
constexpr int onlineSeconds = 120;
constexpr qsizetype maxName = 60;

QString cleanName(const QString &name)
{
    QString clean;
    for (const QChar c : name.simplified()) {
        if (c.isPrint())
            clean.append(c);
    }
    return clean.left(maxName);
}

// The figures of its machine change with every report and are no news.
bool newsIn(const DeviceRecord &device, KioskHealth health)
{
    auto before = fromJson<KioskHealth>(device.health);
    if (!before)
        return true;
    before->vitals.reset();
    health.vitals.reset();
    return toJson(*before) != toJson(health);
}

DeviceRow rowOf(const DeviceRecord &record, const QDateTime &now)
{
    DeviceRow row;
    row.id = record.id;
    row.name = record.name;
    row.prefix = record.prefix;
    row.enrolledAt = record.enrolledAt;
    row.seenAt = record.seenAt;
    row.online = isOnline(record, now);
    row.revoked = record.revokedAt.isValid();
    if (auto health = fromJson<KioskHealth>(record.health))
        row.health = *health;
    return row;
}

// Over all areas: what the first screen may promise.
Result<std::optional<WaitRange>> waitOfSite(DeskState &state)
{
    if (!state.settings.showWait)
        return std::optional<WaitRange>();
    const auto tickets = state.store.tickets().ofDay(state.now().date());
    if (!tickets)
        return std::unexpected(tickets.error());
    QList<std::pair<QDateTime, int>> called;
    for (const TicketRecord &record : *tickets) {
        if (record.calledAt.isValid())
            called.append(
                {record.calledAt, int(record.ticket.issuedAt.secsTo(record.calledAt) / 60)});
    }
    std::ranges::sort(called);
    QList<int> minutes;
    for (const auto &[at, waited] : std::as_const(called))
        minutes.append(waited);
    return waitRange(minutes);
}

} // namespace

Result<OfferedSecret> offerEnrolment(DeskState &state, const QString &staff, const QString &name)
{
    OfferedSecret offer{.secret = newToken(), .validUntil = state.now().addSecs(codeSeconds)};
    const auto kept = state.store.transaction([&]() -> Result<> {
        if (auto offered = state.store.devices().offerCode(tokenHash(offer.secret), cleanName(name),
                                                           offer.validUntil);
            !offered)
            return offered;
        auto entry = state.entry(AuditEvent::EnrolmentOffered);
        entry.staff = staff;
        entry.detail = staff.isEmpty() ? u"command-line"_s : u"console"_s;
        return state.store.audit().append(entry);
    });
    if (!kept)
        return std::unexpected(kept.error());
    return offer;
}

Result<Enrolled> enrolKiosk(DeskState &state, const QString &secret, const QString &name)
{
    Enrolled enrolled;
    const auto kept = state.store.transaction([&]() -> Result<> {
        const auto good = state.store.devices().spendCode(tokenHash(secret), state.now());
        if (!good)
            return std::unexpected(good.error());
        if (!*good)
            return fail(
                ErrorKind::Refused,
                u"This enrolment code is used or older than 15 minutes. Please make a new one."_s);
        const auto prefix = state.store.devices().newPrefix();
        if (!prefix)
            return std::unexpected(prefix.error());
        enrolled.device = QUuid::createUuid();
        enrolled.token = newToken();
        enrolled.prefix = *prefix;
        enrolled.sealingKey = state.keys.sealing.publicKey;
        DeviceRecord device;
        device.id = enrolled.device;
        device.name = cleanName(name);
        if (device.name.isEmpty())
            device.name = **good;
        if (device.name.isEmpty())
            device.name = u"Kiosk "_s + *prefix;
        device.tokenHash = tokenHash(enrolled.token);
        device.prefix = *prefix;
        device.enrolledAt = state.now();
        if (auto saved = state.store.devices().save(device); !saved)
            return saved;
        return state.store.audit().append(state.entry(AuditEvent::DeviceEnrolled, {}, device.id));
    });
    if (!kept)
        return std::unexpected(kept.error());
    Q_EMIT state.news.changed(Topic::Devices);
    return enrolled;
}

Result<> revokeKiosk(DeskState &state, const QUuid &id, const QString &staff)
{
    auto device = state.store.devices().find(id);
    if (!device)
        return std::unexpected(device.error());
    if (!*device)
        return fail(ErrorKind::NotFound, u"There is no such kiosk."_s);
    if ((*device)->revokedAt.isValid())
        return {};
    (*device)->revokedAt = state.now();
    const auto kept = state.store.transaction([&]() -> Result<> {
        if (auto saved = state.store.devices().save(**device); !saved)
            return saved;
        auto entry = state.entry(AuditEvent::DeviceRevoked, {}, id);
        entry.staff = staff;
        return state.store.audit().append(entry);
    });
    if (!kept)
        return kept;
    Q_EMIT state.news.revoked(id);
    Q_EMIT state.news.changed(Topic::Devices);
    return {};
}

Result<QUuid> kioskOf(DeskState &state, const QString &deviceToken)
{
    const auto device = state.store.devices().byToken(tokenHash(deviceToken));
    if (!device)
        return std::unexpected(device.error());
    if (!*device || (*device)->revokedAt.isValid())
        return fail(ErrorKind::Refused,
                    u"This kiosk is not enrolled at this desk, or was revoked."_s,
                    u"device-token"_s);
    return (*device)->id;
}

Result<DeviceRecord> kioskInService(DeskState &state, const QUuid &id)
{
    auto device = state.store.devices().find(id);
    if (!device)
        return std::unexpected(device.error());
    if (!*device || (*device)->revokedAt.isValid())
        return fail(ErrorKind::NotFound, u"There is no such kiosk."_s);
    return **std::move(device);
}

bool isOnline(const DeviceRecord &device, const QDateTime &now)
{
    return device.seenAt.isValid() && device.seenAt.secsTo(now) < onlineSeconds;
}

bool hears(DeskState &state, const DeviceRecord &device)
{
    bool heard = false;
    Q_EMIT state.news.sought(device.id, heard);
    return heard && isOnline(device, state.now());
}

Result<> keepHealth(DeskState &state, const QUuid &id, const KioskHealth &health)
{
    auto device = state.store.devices().find(id);
    if (!device)
        return std::unexpected(device.error());
    if (!*device)
        return fail(ErrorKind::Refused, u"This kiosk is not enrolled."_s);
    const QByteArray json = toJson(health);
    const bool news = newsIn(**device, health) || !isOnline(**device, state.now());
    (*device)->health = json;
    (*device)->seenAt = state.now();
    if (auto saved = state.store.devices().save(**device); !saved)
        return saved;
    if (news) {
        Q_EMIT state.news.changed(Topic::Devices);
    }
    return {};
}

Result<QList<DeviceRow>> kioskRows(DeskState &state)
{
    const auto records = state.store.devices().all();
    if (!records)
        return std::unexpected(records.error());
    const QString offered = UpdateFolder(state.settings.updatesDir).offer().version;
    QList<DeviceRow> rows;
    for (const DeviceRecord &record : *records) {
        DeviceRow row = rowOf(record, state.now());
        const QString runs = row.health.vitals ? row.health.vitals->image : QString();
        if (!runs.isEmpty() && runs != offered)
            row.offered = offered;
        rows.append(row);
    }
    return rows;
}

Result<SiteInfo> siteInfo(DeskState &state)
{
    SiteInfo info;
    info.clinicName = state.settings.clinicName;
    info.languages = state.settings.languages;
    info.notice = state.settings.notice;
    info.towns = state.settings.towns;
    info.minorNeedsAdult = state.settings.rules.minorNeedsAdult;
    for (const ScheduledVisit &visit : state.schedule.today()) {
        const Location &location = visit.appointment.location;
        if (location.site == state.settings.rules.site && !location.siteName.isEmpty()) {
            info.siteName = location.siteName;
            break;
        }
    }
    const auto wait = waitOfSite(state);
    if (!wait)
        return std::unexpected(wait.error());
    info.wait = *wait;
    return info;
}

} // namespace foyer
