// SPDX-License-Identifier: GPL-3.0-or-later
// A database file that is newer, foreign, torn or hostile is refused in a plain sentence and left
// as it was.
#include "kiosk/store/connection.h"
#include "tests/store/temp_store.h"

#include <QFile>
#include <QRandomGenerator>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

// A closed store with a few records in it.
QByteArray goodFile(const QString &path)
{
    QFile::remove(path);
    auto store = createStore(u"sqlite:"_s + path);
    REQUIRE(store);
    const QDateTime at(QDate(2026, 11, 23), QTime(9, 0));
    for (int i = 0; i < 50; ++i) {
        AuditEntry entry;
        entry.at = at;
        REQUIRE((*store)->audit().append(entry));
    }
    store->reset();
    return contentOf(path);
}

void changeWith(const QString &path, const QString &sql)
{
    auto connection = store::Connection::open(path, store::Connection::Access::ReadWrite);
    REQUIRE(connection);
    REQUIRE((*connection)->execute(sql));
}

} // namespace

TEST_CASE("what is not our database is refused and not touched")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const QString uri = u"sqlite:"_s + path;

    CHECK(openStore(uri).error().message.contains(u"no database here"_s));
    CHECK(openStore(u"mysql:x"_s).error().kind == ErrorKind::BadInput);
    CHECK(openStore(u"sqlite:desk.db"_s).error().kind == ErrorKind::BadInput);

    for (const QByteArray &bytes : {QByteArray(""), QByteArray("hello"), QByteArray(100000, 'x'),
                                    QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0')}) {
        write(path, bytes);
        const auto opened = openStore(uri);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::Storage);
        CHECK(opened.error().message.endsWith(u'.'));
        CHECK(contentOf(path) == bytes);
    }
}

TEST_CASE("a database of another program is refused")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    changeWith(path, u"CREATE TABLE songs (title TEXT)"_s);
    const auto opened = openStore(u"sqlite:"_s + path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains(u"not a database of Foyer"_s));
}

TEST_CASE("a newer database is refused and keeps its version")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    (void)goodFile(path);
    changeWith(path, u"PRAGMA user_version=99"_s);
    for (int i = 0; i < 2; ++i) {
        const auto opened = openStore(u"sqlite:"_s + path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().message.contains(u"newer version"_s));
    }
}

TEST_CASE("a database of the version before gets what is new, and keeps what it has")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    (void)goodFile(path);
    changeWith(path, u"DROP TABLE kiosk_settings"_s);
    changeWith(path, u"DROP TABLE card_verdict"_s);
    changeWith(path, u"DROP TABLE card_sample"_s);
    changeWith(path, u"PRAGMA user_version=1"_s);
    const auto before = verifyStore(u"sqlite:"_s + path);
    REQUIRE(before);
    auto opened = openStore(u"sqlite:"_s + path);
    REQUIRE(opened);
    CHECK((*opened)->cards().samples()->isEmpty());
    opened->reset();
    CHECK(*verifyStore(u"sqlite:"_s + path) == *before);
    CHECK(openStore(u"sqlite:"_s + path)); // once is enough
}

TEST_CASE("a database with our name and someone else's trigger is refused")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    for (const QString &sql :
         {u"CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM audit; END"_s,
          u"CREATE VIEW v AS SELECT 1"_s, u"DROP INDEX one_arrival"_s, u"DROP TABLE outbox"_s,
          u"ALTER TABLE visit ADD COLUMN more TEXT"_s}) {
        (void)goodFile(path);
        changeWith(path, sql);
        const auto opened = openStore(u"sqlite:"_s + path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().message.contains(u"not a database of Foyer"_s));
    }
}

TEST_CASE("torn and flipped files never crash, and a damaged audit trail is told")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    const QString uri = u"sqlite:"_s + path;
    const QByteArray good = goodFile(path);
    QRandomGenerator random(7);
    int refused = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray bad = good;
        if (i % 3 == 0) {
            bad.truncate(random.bounded(bad.size()));
        } else {
            for (int flips = 0; flips < 1 + i % 40; ++flips)
                bad[random.bounded(bad.size())] = char(random.bounded(256));
        }
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        write(path, bad);
        auto opened = openStore(uri);
        if (!opened) {
            CHECK_FALSE(opened.error().message.isEmpty());
            ++refused;
            continue;
        }
        (void)(*opened)->audit().verify();
        (void)(*opened)->attention().open();
        (void)(*opened)->tickets().nextNumber(u"q"_s, QDate(2026, 1, 1));
    }
    CHECK(refused > 50); // a flip in free space may well go unseen

    write(path, good);
    changeWith(path, u"UPDATE audit SET text=replace(text, 'desk', 'DESK') WHERE sequence=7"_s);
    const auto verified = verifyStore(uri);
    REQUIRE_FALSE(verified);
    CHECK(verified.error().message.contains(u"record 7"_s));
    changeWith(path, u"DELETE FROM audit WHERE sequence<9"_s);
    CHECK(verifyStore(uri).error().message.contains(u"record 1"_s));
}
