// SPDX-License-Identifier: GPL-3.0-or-later
// What staff said of a card's fields, and the corrections that a site keeps.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

CardField fieldOf(const QVariant &key)
{
    CardField field = CardField::Payor;
    (void)fieldFromKey(key.toString(), field);
    return field;
}

CardVerdict verdictFrom(const Row &row)
{
    return {.visit = idFrom(row[0]),
            .field = fieldOf(row[1]),
            .corrected = row[2].toBool(),
            .value = row[3].toString(),
            .staff = row[4].toString(),
            .at = timeFrom(row[5])};
}

CardSample sampleFrom(const Row &row)
{
    return {.id = row[0].toLongLong(),
            .visit = idFrom(row[1]),
            .field = fieldOf(row[2]),
            .read = row[3].toString(),
            .value = row[4].toString(),
            .crop = row[5].toByteArray(),
            .at = timeFrom(row[6])};
}

class SqlCardReviews final : public CardReviews {
public:
    explicit SqlCardReviews(Connection &connection) : m_connection(connection) {}

    Result<> save(const CardVerdict &v) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO card_verdict (visit, field, corrected, value, staff, at) "
                           "VALUES (?,?,?,?,?,?) ON CONFLICT (visit, field) DO UPDATE SET "
                           "corrected=excluded.corrected, value=excluded.value, "
                           "staff=excluded.staff, at=excluded.at"),
            {toSql(v.visit), fieldKey(v.field), int(v.corrected), v.value, v.staff, toSql(v.at)}));
    }

    Result<QList<CardVerdict>> of(QUuid visit) override
    {
        return each(
            m_connection.rows(QStringLiteral("SELECT visit, field, corrected, value, staff, at "
                                             "FROM card_verdict WHERE visit=? ORDER BY at, field"),
                              {toSql(visit)}),
            &verdictFrom);
    }

    Result<> keep(const CardSample &s) override
    {
        return done(m_connection.run(
            QStringLiteral("INSERT INTO card_sample (visit, field, read, value, crop, at) VALUES "
                           "(?,?,?,?,?,?)"),
            {toSql(s.visit), fieldKey(s.field), s.read, s.value, s.crop, toSql(s.at)}));
    }

    Result<QList<CardSample>> samples() override
    {
        return each(m_connection.rows(QStringLiteral("SELECT id, visit, field, read, value, crop, "
                                                     "at FROM card_sample ORDER BY id")),
                    &sampleFrom);
    }

    Result<> forgetSamples(QDateTime before) override
    {
        return done(m_connection.run(QStringLiteral("DELETE FROM card_sample WHERE at<?"),
                                     {toSql(before)}));
    }

private:
    Connection &m_connection;
};

} // namespace

std::unique_ptr<CardReviews> makeCardReviews(Connection &connection)
{
    return std::make_unique<SqlCardReviews>(connection);
}

} // namespace foyer::store
