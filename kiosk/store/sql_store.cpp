// SPDX-License-Identifier: GPL-3.0-or-later
// The parts put together over one connection; opening with every refusal in words.
#include "kiosk/store/sql_store.h"

#include "kiosk/store/migrations.h"
#include "kiosk/store/parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace foyer {

namespace {

using namespace store;

class SqlStore final : public Store {
public:
    explicit SqlStore(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection)), m_visits(makeVisits(*m_connection)),
          m_cards(makeCardReviews(*m_connection)), m_tickets(makeTickets(*m_connection)),
          m_outbox(makeOutbox(*m_connection)), m_attention(makeAttentionList(*m_connection)),
          m_feedback(makeFeedbackBox(*m_connection)), m_help(makeHelpCalls(*m_connection)),
          m_audit(makeAuditTrail(*m_connection)), m_devices(makeDeviceList(*m_connection)),
          m_staff(makeStaffAccounts(*m_connection)), m_schedule(makeScheduleCopy(*m_connection))
    {
    }

    Visits &visits() override { return *m_visits; }
    CardReviews &cards() override { return *m_cards; }
    Tickets &tickets() override { return *m_tickets; }
    Outbox &outbox() override { return *m_outbox; }
    AttentionList &attention() override { return *m_attention; }
    FeedbackBox &feedback() override { return *m_feedback; }
    HelpCalls &help() override { return *m_help; }
    AuditTrail &audit() override { return *m_audit; }
    DeviceList &devices() override { return *m_devices; }
    StaffAccounts &staff() override { return *m_staff; }
    ScheduleCopy &schedule() override { return *m_schedule; }
    Result<> transaction(const std::function<Result<>()> &work) override
    {
        return m_connection->transaction(work);
    }

private:
    std::unique_ptr<Connection> m_connection; // first in, last out
    std::unique_ptr<Visits> m_visits;
    std::unique_ptr<CardReviews> m_cards;
    std::unique_ptr<Tickets> m_tickets;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<AttentionList> m_attention;
    std::unique_ptr<FeedbackBox> m_feedback;
    std::unique_ptr<HelpCalls> m_help;
    std::unique_ptr<AuditTrail> m_audit;
    std::unique_ptr<DeviceList> m_devices;
    std::unique_ptr<StaffAccounts> m_staff;
    std::unique_ptr<ScheduleCopy> m_schedule;
};

Result<std::unique_ptr<Store>> ready(const QString &file, Expect expect)
{
    auto connection = Connection::open(file, Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto migrated = migrate(**connection, expect); !migrated) {
        migrated.error().where = file;
        return std::unexpected(migrated.error());
    }
    return std::make_unique<SqlStore>(std::move(*connection));
}

// SQLite would make a file of its own from an empty one, and would write a journal beside a foreign
// one.
Result<> looksLikeOurs(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::Storage,
                    QStringLiteral("There is no database here. Make one with foyer-desk init."),
                    path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, QStringLiteral("The database file cannot be read."), path);
    const QByteArray head = file.read(72);
    const QByteArray id = QByteArray::fromHex(QByteArray::number(applicationId, 16));
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)) || head.mid(68, 4) != id)
        return fail(ErrorKind::Storage,
                    QStringLiteral("This file is not a database of Foyer's desk."), path);
    return {};
}

} // namespace

Result<QString> storeFile(const QString &uri)
{
    const QString scheme = QStringLiteral("sqlite:");
    if (!uri.startsWith(scheme))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The database must be named as sqlite:/path/to/file."));
    QString path = uri.mid(scheme.size());
    if (!QDir::isAbsolutePath(path))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The path of the database must start with a slash."), path);
    return path;
}

Result<std::unique_ptr<Store>> createStore(const QString &uri)
{
    const auto path = storeFile(uri);
    if (!path)
        return std::unexpected(path.error());
    QFile file(*path);
    if (file.exists() && file.size() > 0)
        return fail(ErrorKind::Conflict, QStringLiteral("There is a database here already."),
                    *path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorKind::Storage, QStringLiteral("The database file cannot be made."), *path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    return ready(*path, Expect::New);
}

Result<std::unique_ptr<Store>> openStore(const QString &uri)
{
    const auto path = storeFile(uri);
    if (!path)
        return std::unexpected(path.error());
    if (auto ours = looksLikeOurs(*path); !ours)
        return std::unexpected(ours.error());
    return ready(*path, Expect::Existing);
}

} // namespace foyer
