// SPDX-License-Identifier: GPL-3.0-or-later
// Ticket numbers, tickets, and their printings.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

const QString columns = QStringLiteral(
    "visit, number, queue, day, state, state_at, issued_at, called_at, retired_number, "
    "language, area, directions, wait_from, wait_to, offline, name");

TicketRecord ticketFrom(const Row &row)
{
    TicketRecord record;
    record.ticket.visit = idFrom(row[0]);
    record.ticket.number = row[1].toString();
    record.queue = row[2].toString();
    record.day = QDate::fromString(row[3].toString(), Qt::ISODate);
    (void)ticketStateFromKey(row[4].toString(), record.state);
    record.stateAt = timeFrom(row[5]);
    record.ticket.issuedAt = timeFrom(row[6]);
    record.calledAt = timeFrom(row[7]);
    record.retiredNumber = row[8].toString();
    record.ticket.language = row[9].toString();
    record.ticket.area = localTextOf(row[10]);
    record.ticket.directions = localTextOf(row[11]);
    if (!row[12].isNull())
        record.ticket.wait = WaitRange{row[12].toInt(), row[13].toInt()};
    record.ticket.offline = row[14].toBool();
    record.ticket.name = row[15].toString();
    return record;
}

PrintJob jobFrom(const Row &row)
{
    PrintJob job{.id = idFrom(row[0]),
                 .visit = idFrom(row[1]),
                 .device = idFrom(row[2]),
                 .copy = row[3].toBool(),
                 .staff = row[4].toString(),
                 .why = row[5].toString(),
                 .state = TicketState::Unknown,
                 .at = timeFrom(row[7])};
    (void)ticketStateFromKey(row[6].toString(), job.state);
    return job;
}

// Letters of the n-th queue: A to Z, then AA, AB ... without I and O, which look like digits, and
// never starting with K, which kiosks cut off from the desk use.
QString queueLetters(int n)
{
    static const QString first = QStringLiteral("ABCDEFGHJLMNPQRSTUVWXYZ");
    static const QString second = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ");
    if (n < first.size())
        return first.mid(n, 1);
    const auto rest = n - first.size();
    return first.mid((rest / second.size()) % first.size(), 1) +
           second.mid(rest % second.size(), 1);
}

class SqlTickets final : public Tickets {
public:
    explicit SqlTickets(Connection &connection) : m_connection(connection) {}

    Result<QString> nextNumber(const QString &queue, QDate day) override
    {
        const auto letters = lettersOf(queue);
        if (!letters)
            return letters;
        const QString date = day.toString(Qt::ISODate);
        const auto last = m_connection.row(
            QStringLiteral("INSERT INTO number_given (queue, day, last) VALUES (?, ?, 1 + COALESCE("
                           "(SELECT number FROM number_floor WHERE day=?), 0)) "
                           "ON CONFLICT (queue, day) DO UPDATE SET last=number_given.last+1 "
                           "RETURNING last"),
            {queue, date, date});
        if (!last)
            return std::unexpected(last.error());
        return *letters + (**last)[0].toString().rightJustified(3, u'0');
    }

    Result<> raiseFloor(QDate day, int number) override
    {
        const QString date = day.toString(Qt::ISODate);
        return m_connection.transaction([&]() -> Result<> {
            auto floor = done(m_connection.run(
                QStringLiteral(
                    "INSERT INTO number_floor (day, number) VALUES (?,?) ON CONFLICT (day) "
                    "DO UPDATE SET number=excluded.number WHERE "
                    "excluded.number>number_floor.number"),
                {date, number}));
            if (!floor)
                return floor;
            return done(m_connection.run(
                QStringLiteral("UPDATE number_given SET last=? WHERE day=? AND last<?"),
                {number, date, number}));
        });
    }

