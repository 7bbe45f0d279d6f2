// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the schema, in the part of it that SQLite and PostgreSQL share but for the name of the key
// column's type.
#include "kiosk/store/migrations.h"

#include <array>

namespace foyer::store {

namespace {

// Step 1. Times in ms since 1970 UTC. The unique index is the rule "one active arrival per
// appointment"; the one on ticket is "no number twice on a day".
const QStringList &first()
{
    static const QStringList statements = {
        QStringLiteral("CREATE TABLE device (id TEXT PRIMARY KEY, name TEXT NOT NULL, token_hash "
                       "BLOB NOT NULL UNIQUE, "
                       "prefix TEXT NOT NULL UNIQUE, enrolled_at BIGINT NOT NULL, seen_at BIGINT, "
                       "revoked_at BIGINT, "
                       "rest_until BIGINT, health BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE prefix_given (last INTEGER NOT NULL)"),
        QStringLiteral("INSERT INTO prefix_given VALUES (0)"),
        QStringLiteral("CREATE TABLE enrolment_code (secret_hash BLOB PRIMARY KEY, name TEXT NOT "
                       "NULL, valid_until "
                       "BIGINT NOT NULL, "
                       "used_at BIGINT)"),
        QStringLiteral("CREATE TABLE typed_failure (device TEXT NOT NULL, at BIGINT NOT NULL)"),
        QStringLiteral("CREATE INDEX typed_failure_at ON typed_failure (device, at)"),
        QStringLiteral(
            "CREATE TABLE visit (id TEXT PRIMARY KEY, device TEXT NOT NULL REFERENCES device (id), "
            "state TEXT NOT NULL, "
            "started_at BIGINT NOT NULL, arrived_at BIGINT, language TEXT NOT NULL, "
            "for_someone_else INTEGER NOT NULL, patient TEXT NOT NULL, appointments TEXT NOT NULL, "
            "appointment TEXT NOT NULL, step TEXT NOT NULL, answers TEXT NOT NULL, facts TEXT NOT "
            "NULL)"),
        QStringLiteral(
            "CREATE UNIQUE INDEX one_arrival ON visit (appointment) WHERE state = 'arrived'"),
        QStringLiteral("CREATE INDEX visit_arrived_at ON visit (arrived_at)"),
        QStringLiteral(
            "CREATE TABLE image (visit TEXT NOT NULL, back INTEGER NOT NULL, jpeg BLOB NOT NULL, "
            "at BIGINT NOT NULL, PRIMARY KEY (visit, back))"),
        QStringLiteral("CREATE TABLE delivered (id TEXT PRIMARY KEY, at BIGINT NOT NULL)"),
        QStringLiteral("CREATE TABLE queue (name TEXT PRIMARY KEY, letters TEXT NOT NULL UNIQUE)"),
        QStringLiteral("CREATE TABLE number_given (queue TEXT NOT NULL, day TEXT NOT NULL, last "
                       "INTEGER NOT NULL, "
                       "PRIMARY KEY (queue, day))"),
        QStringLiteral("CREATE TABLE number_floor (day TEXT PRIMARY KEY, number INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE ticket (visit TEXT PRIMARY KEY REFERENCES visit (id), number "
                       "TEXT NOT NULL, "
                       "queue TEXT NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL, state_at "
                       "BIGINT NOT NULL, "
                       "issued_at BIGINT NOT NULL, called_at BIGINT, retired_number TEXT NOT NULL, "
                       "language TEXT NOT NULL, area TEXT NOT NULL, directions TEXT NOT NULL, "
                       "wait_from INTEGER, "
                       "wait_to INTEGER, offline INTEGER NOT NULL, name TEXT NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX one_number ON ticket (day, number)"),
        QStringLiteral(
            "CREATE TABLE print_job (id TEXT PRIMARY KEY, visit TEXT NOT NULL, device TEXT, "
            "copy INTEGER NOT NULL, staff TEXT NOT NULL, why TEXT NOT NULL, state TEXT NOT NULL, "
            "at BIGINT NOT NULL)"),
        QStringLiteral(
            "CREATE TABLE outbox (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL "
            "UNIQUE, "
            "visit TEXT NOT NULL, kind TEXT NOT NULL, patient TEXT NOT NULL, appointment TEXT NOT "
            "NULL, "
            "at BIGINT NOT NULL, data TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL, "
            "next_at BIGINT NOT NULL)"),
        QStringLiteral(
            "CREATE INDEX outbox_open ON outbox (patient, sequence) WHERE state = 'open'"),
        QStringLiteral("CREATE INDEX outbox_visit ON outbox (visit)"),
        QStringLiteral(
            "CREATE TABLE attention (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, "
            "kind TEXT NOT NULL, visit TEXT, device TEXT, number TEXT NOT NULL, reason TEXT NOT "
            "NULL, "
            "done TEXT NOT NULL, at BIGINT NOT NULL, settled_at BIGINT, settled_by TEXT)"),
        QStringLiteral(
            "CREATE UNIQUE INDEX attention_open ON attention (key) WHERE settled_at IS NULL"),
        QStringLiteral(
            "CREATE TABLE feedback (token_hash BLOB PRIMARY KEY, visit TEXT NOT NULL UNIQUE, "
            "language TEXT NOT NULL, valid_until BIGINT NOT NULL, kiosk_rating INTEGER NOT NULL, "
            "kiosk_at BIGINT, rating INTEGER NOT NULL, recommend TEXT NOT NULL, comment TEXT NOT "
            "NULL, "
            "at BIGINT)"),
        QStringLiteral("CREATE TABLE help (id TEXT PRIMARY KEY, visit TEXT, device TEXT NOT NULL, "
                       "step TEXT NOT NULL, "
                       "urgent INTEGER NOT NULL, at BIGINT NOT NULL, answered_at BIGINT)"),
        QStringLiteral("CREATE TABLE audit (sequence INTEGER PRIMARY KEY, text BLOB NOT NULL, hash "
                       "BLOB NOT NULL)"),
        QStringLiteral(
            "CREATE TABLE staff (code TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, "
            "pin_hash BLOB NOT NULL, password_hash BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE session (token_hash BLOB PRIMARY KEY, staff TEXT NOT NULL "
                       "REFERENCES staff (code), "
                       "device TEXT, started_at BIGINT NOT NULL, used_at BIGINT NOT NULL)"),
        QStringLiteral("CREATE TABLE throttle (subject TEXT PRIMARY KEY, wrong INTEGER NOT NULL, "
                       "locked_until BIGINT, "
                       "at BIGINT NOT NULL)"),
        QStringLiteral(
            "CREATE TABLE schedule (day TEXT PRIMARY KEY, list BLOB NOT NULL, at BIGINT NOT NULL)"),
    };
    return statements;
}

// Step 2. What staff said of a card's fields, and the corrections that a site keeps.
const QStringList &second()
{
    static const QStringList statements = {
        QStringLiteral("CREATE TABLE card_verdict (visit TEXT NOT NULL REFERENCES visit (id), "
                       "field TEXT NOT NULL, corrected INTEGER NOT NULL, value TEXT NOT NULL, "
                       "staff TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (visit, field))"),
        QStringLiteral("CREATE TABLE card_sample (id INTEGER PRIMARY KEY AUTOINCREMENT, visit TEXT "
                       "NOT NULL, field TEXT NOT NULL, read TEXT NOT NULL, value TEXT NOT NULL, "
                       "crop BLOB NOT NULL, at BIGINT NOT NULL)"),
    };
    return statements;
}

// Step 3. Settings of a kiosk that were written at the console.
const QStringList &third()
{
    static const QStringList statements = {
        QStringLiteral("CREATE TABLE kiosk_settings (device TEXT PRIMARY KEY REFERENCES device "
                       "(id), id TEXT NOT NULL, toml TEXT NOT NULL, staff TEXT NOT NULL, at BIGINT "
                       "NOT NULL)"),
    };
    return statements;
}

const std::array migrations = {&first, &second, &third};

Result<qint64> pragma(Connection &connection, const QString &name)
{
    auto row = connection.row(QStringLiteral("PRAGMA ") + name);
    if (!row)
        return std::unexpected(row.error());
    return *row ? (**row)[0].toLongLong() : 0;
}

Result<QList<Row>> schemaOf(Connection &connection)
{
    return connection.rows(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master "
                                          "WHERE name <> 'sqlite_sequence' ORDER BY name"));
}

Result<> applySteps(Connection &connection, int from, int to)
{
    return connection.transaction([&]() -> Result<> {
        for (int step = from; step < to; ++step) {
            for (const QString &statement : migrations[std::size_t(step)]()) {
                if (auto done = connection.execute(statement); !done)
                    return done;
            }
        }
        if (auto done =
                connection.execute(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
            !done)
            return done;
        return connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(to));
    });
}

std::unexpected<Error> foreign()
{
    return fail(ErrorKind::Storage, QStringLiteral("This file is not a database of Foyer's desk."));
}

} // namespace

