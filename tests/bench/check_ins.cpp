// SPDX-License-Identifier: GPL-3.0-or-later
// Check-ins per second at the desk on SQLite, beside bare SQLite commits that write as much. Prints
// JSON.
#define DOCTEST_CONFIG_IMPLEMENT
#include "tests/desk/clinic.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <cstdio>

using namespace foyer;
using namespace foyer::tests;

namespace {

constexpr int checkIns = 400;

QString nth(const char *word, int i)
{
    return QString::fromLatin1(word) + QString::number(i);
}

// Bytes this process has handed to write(2).
qint64 written()
{
    QFile io(QStringLiteral("/proc/self/io"));
    if (!io.open(QIODevice::ReadOnly))
        return 0;
    const auto text = io.readAll();
    const auto at = text.indexOf("wchar:");
    return text.mid(at + 6, text.indexOf('\n', at) - at - 6).trimmed().toLongLong();
}

double atTheDesk(qint64 &bytes)
{
    Clinic clinic;
    clinic.ehr.day.clear();
    for (int i = 0; i < checkIns; ++i)
        clinic.ehr.day.append(someone(nth("n", i), nth("Given", i), nth("Family", i),
                                      QDate(1980, 1, 1), clinic.clock.now().addSecs(600)));
    clinic.restart();
    Kiosk kiosk(clinic);
    QList<QUuid> visits;
    for (int i = 0; i < checkIns; ++i) {
        visits.append(QUuid::createUuid());
        const auto found = kiosk.identify(
            visits.last(), typed(nth("Given", i), nth("Family", i), QDate(1980, 1, 1)));
        if (!found || !found->view)
            qFatal("a patient of the bench was not found");
    }
    const auto before = written();
    QElapsedTimer timer;
    timer.start();
    for (const auto &visit : std::as_const(visits)) {
        const auto reply = kiosk.checkIn(visit);
        if (!reply || !reply->ticket)
            qFatal("a check-in of the bench failed");
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    bytes = (written() - before) / checkIns;
    return seconds;
}

double bare(qint64 bytes)
{
    QTemporaryDir folder;
    auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    db.setDatabaseName(folder.filePath(QStringLiteral("bare.db")));
    if (!db.open())
        qFatal("no bare database");
    QSqlQuery query(db);
    query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
    query.exec(QStringLiteral("PRAGMA synchronous=FULL"));
    query.exec(QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY, data BLOB)"));
    QSqlQuery insert(db);
    insert.prepare(QStringLiteral("INSERT INTO t(data) VALUES(?)"));
    const auto once = [&](qint64 size) {
        db.transaction();
        insert.bindValue(0, QByteArray(size, 'x'));
        insert.exec();
        db.commit();
    };
    // As many bytes through write(2) as a check-in, page frames and checkpoints included.
    auto size = bytes;
    for (int i = 0; i < 6; ++i) {
        const auto before = written();
        for (int j = 0; j < 20; ++j)
            once(size);
        size = std::max<qint64>(1, size * bytes / std::max<qint64>(1, (written() - before) / 20));
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < checkIns; ++i)
        once(size);
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    doctest::Context context; // the desk's test clinic checks its own steps
    context.setAsDefaultForAssertsOutOfTestCases();
    qint64 bytes = 0;
    const double ours = checkIns / atTheDesk(bytes);
    const double theirs = checkIns / bare(bytes);
    std::printf("{\"check_ins_per_s\": %.0f, \"bare_commits_per_s\": %.0f, \"bytes_each\": %lld, "
                "\"share_of_bare\": %.2f}\n",
                ours, theirs, static_cast<long long>(bytes), ours / theirs);
}
