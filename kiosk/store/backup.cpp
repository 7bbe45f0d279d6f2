// SPDX-License-Identifier: GPL-3.0-or-later
// Backup, restore and verification of a SQLite store. A backup is a database file of its own with
// one more table that carries what else a desk cannot live without (its keys).
#include "kiosk/store/migrations.h"
#include "kiosk/store/parts.h"
#include "kiosk/store/sql_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace foyer {

namespace {

using namespace store;

const QString extraTable =
    QStringLiteral("CREATE TABLE backup_extra (name TEXT PRIMARY KEY, content BLOB NOT NULL)");

std::unexpected<Error> storage(const QString &message, const QString &where)
{
    return fail(ErrorKind::Storage, message, where);
}

bool flushToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

// A rename is on disk when its folder is.
Result<> putInPlace(const QString &from, const QString &to)
{
    if (!flushToDisk(from) ||
        ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0 ||
        !flushToDisk(QFileInfo(to).absolutePath()))
        return storage(QStringLiteral("The file could not be put in its place."), to);
    return {};
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Result<qint64> verifyConnection(Connection &connection)
{
    if (auto whole = check(connection, Check::Full); !whole)
        return std::unexpected(whole.error());
    const auto trail = makeAuditTrail(connection)->verify();
    if (!trail)
        return std::unexpected(trail.error());
    return trail->count();
}

// Takes the extra parts out, so that what remains has exactly the schema of a store.
Result<QMap<QString, QByteArray>> takeExtra(Connection &connection)
{
    const auto rows = connection.rows(QStringLiteral("SELECT name, content FROM backup_extra"));
    if (!rows)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("This file is not a backup of Foyer's desk."));
    QMap<QString, QByteArray> extra;
    for (const Row &row : *rows)
        extra.insert(row[0].toString(), row[1].toByteArray());
    if (auto dropped = connection.execute(QStringLiteral("DROP TABLE backup_extra")); !dropped)
        return std::unexpected(dropped.error());
    return extra;
}

// The highest number that may have been given on this day by the desk that was lost: a queue calls
// at most ten people a minute since midnight, and numbers start at 1. One more thousand so that the
// jump is seen by people as what it is.
int floorAt(const QDateTime &now)
{
    return 1000 + 10 * (now.time().msecsSinceStartOfDay() / 60000);
}

} // namespace

Result<qint64> verifyStore(const QString &uri)
{
    const auto path = storeFile(uri);
    if (!path)
        return std::unexpected(path.error());
    auto connection = Connection::open(*path, Connection::Access::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    return verifyConnection(**connection);
}

Result<> backUpStore(const QString &uri, const QString &target,
                     const QMap<QString, QByteArray> &extra)
{
    const auto path = storeFile(uri);
    if (!path)
        return std::unexpected(path.error());
    if (QFileInfo::exists(target))
        return fail(ErrorKind::Conflict, QStringLiteral("A file of this name is there already."),
                    target);
    const QString part = target + QStringLiteral(".part");
    removeDatabase(part);
    {
        auto live = Connection::open(*path, Connection::Access::ReadWrite);
        if (!live)
            return std::unexpected(live.error());
        if (auto whole = check(**live, Check::Quick); !whole)
            return whole;
        const auto before = ::umask(077);
        auto copied = (*live)->run(QStringLiteral("VACUUM INTO ?"), {part});
        ::umask(before);
        if (!copied)
            return storage(
                QStringLiteral("The backup could not be written: %1").arg(copied.error().message),
                target);
    }
    {
        auto copy = Connection::open(part, Connection::Access::ReadWrite);
        if (!copy)
            return std::unexpected(copy.error());
        if (auto verified = verifyConnection(**copy); !verified)
            return std::unexpected(verified.error());
        auto written = (*copy)->transaction([&]() -> Result<> {
            if (auto made = (*copy)->execute(extraTable); !made)
                return made;
            for (auto it = extra.begin(); it != extra.end(); ++it) {
                if (auto added =
                        (*copy)->run(QStringLiteral("INSERT INTO backup_extra VALUES (?,?)"),
                                     {it.key(), it.value()});
                    !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
        if (!written)
            return written;
        // One file, without a log beside it.
        if (auto single = (*copy)->execute(QStringLiteral("PRAGMA journal_mode=DELETE")); !single)
            return single;
    }
    return putInPlace(part, target);
}

Result<QMap<QString, QByteArray>> restoreStore(const QString &backup, const QString &uri,
                                               const QDateTime &now)
{
    const auto path = storeFile(uri);
    if (!path)
        return std::unexpected(path.error());
    const QString part = *path + QStringLiteral(".part");
    removeDatabase(part);
    if (!QFile::copy(backup, part))
        return storage(QStringLiteral("The backup cannot be read."), backup);
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);

    QMap<QString, QByteArray> extra;
    {
        auto copy = Connection::open(part, Connection::Access::ReadWrite);
        if (!copy)
            return std::unexpected(copy.error());
        auto taken = takeExtra(**copy);
        if (!taken)
            return std::unexpected(taken.error());
        extra = *taken;
        if (auto migrated = migrate(**copy, Expect::Existing); !migrated)
            return std::unexpected(migrated.error());
        if (auto verified = verifyConnection(**copy); !verified)
            return std::unexpected(verified.error());
        auto marked = (*copy)->transaction([&]() -> Result<> {
            if (auto raised = makeTickets(**copy)->raiseFloor(now.date(), floorAt(now)); !raised)
                return raised;
            // Prefixes given since the backup are unknown as well.
            if (auto skipped = (*copy)->run(QStringLiteral("UPDATE prefix_given SET last=last+24"));
                !skipped)
                return std::unexpected(skipped.error());
            AuditEntry entry;
            entry.event = AuditEvent::DatabaseRestored;
            entry.at = now;
            return makeAuditTrail(**copy)->append(entry);
        });
        if (!marked)
            return std::unexpected(marked.error());
        if (auto single = (*copy)->execute(QStringLiteral("PRAGMA journal_mode=DELETE")); !single)
            return std::unexpected(single.error());
    }
    const QString kept = *path + QStringLiteral(".before-restore");
    if (QFileInfo::exists(*path)) {
        removeDatabase(kept);
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::rename(*path + QLatin1String(suffix), kept + QLatin1String(suffix));
    }
    if (auto placed = putInPlace(part, *path); !placed)
        return std::unexpected(placed.error());
    return extra;
}

} // namespace foyer
