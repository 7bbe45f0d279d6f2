// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosks, the codes they are enrolled with, their failed typed look-ups; and the day's list.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

const QString columns = QStringLiteral("id, name, token_hash, prefix, enrolled_at, seen_at, "
                                       "revoked_at, rest_until, health");

DeviceRecord deviceFrom(const Row &row)
{
    return {.id = idFrom(row[0]),
            .name = row[1].toString(),
            .tokenHash = row[2].toByteArray(),
            .prefix = row[3].toString(),
            .enrolledAt = timeFrom(row[4]),
            .seenAt = timeFrom(row[5]),
            .revokedAt = timeFrom(row[6]),
            .restUntil = timeFrom(row[7]),
            .health = row[8].toByteArray()};
}

KioskSettingsRecord settingsFrom(const Row &row)
{
    return {.device = idFrom(row[0]),
            .id = idFrom(row[1]),
            .toml = row[2].toString(),
            .staff = row[3].toString(),
            .at = timeFrom(row[4])};
}

class SqlDeviceList final : public DeviceList {
public:
    explicit SqlDeviceList(Connection &connection) : m_connection(connection) {}

    Result<> save(const DeviceRecord &d) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO device (%1) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO "
                           "UPDATE SET name=excluded.name, seen_at=excluded.seen_at, "
                           "revoked_at=excluded.revoked_at, rest_until=excluded.rest_until, "
                           "health=excluded.health")
                .arg(columns),
            {toSql(d.id), d.name, d.tokenHash, d.prefix, toSql(d.enrolledAt), toSql(d.seenAt),
             toSql(d.revokedAt), toSql(d.restUntil), d.health}));
    }

    Result<std::optional<DeviceRecord>> find(QUuid id) override
    {
        return one(m_connection.row(QStringLiteral("SELECT %1 FROM device WHERE id=?").arg(columns),
                                    {toSql(id)}),
                   &deviceFrom);
    }

    Result<std::optional<DeviceRecord>> byToken(const QByteArray &tokenHash) override
    {
        return one(m_connection.row(
                       QStringLiteral("SELECT %1 FROM device WHERE token_hash=?").arg(columns),
                       {tokenHash}),
                   &deviceFrom);
    }

    Result<QList<DeviceRecord>> all() override
    {
        return each(m_connection.rows(
                        QStringLiteral("SELECT %1 FROM device ORDER BY enrolled_at").arg(columns)),
                    &deviceFrom);
    }

    // K and one letter, then two, then three; without I and O, which look like digits.
    Result<QString> newPrefix() override
    {
        const auto row = m_connection.row(
            QStringLiteral("UPDATE prefix_given SET last=last+1 RETURNING last-1"));
        if (!row)
            return std::unexpected(row.error());
        static const QString alphabet = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ");
        int n = (**row)[0].toInt();
        QString letters;
        for (; n >= 0; n = n / int(alphabet.size()) - 1)
            letters.prepend(alphabet[n % alphabet.size()]);
        return u'K' + letters;
    }

    Result<> offerCode(const QByteArray &secretHash, const QString &name,
                       QDateTime validUntil) override
    {
        return done(m_connection.run(
            QStringLiteral(
                "INSERT INTO enrolment_code (secret_hash, name, valid_until) VALUES (?,?,?)"),
            {secretHash, name, toSql(validUntil)}));
    }

    Result<std::optional<QString>> spendCode(const QByteArray &secretHash, QDateTime now) override
    {
        const auto row = m_connection.row(
            QStringLiteral("UPDATE enrolment_code SET used_at=? WHERE secret_hash=? AND used_at IS "
                           "NULL AND valid_until>? RETURNING name"),
            {toSql(now), secretHash, toSql(now)});
        if (!row)
            return std::unexpected(row.error());
        return *row ? std::optional<QString>((**row)[0].toString()) : std::optional<QString>();
    }

    Result<> saveSettings(const KioskSettingsRecord &s) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO kiosk_settings (device, id, toml, staff, at) VALUES "
                           "(?,?,?,?,?) ON CONFLICT (device) DO UPDATE SET id=excluded.id, "
                           "toml=excluded.toml, staff=excluded.staff, at=excluded.at"),
            {toSql(s.device), toSql(s.id), s.toml, s.staff, toSql(s.at)}));
    }

    Result<std::optional<KioskSettingsRecord>> settings(QUuid device) override
    {
        return one(m_connection.row(QStringLiteral("SELECT device, id, toml, staff, at FROM "
                                                   "kiosk_settings WHERE device=?"),
                                    {toSql(device)}),
                   &settingsFrom);
    }

    Result<> typedFailure(QUuid device, QDateTime at) override
    {
        return done(
            m_connection.run(QStringLiteral("INSERT INTO typed_failure (device, at) VALUES (?,?)"),
                             {toSql(device), toSql(at)}));
    }

    Result<int> typedFailures(QUuid device, QDateTime since) override
    {
        if (auto pruned = m_connection.run(
                QStringLiteral("DELETE FROM typed_failure WHERE device=? AND at<=?"),
                {toSql(device), toSql(since)});
            !pruned)
            return std::unexpected(pruned.error());
        const auto row = m_connection.row(
            QStringLiteral("SELECT COUNT(*) FROM typed_failure WHERE device=?"), {toSql(device)});
        if (!row)
            return std::unexpected(row.error());
        return (**row)[0].toInt();
    }

private:
    Connection &m_connection;
};

class SqlScheduleCopy final : public ScheduleCopy {
public:
    explicit SqlScheduleCopy(Connection &connection) : m_connection(connection) {}

    Result<> save(QDate day, const QByteArray &list, QDateTime at) override
    {
        return m_connection.transaction([&]() -> Result<> {
            if (auto emptied = m_connection.run(QStringLiteral("DELETE FROM schedule")); !emptied)
                return std::unexpected(emptied.error());
            return done(m_connection.run(
                QStringLiteral("INSERT INTO schedule (day, list, at) VALUES (?,?,?)"),
                {day.toString(Qt::ISODate), list, toSql(at)}));
        });
    }

    Result<QByteArray> load(QDate day) override
    {
        const auto row = m_connection.row(QStringLiteral("SELECT list FROM schedule WHERE day=?"),
                                          {day.toString(Qt::ISODate)});
        if (!row)
            return std::unexpected(row.error());
        return *row ? (**row)[0].toByteArray() : QByteArray();
    }

private:
    Connection &m_connection;
};

} // namespace

std::unique_ptr<DeviceList> makeDeviceList(Connection &connection)
{
    return std::make_unique<SqlDeviceList>(connection);
}

std::unique_ptr<ScheduleCopy> makeScheduleCopy(Connection &connection)
{
    return std::make_unique<SqlScheduleCopy>(connection);
}

} // namespace foyer::store
