// SPDX-License-Identifier: GPL-3.0-or-later
// Arrivals wait sealed until the desk has them; what is torn or foreign is kept aside; numbers and
// prints are never forgotten.
#include "kiosk/link/delivery.h"
#include "kiosk/link/journal.h"
#include "kiosk/link/numbers.h"
#include "kiosk/link/spool.h"
#include "tests/link/fake_desk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <doctest/doctest.h>
#include <sodium.h>

using namespace foyer;

namespace {

struct Folder {
    QTemporaryDir folder;
    QByteArray key = QByteArray(32, '\0');
    Folder()
    {
        REQUIRE(sodium_init() >= 0);
        QByteArray secret(32, '\0');
        crypto_box_keypair(reinterpret_cast<unsigned char *>(key.data()),
                           reinterpret_cast<unsigned char *>(secret.data()));
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("spool")); }
    [[nodiscard]] Spool spool() const { return {path(), key}; }
    void put(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(path());
        QFile file(path() + QLatin1Char('/') + QString::fromLatin1(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

OfflineArrival arrival(const char *number)
{
    OfflineArrival arrival;
    arrival.visit = QUuid::createUuid();
    arrival.number = QString::fromLatin1(number);
    arrival.at = QDateTime::currentDateTimeUtc();
    arrival.facts.family = QStringLiteral("Okonkwo");
    arrival.facts.given = QStringLiteral("Chidi");
    arrival.facts.birthDate = QDate(1980, 1, 2);
    arrival.language = QStringLiteral("en");
    return arrival;
}

} // namespace

TEST_CASE("an arrival waits, sealed and private, and is gone when removed")
{
    const Folder folder;
    Spool spool = folder.spool();
    const auto id = spool.put(arrival("KA-001"));
    REQUIRE(id.has_value());
    CHECK(spool.list() == QList<QUuid>{*id});
    CHECK_FALSE(spool.sealed(*id)->contains("Okonkwo"));
    const QFileInfo file(folder.path() + QLatin1Char('/') + id->toString(QUuid::WithoutBraces) +
                         QStringLiteral(".sealed"));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(folder.spool().list() == QList<QUuid>{*id}); // after a restart
    CHECK(spool.remove(*id).has_value());
    CHECK(spool.list().isEmpty());
    CHECK(spool.remove(*id).has_value());
}

TEST_CASE("the same visit twice is one arrival; a wrong key keeps nothing")
{
    const Folder folder;
    Spool spool = folder.spool();
    const OfflineArrival one = arrival("KA-001");
    CHECK(spool.put(one).has_value());
    CHECK(spool.put(one).has_value());
    CHECK(spool.list().size() == 1);
    Spool keyless(folder.path(), QByteArray(31, 'x'));
    CHECK(keyless.put(arrival("KA-002")).error().kind == ErrorKind::BadInput);
    CHECK(spool.list().size() == 1);
}

TEST_CASE("torn and foreign files are set aside, never delivered, never lost")
{
    const Folder folder;
    Spool spool = folder.spool();
    const auto id = spool.put(arrival("KA-001"));
    folder.put("notes.txt", "hello");
    folder.put("6f1c9f0e-54a5-4c2a-9a52-53c0b8c33f11.sealed", "torn");
    folder.put("{6f1c9f0e-54a5-4c2a-9a52-53c0b8c33f12}.sealed", QByteArray(200, 'x'));
    folder.put("6f1c9f0e-54a5-4c2a-9a52-53c0b8c33f13.sealed", QByteArray(1'000'000, 'x'));
    CHECK(spool.list() == QList<QUuid>{*id});
    CHECK(spool.aside() == 4);
    folder.put("notes.txt", "another of that name");
    CHECK(spool.list().size() == 1);
    CHECK(spool.aside() == 5);
}

TEST_CASE("a disk that takes nothing is said, and no number is given")
{
    QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("file")));
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    const QString inAFile = blocker.fileName() + QStringLiteral("/spool");
    Spool spool(inAFile, QByteArray(32, 'k'));
    CHECK(spool.put(arrival("KA-001")).error().kind == ErrorKind::Storage);
    OfflineNumbers numbers(inAFile, QStringLiteral("KA"));
    CHECK(numbers.next().error().kind == ErrorKind::Storage);
}

TEST_CASE("when the desk is back, what waits is delivered once, in order")
{
    const Folder folder;
    Spool spool = folder.spool();
    FakeDesk desk;
    desk.goUnreachable();
    Delivery delivery(desk, spool);
    for (const char *number : {"KA-001", "KA-002", "KA-003"})
        REQUIRE(spool.put(arrival(number)).has_value());
    delivery.start();
    CHECK(spool.list().size() == 3);
    CHECK(desk.deliveries == 0);
    desk.comeBack();
    CHECK(spool.list().isEmpty());
    CHECK(desk.delivered.size() == 3);
    CHECK(desk.deliveries == 3);
}

TEST_CASE("a lost answer is asked for again; the desk takes the arrival once")
{
    const Folder folder;
    Spool spool = folder.spool();
    FakeDesk desk;
    Delivery delivery(desk, spool);
    REQUIRE(spool.put(arrival("KA-001")).has_value());
    desk.timeOutNext();
    delivery.start();
    CHECK(spool.list().size() == 1);
    delivery.start();
    CHECK(spool.list().isEmpty());
    CHECK(desk.delivered.size() == 1);
    CHECK(desk.deliveries == 2);
}

TEST_CASE("a record the desk cannot take is set aside; a revoked kiosk keeps all of them")
{
    const Folder folder;
    Spool spool = folder.spool();
    FakeDesk desk;
    Delivery delivery(desk, spool);
    REQUIRE(spool.put(arrival("KA-001")).has_value());
    REQUIRE(spool.put(arrival("KA-002")).has_value());
    for (const ErrorKind kind : {ErrorKind::Refused, ErrorKind::Storage, ErrorKind::Internal}) {
        desk.failNext({kind, QStringLiteral("No."), {}});
        delivery.start();
        CHECK(spool.list().size() == 2);
    }
    desk.failNext({ErrorKind::BadInput, QStringLiteral("It cannot be opened."), {}});
    delivery.start();
    CHECK(spool.list().isEmpty());
    CHECK(spool.aside() == 1);
    CHECK(desk.delivered.size() == 1);
}

TEST_CASE("a delivery that ends while it waits leaves the arrival where it is")
{
    const Folder folder;
    Spool spool = folder.spool();
    FakeDesk desk;
    REQUIRE(spool.put(arrival("KA-001")).has_value());
    desk.hold();
    auto delivery = std::make_unique<Delivery>(desk, spool);
    delivery->start();
    delivery->start(); // one round at a time
    delivery.reset();
    desk.release();
    QCoreApplication::processEvents();
    CHECK(desk.deliveries <= 1);
    CHECK(spool.list().size() == 1);
}

TEST_CASE("numbers only grow, whatever the restart; a damaged counter gives none")
{
    const QTemporaryDir folder;
    CHECK(OfflineNumbers(folder.path(), QStringLiteral("KA")).next() == QStringLiteral("KA-001"));
    CHECK(OfflineNumbers(folder.path(), QStringLiteral("KA")).next() == QStringLiteral("KA-002"));
    CHECK(OfflineNumbers(folder.path(), QStringLiteral("KB")).next() == QStringLiteral("KB-001"));
    CHECK(OfflineNumbers(folder.path(), QStringLiteral("KA")).next() == QStringLiteral("KA-003"));
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile counter(file.filePath());
        REQUIRE(counter.open(QIODevice::WriteOnly));
        counter.write("\xff?");
    }
    CHECK(OfflineNumbers(folder.path(), QStringLiteral("KA")).next().error().kind ==
          ErrorKind::Storage);
}

TEST_CASE("a print without an outcome is unknown after a restart, a known one is told as it was")
{
    const QTemporaryDir folder;
    const PrintReport cut{QUuid::createUuid(), QUuid::createUuid(), TicketState::Sent, false,
                          PrinterStatus::Unknown};
    PrintReport done{QUuid::createUuid(), QUuid::createUuid(), TicketState::Sent, true,
                     PrinterStatus::Ready};
    {
        PrintJournal journal(folder.path());
        REQUIRE(journal.begin(cut).has_value());
        REQUIRE(journal.begin(done).has_value());
        done.state = TicketState::Printed;
        REQUIRE(journal.finish(done).has_value());
    }
    PrintJournal journal(folder.path());
    QMap<QUuid, TicketState> states;
    for (const PrintReport &report : journal.unreported())
        states.insert(report.job, report.state);
    CHECK(states == QMap<QUuid, TicketState>{{cut.job, TicketState::Unknown},
                                             {done.job, TicketState::Printed}});
    journal.remove(done.job);
    CHECK(journal.unreported().size() == 1);
}
