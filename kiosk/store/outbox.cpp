// SPDX-License-Identifier: GPL-3.0-or-later
// What must reach the records system, in order for each patient.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

QString kindText(VisitChange::Kind kind)
{
    switch (kind) {
    case VisitChange::Kind::Arrived:
        return QStringLiteral("arrived");
    case VisitChange::Kind::ContactChanged:
        return QStringLiteral("contact-changed");
    case VisitChange::Kind::CoverageCaptured:
        return QStringLiteral("coverage-captured");
    }
    return {};
}

VisitChange::Kind kindFrom(const QString &text)
{
    if (text == QStringLiteral("contact-changed"))
        return VisitChange::Kind::ContactChanged;
    return text == QStringLiteral("arrived") ? VisitChange::Kind::Arrived
                                             : VisitChange::Kind::CoverageCaptured;
}

OutboxRow outboxFrom(const Row &row)
{
    return {.sequence = row[0].toLongLong(),
            .visit = idFrom(row[1]),
            .change = {.id = idFrom(row[2]),
                       .kind = kindFrom(row[3].toString()),
                       .patientId = row[4].toString(),
                       .appointmentId = row[5].toString(),
                       .at = timeFrom(row[6]),
                       .data = objectOf(row[7])},
            .tries = row[8].toInt()};
}

class SqlOutbox final : public Outbox {
public:
    explicit SqlOutbox(Connection &connection) : m_connection(connection) {}

    Result<> add(const OutboxRow &row, QDateTime at) override
    {
        return done(m_connection.run(
            QStringLiteral(
                "INSERT INTO outbox (id, visit, kind, patient, appointment, at, data, state, "
                "tries, next_at) VALUES (?,?,?,?,?,?,?,'open',0,?) ON CONFLICT (id) DO "
                "NOTHING"),
            {toSql(row.change.id), toSql(row.visit), kindText(row.change.kind),
             row.change.patientId, row.change.appointmentId, toSql(row.change.at),
             textOf(row.change.data), toSql(at)}));
    }

    Result<QList<OutboxRow>> due(QDateTime now, int limit) override
    {
        return each(
            m_connection.rows(
                QStringLiteral(
                    "SELECT sequence, visit, id, kind, patient, appointment, at, data, tries FROM "
                    "outbox AS o WHERE state='open' AND next_at<=? AND NOT EXISTS (SELECT 1 FROM "
                    "outbox AS earlier WHERE earlier.patient=o.patient AND earlier.state='open' "
                    "AND earlier.sequence<o.sequence) ORDER BY sequence LIMIT ?"),
                {toSql(now), limit}),
            &outboxFrom);
    }

    Result<> sent(qint64 sequence, QDateTime at) override
    {
        return close(sequence, QStringLiteral("sent"), at);
    }

    Result<> retryAt(qint64 sequence, QDateTime at) override
    {
        return done(m_connection.run(
            QStringLiteral("UPDATE outbox SET tries=tries+1, next_at=? WHERE sequence=?"),
            {toSql(at), sequence}));
    }

    Result<> toPerson(qint64 sequence, QDateTime at) override
    {
        return close(sequence, QStringLiteral("person"), at);
    }

    Result<bool> allSent(QUuid visit) override
    {
        const auto row = m_connection.row(
            QStringLiteral("SELECT COUNT(*) FROM outbox WHERE visit=? AND state<>'sent'"),
            {toSql(visit)});
        if (!row)
            return std::unexpected(row.error());
        return (**row)[0].toInt() == 0;
    }

private:
    Result<> close(qint64 sequence, const QString &state, const QDateTime &at)
    {
        return done(m_connection.run(
            QStringLiteral("UPDATE outbox SET state=?, tries=tries+1, next_at=? WHERE sequence=?"),
            {state, toSql(at), sequence}));
    }

    Connection &m_connection;
};

} // namespace

std::unique_ptr<Outbox> makeOutbox(Connection &connection)
{
    return std::make_unique<SqlOutbox>(connection);
}

} // namespace foyer::store