    Result<> save(const TicketRecord &r) override
    {
        const auto &t = r.ticket;
        return done(m_connection.run(
            QStringLiteral("INSERT INTO ticket (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
                           "ON CONFLICT (visit) DO UPDATE SET number=excluded.number, "
                           "queue=excluded.queue, day=excluded.day, state=excluded.state, "
                           "state_at=excluded.state_at, called_at=excluded.called_at, "
                           "retired_number=excluded.retired_number, area=excluded.area, "
                           "directions=excluded.directions, offline=excluded.offline")
                .arg(columns),
            {toSql(t.visit), t.number, r.queue, r.day.toString(Qt::ISODate),
             ticketStateKey(r.state), toSql(r.stateAt), toSql(t.issuedAt), toSql(r.calledAt),
             r.retiredNumber, t.language, textOf(t.area), textOf(t.directions),
             t.wait ? QVariant(t.wait->from) : QVariant(),
             t.wait ? QVariant(t.wait->to) : QVariant(), int(t.offline), t.name}));
    }

    Result<std::optional<TicketRecord>> find(QUuid visit) override
    {
        return one(
            m_connection.row(QStringLiteral("SELECT %1 FROM ticket WHERE visit=?").arg(columns),
                             {toSql(visit)}),
            &ticketFrom);
    }

    Result<QList<TicketRecord>> ofDay(QDate day) override
    {
        return each(
            m_connection.rows(
                QStringLiteral("SELECT %1 FROM ticket WHERE day=? ORDER BY issued_at, number")
                    .arg(columns),
                {day.toString(Qt::ISODate)}),
            &ticketFrom);
    }

    Result<QList<int>> waits(const QString &queue, QDate day) override
    {
        return each<int>(
            m_connection.rows(
                QStringLiteral("SELECT (called_at-issued_at)/60000 FROM ticket WHERE queue=? AND "
                               "day=? AND called_at IS NOT NULL ORDER BY called_at"),
                {queue, day.toString(Qt::ISODate)}),
            [](const Row &row) { return row[0].toInt(); });
    }

    Result<> saveJob(const PrintJob &job) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO print_job (id, visit, device, copy, staff, why, state, at) "
                           "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET "
                           "state=excluded.state, at=excluded.at"),
            {toSql(job.id), toSql(job.visit), toSql(job.device), int(job.copy), job.staff, job.why,
             ticketStateKey(job.state), toSql(job.at)}));
    }

    Result<std::optional<PrintJob>> findJob(QUuid id) override
    {
        return one(m_connection.row(QStringLiteral("SELECT id, visit, device, copy, staff, why, "
                                                   "state, at FROM print_job WHERE id=?"),
                                    {toSql(id)}),
                   &jobFrom);
    }

    Result<QList<PrintJob>> jobsWithoutOutcome(QDateTime before) override
    {
        return each(m_connection.rows(
                        QStringLiteral("SELECT id, visit, device, copy, staff, why, state, at FROM "
                                       "print_job WHERE copy=1 AND at<? AND state IN ('reserved', "
                                       "'sent') ORDER BY at"),
                        {toSql(before)}),
                    &jobFrom);
    }

private:
    Result<QString> lettersOf(const QString &queue)
    {
        auto known =
            m_connection.row(QStringLiteral("SELECT letters FROM queue WHERE name=?"), {queue});
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return (**known)[0].toString();
        auto count = m_connection.row(QStringLiteral("SELECT COUNT(*) FROM queue"));
        if (!count)
            return std::unexpected(count.error());
        QString letters = queueLetters((**count)[0].toInt());
        if (auto added = m_connection.run(
                QStringLiteral("INSERT INTO queue (name, letters) VALUES (?,?)"), {queue, letters});
            !added)
            return std::unexpected(added.error());
        return letters;
    }

    Connection &m_connection;
};

} // namespace

std::unique_ptr<Tickets> makeTickets(Connection &connection)
{
    return std::make_unique<SqlTickets>(connection);
}

} // namespace foyer::store
