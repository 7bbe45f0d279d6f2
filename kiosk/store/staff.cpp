// SPDX-License-Identifier: GPL-3.0-or-later
// Staff accounts, their sessions, and wrong tries.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

StaffRecord staffFrom(const Row &row)
{
    return {.code = row[0].toString(),
            .name = row[1].toString(),
            .role = row[2].toString() == QStringLiteral("administrator") ? Role::Administrator
                                                                         : Role::Reception,
            .pinHash = row[3].toByteArray(),
            .passwordHash = row[4].toByteArray()};
}

SessionRecord sessionFrom(const Row &row)
{
    return {.tokenHash = row[0].toByteArray(),
            .staff = row[1].toString(),
            .device = idFrom(row[2]),
            .startedAt = timeFrom(row[3]),
            .usedAt = timeFrom(row[4])};
}

class SqlStaffAccounts final : public StaffAccounts {
public:
    explicit SqlStaffAccounts(Connection &connection) : m_connection(connection) {}

    Result<> save(const StaffRecord &s) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO staff (code, name, role, pin_hash, password_hash) VALUES "
                           "(?,?,?,?,?) ON CONFLICT (code) DO UPDATE SET name=excluded.name, "
                           "role=excluded.role, pin_hash=excluded.pin_hash, "
                           "password_hash=excluded.password_hash"),
            {s.code, s.name,
             s.role == Role::Administrator ? QStringLiteral("administrator")
                                           : QStringLiteral("reception"),
             s.pinHash, s.passwordHash}));
    }

    Result<std::optional<StaffRecord>> find(const QString &code) override
    {
        return one(m_connection.row(QStringLiteral("SELECT code, name, role, pin_hash, "
                                                   "password_hash FROM staff WHERE code=?"),
                                    {code}),
                   &staffFrom);
    }

    Result<> saveSession(const SessionRecord &s) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO session (token_hash, staff, device, started_at, used_at) "
                           "VALUES (?,?,?,?,?) ON CONFLICT (token_hash) DO UPDATE SET "
                           "used_at=excluded.used_at"),
            {s.tokenHash, s.staff, toSql(s.device), toSql(s.startedAt), toSql(s.usedAt)}));
    }

    Result<std::optional<SessionRecord>> session(const QByteArray &tokenHash) override
    {
        return one(m_connection.row(QStringLiteral("SELECT token_hash, staff, device, started_at, "
                                                   "used_at FROM session WHERE token_hash=?"),
                                    {tokenHash}),
                   &sessionFrom);
    }

    Result<> endSession(const QByteArray &tokenHash) override
    {
        return done(m_connection.run(QStringLiteral("DELETE FROM session WHERE token_hash=?"),
                                     {tokenHash}));
    }

    Result<> forgetSessions(QDateTime startedBefore) override
    {
        return done(m_connection.run(QStringLiteral("DELETE FROM session WHERE started_at<?"),
                                     {toSql(startedBefore)}));
    }

    Result<ThrottleRecord> throttle(const QString &subject) override
    {
        const auto row = m_connection.row(
            QStringLiteral("SELECT wrong, locked_until FROM throttle WHERE subject=?"), {subject});
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return ThrottleRecord{};
        return ThrottleRecord{(**row)[0].toInt(), timeFrom((**row)[1])};
    }

    Result<> saveThrottle(const QString &subject, const ThrottleRecord &state,
                          QDateTime at) override
    {
        return done(m_connection.run(
            QStringLiteral(
                "INSERT INTO throttle (subject, wrong, locked_until, at) VALUES (?,?,?,?) "
                "ON CONFLICT (subject) DO UPDATE SET wrong=excluded.wrong, "
                "locked_until=excluded.locked_until, at=excluded.at"),
            {subject, state.wrong, toSql(state.lockedUntil), toSql(at)}));
    }

    Result<> forgetThrottles(QDateTime before) override
    {
        return done(m_connection.run(
            QStringLiteral("DELETE FROM throttle WHERE at<? AND (locked_until IS NULL OR "
                           "locked_until<?)"),
            {toSql(before), toSql(before)}));
    }

    Result<> clearThrottles(const QString &subjectStart) override
    {
        return done(
            m_connection.run(QStringLiteral("DELETE FROM throttle WHERE substr(subject, 1, ?)=?"),
                             {subjectStart.size(), subjectStart}));
    }

private:
    Connection &m_connection;
};

} // namespace

std::unique_ptr<StaffAccounts> makeStaffAccounts(Connection &connection)
{
    return std::make_unique<SqlStaffAccounts>(connection);
}

} // namespace foyer::store
