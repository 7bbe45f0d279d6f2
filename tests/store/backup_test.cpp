// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is taken while the desk writes, is whole, and a restore gives no number again.
#include "tests/store/temp_store.h"

#include <QFile>
#include <QFileInfo>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a backup comes back with records and keys, and numbers go on above all that were given")
{
    const QDateTime now(QDate(2026, 11, 23), QTime(11, 30));
    TempStore s;
    const auto device = someDevice(*s->devices().newPrefix(), now);
    REQUIRE(s->devices().save(device));
    const auto visit = arrivedVisit(device.id, u"a1"_s, now);
    REQUIRE(s->visits().save(visit));
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A001"_s);

    const QString backup = s.folder.filePath(u"backup.foyer"_s);
    REQUIRE(backUpStore(s.uri, backup, {{u"keys"_s, "secret"}}));
    CHECK((QFileInfo(backup).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(backUpStore(s.uri, backup, {}).error().kind == ErrorKind::Conflict);

    // After the backup: numbers of a queue it knows and of one it does not, and a newer kiosk.
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A002"_s);
    CHECK(*s->tickets().nextNumber(u"Red"_s, now.date()) == u"B001"_s);
    const QString lostPrefix = *s->devices().newPrefix();

    s.store.reset();
    const auto extra = restoreStore(backup, s.uri, now);
    REQUIRE(extra);
    CHECK(extra->value(u"keys"_s) == "secret");
    CHECK(verifyStore(s.uri).value_or(0) == 1); // the restore itself
    auto restored = openStore(s.uri);
    REQUIRE(restored);
    CHECK((*restored)->visits().find(visit.id)->has_value());
    CHECK(*(*restored)->tickets().nextNumber(u"Blue"_s, now.date()) == u"A7901"_s);
    CHECK(*(*restored)->tickets().nextNumber(u"Green"_s, now.date()) == u"B7901"_s);
    CHECK(*(*restored)->devices().newPrefix() != lostPrefix);
    CHECK(QFileInfo::exists(s.file + u".before-restore"_s));

    // The same backup again, later that day: above what was given in between.
    restored->reset();
    REQUIRE(restoreStore(backup, s.uri, now.addSecs(60)));
    restored = openStore(s.uri);
    CHECK(*(*restored)->tickets().nextNumber(u"Blue"_s, now.date()) == u"A7911"_s);
    CHECK(*(*restored)->tickets().nextNumber(u"Blue"_s, now.date().addDays(1)) == u"A001"_s);
}

TEST_CASE("what is not a backup is refused and the store stays")
{
    TempStore s;
    const QString other = s.folder.filePath(u"other"_s);
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a database");
    file.close();
    CHECK_FALSE(restoreStore(other, s.uri, QDateTime(QDate(2026, 1, 1), QTime(0, 0))));
    CHECK_FALSE(restoreStore(s.file, s.uri, QDateTime(QDate(2026, 1, 1), QTime(0, 0))));
    CHECK_FALSE(restoreStore(u"/nowhere"_s, s.uri, QDateTime(QDate(2026, 1, 1), QTime(0, 0))));
    s.store.reset();
    CHECK(openStore(s.uri).has_value());
}
