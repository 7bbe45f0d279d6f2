// SPDX-License-Identifier: GPL-3.0-or-later
// Qt SQL behind Connection. SQLite's own dialect stands in open() and transaction() and nowhere
// else but migrations.
#include "kiosk/store/connection.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <optional>

namespace foyer::store {

namespace {

// SQLite's codes: 19 and its extensions are constraints, 26 and 11 a file that is not (or no
// longer) a database.
Error errorFrom(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == 19)
        return {ErrorKind::Conflict, QStringLiteral("The store holds such a record already."), {}};
    if (code == 26 || code == 11)
        return {ErrorKind::Storage,
                QStringLiteral("The database file is damaged or is not a database."),
                {}};
    if (code == 5 || code == 6)
        return {
            ErrorKind::Storage, QStringLiteral("The database is in use by another program."), {}};
    if (code == 13)
        return {ErrorKind::Storage, QStringLiteral("The disk is full."), {}};
    // The statement's text carries no values, the driver's message may: only its code is told.
    return {ErrorKind::Storage,
            QStringLiteral("The database refused an operation (code %1).").arg(code),
            {}};
}

// Qt stores a null string as NULL; ours are only empty.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

struct Connection::Parts {
    QString name;
    QSqlDatabase database;
    QHash<QString, QSqlQuery> prepared;
    int depth = 0;
    int changed = 0; // by the last statement
};

Connection::Connection(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Connection::~Connection()
{
    const QString name = m_parts->name;
    m_parts->prepared.clear();
    m_parts->database.close();
    m_parts.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    auto parts = std::make_unique<Parts>();
    parts->name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    parts->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), parts->name);
    parts->database.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    parts->database.setConnectOptions(options);
    const bool opened = parts->database.open();
    const QSqlError error = parts->database.lastError();
    std::unique_ptr<Connection> connection(new Connection(std::move(parts)));
    if (!opened)
        return std::unexpected(
            Error{ErrorKind::Storage, QStringLiteral("The database file cannot be opened."), file});

    QStringList pragmas{QStringLiteral("PRAGMA trusted_schema=OFF"),
                        QStringLiteral("PRAGMA cell_size_check=ON"),
                        QStringLiteral("PRAGMA foreign_keys=ON")};
    if (access == Access::ReadWrite)
        pragmas << QStringLiteral("PRAGMA journal_mode=WAL")
                << QStringLiteral("PRAGMA synchronous=FULL");
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto done = connection->execute(pragma); !done) {
            done.error().where = file;
            return std::unexpected(done.error());
        }
    }
    return connection;
}

Result<QList<Row>> Connection::rows(const QString &sql, const QVariantList &values)
{
    auto found = m_parts->prepared.find(sql);
    if (found == m_parts->prepared.end()) {
        QSqlQuery query(m_parts->database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return std::unexpected(errorFrom(query.lastError()));
        found = m_parts->prepared.emplace(sql, std::move(query));
    }
    QSqlQuery &query = found.value();
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bindable(values[i]));
    if (!query.exec()) {
        const Error error = errorFrom(query.lastError());
        query.finish();
        return std::unexpected(error);
    }
    QList<Row> all;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        all.append(std::move(row));
    }
    m_parts->changed = query.numRowsAffected();
    const bool failed = query.lastError().isValid();
    const Error error = errorFrom(query.lastError());
    query.finish();
    if (failed)
        return std::unexpected(error);
    return all;
}

Result<std::optional<Row>> Connection::row(const QString &sql, const QVariantList &values)
{
    auto all = rows(sql, values);
    if (!all)
        return std::unexpected(all.error());
    if (all->isEmpty())
        return std::optional<Row>();
    return std::optional<Row>(all->first());
}

Result<int> Connection::run(const QString &sql, const QVariantList &values)
{
    if (auto done = rows(sql, values); !done)
        return std::unexpected(done.error());
    return m_parts->changed;
}

Result<> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_parts->database);
    if (!query.exec(sql))
        return std::unexpected(errorFrom(query.lastError()));
    return {};
}

Result<> Connection::transaction(const std::function<Result<>()> &work)
{
    if (m_parts->depth > 0)
        return work();
    // IMMEDIATE: whoever will write waits now, not in the middle.
    if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    ++m_parts->depth;
    auto done = work();
    --m_parts->depth;
    if (done) {
        done = execute(QStringLiteral("COMMIT"));
        if (done)
            return {};
    }
    (void)execute(QStringLiteral("ROLLBACK"));
    return done;
}

QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant toSql(const QUuid &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toString(QUuid::WithoutBraces));
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong());
}

QUuid idFrom(const QVariant &value)
{
    return QUuid::fromString(value.toString());
}

} // namespace foyer::store
