// SPDX-License-Identifier: GPL-3.0-or-later
// Visits, their card images, and which spooled records were accepted.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

QString stateText(VisitState state)
{
    switch (state) {
    case VisitState::Open:
        return QStringLiteral("open");
    case VisitState::Arrived:
        return QStringLiteral("arrived");
    case VisitState::NotMatched:
        return QStringLiteral("not-matched");
    }
    return {};
}

VisitState stateFrom(const QString &text)
{
    if (text == QStringLiteral("arrived"))
        return VisitState::Arrived;
    return text == QStringLiteral("not-matched") ? VisitState::NotMatched : VisitState::Open;
}

const QString columns =
    QStringLiteral("id, device, state, started_at, arrived_at, language, for_someone_else, "
                   "patient, appointments, appointment, step, answers, facts");

VisitRecord visitFrom(const Row &row)
{
    return {.id = idFrom(row[0]),
            .device = idFrom(row[1]),
            .state = stateFrom(row[2].toString()),
            .startedAt = timeFrom(row[3]),
            .arrivedAt = timeFrom(row[4]),
            .language = row[5].toString(),
            .forSomeoneElse = row[6].toBool(),
            .patientId = row[7].toString(),
            .appointmentIds = listOf(row[8]),
            .appointmentId = row[9].toString(),
            .step = row[10].toString(),
            .answers = objectOf(row[11]),
            .facts = objectOf(row[12])};
}

class SqlVisits final : public Visits {
public:
    explicit SqlVisits(Connection &connection) : m_connection(connection) {}

    Result<> save(const VisitRecord &v) override
    {
        return done(m_connection.run(
            QStringLiteral(
                "INSERT INTO visit (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO "
                "UPDATE SET state=excluded.state, arrived_at=excluded.arrived_at, "
                "language=excluded.language, for_someone_else=excluded.for_someone_else, "
                "patient=excluded.patient, appointments=excluded.appointments, "
                "appointment=excluded.appointment, step=excluded.step, "
                "answers=excluded.answers, facts=excluded.facts")
                .arg(columns),
            {toSql(v.id), toSql(v.device), stateText(v.state), toSql(v.startedAt),
             toSql(v.arrivedAt), v.language, int(v.forSomeoneElse), v.patientId,
             textOf(v.appointmentIds), v.appointmentId, v.step, textOf(v.answers),
             textOf(v.facts)}));
    }

    Result<std::optional<VisitRecord>> find(QUuid id) override
    {
        return one(m_connection.row(QStringLiteral("SELECT %1 FROM visit WHERE id=?").arg(columns),
                                    {toSql(id)}),
                   &visitFrom);
    }

    Result<std::optional<VisitRecord>> arrivedFor(const QString &appointmentId) override
    {
        return one(
            m_connection.row(
                QStringLiteral("SELECT %1 FROM visit WHERE appointment=? AND state='arrived'")
                    .arg(columns),
                {appointmentId}),
            &visitFrom);
    }

    Result<QList<VisitRecord>> arrivedBetween(QDateTime from, QDateTime to) override
    {
        return each(m_connection.rows(
                        QStringLiteral("SELECT %1 FROM visit WHERE arrived_at>=? AND arrived_at<? "
                                       "AND state='arrived' ORDER BY arrived_at, id")
                            .arg(columns),
                        {toSql(from), toSql(to)}),
                    &visitFrom);
    }

    Result<> attach(const Attachment &image, QDateTime at) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO image (visit, back, jpeg, at) VALUES (?,?,?,?) ON CONFLICT "
                           "(visit, back) DO UPDATE SET jpeg=excluded.jpeg, at=excluded.at"),
            {toSql(image.visit), int(image.back), image.jpeg, toSql(at)}));
    }

    Result<QByteArray> image(QUuid visit, bool back) override
    {
        const auto row =
            m_connection.row(QStringLiteral("SELECT jpeg FROM image WHERE visit=? AND back=?"),
                             {toSql(visit), int(back)});
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return fail(ErrorKind::NotFound, QStringLiteral("There is no such picture."));
        return (**row)[0].toByteArray();
    }

    Result<> forgetImages(QDateTime before) override
    {
        return done(
            m_connection.run(QStringLiteral("DELETE FROM image WHERE at<?"), {toSql(before)}));
    }

    Result<bool> acceptOnce(QUuid delivery, QDateTime at) override
    {
        const auto changed = m_connection.run(
            QStringLiteral("INSERT INTO delivered (id, at) VALUES (?,?) ON CONFLICT DO NOTHING"),
            {toSql(delivery), toSql(at)});
        if (!changed)
            return std::unexpected(changed.error());
        return *changed == 1;
    }

    Result<> forgetDeliveries(QDateTime before) override
    {
        return done(
            m_connection.run(QStringLiteral("DELETE FROM delivered WHERE at<?"), {toSql(before)}));
    }

private:
    Connection &m_connection;
};

} // namespace

std::unique_ptr<Visits> makeVisits(Connection &connection)
{
    return std::make_unique<SqlVisits>(connection);
}

} // namespace foyer::store