Result<> migrate(Connection &connection, Expect expect)
{
    const auto id = pragma(connection, QStringLiteral("application_id"));
    const auto version = pragma(connection, QStringLiteral("user_version"));
    const auto schema = schemaOf(connection);
    if (!id || !version || !schema)
        return std::unexpected(!id ? id.error() : !version ? version.error() : schema.error());
    const bool empty = *id == 0 && *version == 0 && schema->isEmpty();
    const int latest = int(migrations.size());
    if (empty && expect == Expect::New)
        return applySteps(connection, 0, latest);
    if (expect == Expect::New && *id == applicationId)
        return fail(ErrorKind::Conflict, QStringLiteral("There is a database here already."));
    if (*id != applicationId || *version < 1)
        return foreign();
    if (*version > latest)
        return fail(
            ErrorKind::Storage,
            QStringLiteral(
                "This database was written by a newer version of Foyer. Install that version, or "
                "restore a backup made by this one."));
    if (auto whole = check(connection, Check::Quick); !whole)
        return whole;
    return *version == latest ? Result<>() : applySteps(connection, int(*version), latest);
}

Result<> check(Connection &connection, Check depth)
{
    const auto told =
        connection.row(depth == Check::Full ? QStringLiteral("PRAGMA integrity_check(1)")
                                            : QStringLiteral("PRAGMA quick_check(1)"));
    if (!told)
        return std::unexpected(told.error());
    if (!*told || (**told)[0].toString() != QStringLiteral("ok"))
        return fail(ErrorKind::Storage,
                    QStringLiteral("The database file is damaged. Restore a backup."));

    const auto version = pragma(connection, QStringLiteral("user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (*version < 1 || *version > qint64(migrations.size()))
        return foreign();
    // A file with our name but other tables, views or triggers in it was not made by us.
    auto fresh = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    if (!fresh)
        return std::unexpected(fresh.error());
    if (auto built = applySteps(**fresh, 0, int(*version)); !built)
        return built;
    const auto ours = schemaOf(connection);
    const auto expected = schemaOf(**fresh);
    if (!ours || !expected || *ours != *expected)
        return foreign();
    return {};
}

} // namespace foyer::store
