// SPDX-License-Identifier: GPL-3.0-or-later
// What patients think: a row is expected at check-in, rated once at the kiosk and once by the page
// behind its code.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

FeedbackRecord feedbackFrom(const Row &row)
{
    return {.visit = idFrom(row[0]),
            .language = row[1].toString(),
            .validUntil = timeFrom(row[2]),
            .kioskRating = row[3].toInt(),
            .kioskAt = timeFrom(row[4]),
            .rating = row[5].toInt(),
            .recommend = row[6].toString(),
            .comment = row[7].toString(),
            .at = timeFrom(row[8])};
}

const QString columns = QStringLiteral(
    "visit, language, valid_until, kiosk_rating, kiosk_at, rating, recommend, comment, at");

class SqlFeedbackBox final : public FeedbackBox {
public:
    explicit SqlFeedbackBox(Connection &connection) : m_connection(connection) {}

    Result<> expect(const QByteArray &tokenHash, const FeedbackRecord &r) override
    {
        return done(m_connection.run(
            QStringLiteral(
                "INSERT INTO feedback (token_hash, visit, language, valid_until, "
                "kiosk_rating, rating, recommend, comment) VALUES (?,?,?,?,0,0,'','') ON "
                "CONFLICT DO NOTHING"),
            {tokenHash, toSql(r.visit), r.language, toSql(r.validUntil)}));
    }

    Result<std::optional<FeedbackRecord>> find(const QByteArray &tokenHash) override
    {
        return one(m_connection.row(
                       QStringLiteral("SELECT %1 FROM feedback WHERE token_hash=?").arg(columns),
                       {tokenHash}),
                   &feedbackFrom);
    }

    Result<> rateAtKiosk(QUuid visit, int rating, QDateTime at) override
    {
        const auto changed = m_connection.run(
            QStringLiteral("UPDATE feedback SET kiosk_rating=?, kiosk_at=? WHERE visit=?"),
            {rating, toSql(at), toSql(visit)});
        if (!changed)
            return std::unexpected(changed.error());
        if (*changed == 0)
            return fail(ErrorKind::NotFound, QStringLiteral("There is no such visit."));
        return {};
    }

    Result<> submit(const QByteArray &tokenHash, const FeedbackRecord &r) override
    {
        const auto changed = m_connection.run(
            QStringLiteral("UPDATE feedback SET rating=?, recommend=?, comment=?, at=? WHERE "
                           "token_hash=? AND at IS NULL"),
            {r.rating, r.recommend, r.comment, toSql(r.at), tokenHash});
        if (!changed)
            return std::unexpected(changed.error());
        if (*changed == 0)
            return fail(ErrorKind::Conflict, QStringLiteral("This page has been used already."));
        return {};
    }

    Result<QList<FeedbackRecord>> latest(int limit) override
    {
        return each(
            m_connection.rows(
                QStringLiteral("SELECT %1 FROM feedback WHERE at IS NOT NULL OR kiosk_at IS NOT "
                               "NULL ORDER BY COALESCE(at, kiosk_at) DESC LIMIT ?")
                    .arg(columns),
                {limit}),
            &feedbackFrom);
    }

private:
    Connection &m_connection;
};

} // namespace

std::unique_ptr<FeedbackBox> makeFeedbackBox(Connection &connection)
{
    return std::make_unique<SqlFeedbackBox>(connection);
}

} // namespace foyer::store
