// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail's rows; what they mean and how they are chained is core/audit.
#include "kiosk/store/parts.h"
#include "kiosk/store/rows.h"

namespace foyer::store {

namespace {

AuditRecord auditFrom(const Row &row)
{
    return {.sequence = row[0].toLongLong(),
            .text = row[1].toByteArray(),
            .hash = row[2].toByteArray()};
}

class SqlAuditTrail final : public AuditTrail {
public:
    explicit SqlAuditTrail(Connection &connection) : m_connection(connection) {}

    Result<> append(const AuditEntry &entry) override
    {
        return m_connection.transaction([&]() -> Result<> {
            const auto last = latest(1);
            if (!last)
                return std::unexpected(last.error());
            const AuditRecord previous =
                last->isEmpty() ? AuditRecord{0, {}, QByteArray(32, '\0')} : last->first();
            const auto record = chainAudit(entry, previous.sequence, previous.hash);
            if (!record)
                return std::unexpected(record.error());
            return done(m_connection.run(
                QStringLiteral("INSERT INTO audit (sequence, text, hash) VALUES (?,?,?)"),
                {record->sequence, record->text, record->hash}));
        });
    }

    Result<QList<AuditRecord>> latest(int limit) override
    {
        return each(m_connection.rows(QStringLiteral("SELECT sequence, text, hash FROM audit ORDER "
                                                     "BY sequence DESC LIMIT ?"),
                                      {limit}),
                    &auditFrom);
    }

    Result<AuditVerifier> verify() override
    {
        AuditVerifier verifier;
        for (;;) {
            const auto page = each(
                m_connection.rows(QStringLiteral("SELECT sequence, text, hash FROM audit WHERE "
                                                 "sequence>? ORDER BY sequence LIMIT 1000"),
                                  {verifier.count()}),
                &auditFrom);
            if (!page)
                return std::unexpected(page.error());
            if (page->isEmpty())
                return verifier;
            for (const AuditRecord &record : *page) {
                if (auto holds = verifier.add(record); !holds)
                    return std::unexpected(holds.error());
            }
        }
    }

private:
    Connection &m_connection;
};

} // namespace

std::unique_ptr<AuditTrail> makeAuditTrail(Connection &connection)
{
    return std::make_unique<SqlAuditTrail>(connection);
}

} // namespace foyer::store
