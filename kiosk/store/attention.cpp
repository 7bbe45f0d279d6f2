// SPDX-License-Identifier: GPL-3.0-or-later
// What a person must see to, and help calls.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

AttentionRecord attentionFrom(const Row &row)
{
    return {.id = row[0].toLongLong(),
            .key = row[1].toString(),
            .kind = row[2].toString(),
            .visit = idFrom(row[3]),
            .device = idFrom(row[4]),
            .number = row[5].toString(),
            .reason = row[6].toString(),
            .done = row[7].toString(),
            .at = timeFrom(row[8])};
}

HelpRecord helpFrom(const Row &row)
{
    return {.id = idFrom(row[0]),
            .visit = idFrom(row[1]),
            .device = idFrom(row[2]),
            .step = row[3].toString(),
            .urgent = row[4].toBool(),
            .at = timeFrom(row[5]),
            .answeredAt = timeFrom(row[6])};
}

class SqlAttentionList final : public AttentionList {
public:
    explicit SqlAttentionList(Connection &connection) : m_connection(connection) {}

    Result<> raise(const AttentionRecord &r) override
    {
        return done(m_connection.run(
            QStringLiteral(
                "INSERT INTO attention (key, kind, visit, device, number, reason, done, at) "
                "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (key) WHERE settled_at IS NULL DO "
                "UPDATE SET kind=excluded.kind, number=excluded.number, "
                "reason=excluded.reason, done=excluded.done"),
            {r.key, r.kind, toSql(r.visit), toSql(r.device), r.number, r.reason, r.done,
             toSql(r.at)}));
    }

    Result<QList<AttentionRecord>> open() override
    {
        return each(m_connection.rows(QStringLiteral(
                        "SELECT id, key, kind, visit, device, number, reason, done, at FROM "
                        "attention WHERE settled_at IS NULL ORDER BY at, id")),
                    &attentionFrom);
    }

    Result<> settle(qint64 id, const QString &staff, QDateTime at) override
    {
        const auto changed = m_connection.run(
            QStringLiteral("UPDATE attention SET settled_at=?, settled_by=? WHERE id=? AND "
                           "settled_at IS NULL"),
            {toSql(at), staff, id});
        if (!changed)
            return std::unexpected(changed.error());
        if (*changed == 0)
            return fail(ErrorKind::NotFound, QStringLiteral("Someone has seen to this already."));
        return {};
    }

    Result<> settleKey(const QString &key, QDateTime at) override
    {
        return done(m_connection.run(
            QStringLiteral("UPDATE attention SET settled_at=? WHERE key=? AND settled_at IS NULL"),
            {toSql(at), key}));
    }

private:
    Connection &m_connection;
};

class SqlHelpCalls final : public HelpCalls {
public:
    explicit SqlHelpCalls(Connection &connection) : m_connection(connection) {}

    Result<> ask(const HelpRecord &h) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO help (id, visit, device, step, urgent, at) VALUES "
                           "(?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET urgent=1 WHERE "
                           "excluded.urgent=1"),
            {toSql(h.id), toSql(h.visit), toSql(h.device), h.step, int(h.urgent), toSql(h.at)}));
    }

    Result<std::optional<HelpRecord>> find(QUuid id) override
    {
        return one(m_connection.row(QStringLiteral("SELECT id, visit, device, step, urgent, at, "
                                                   "answered_at FROM help WHERE id=?"),
                                    {toSql(id)}),
                   &helpFrom);
    }

    Result<> answer(QUuid id, QDateTime at) override
    {
        return done(m_connection.run(
            QStringLiteral("UPDATE help SET answered_at=? WHERE id=? AND answered_at IS NULL"),
            {toSql(at), toSql(id)}));
    }

    Result<QList<HelpRecord>> since(QDateTime from) override
    {
        return each(
            m_connection.rows(
                QStringLiteral("SELECT id, visit, device, step, urgent, at, answered_at FROM "
                               "help WHERE at>=? OR answered_at IS NULL ORDER BY "
                               "answered_at IS NOT NULL, urgent DESC, at"),
                {toSql(from)}),
            &helpFrom);
    }

private:
    Connection &m_connection;
};

} // namespace

std::unique_ptr<AttentionList> makeAttentionList(Connection &connection)
{
    return std::make_unique<SqlAttentionList>(connection);
}

std::unique_ptr<HelpCalls> makeHelpCalls(Connection &connection)
{
    return std::make_unique<SqlHelpCalls>(connection);
}

} // namespace foyer::store
