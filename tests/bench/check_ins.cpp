// SPDX-License-Identifier: GPL-3.0-or-later
// Check-ins per second at the desk on SQLite, beside bare SQLite commits that write as much. Prints JSON.
#include "tests/desk/clinic.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>

using namespace foyer;
using namespace foyer::tests;

namespace {

constexpr int checkIns = 300;

QString nth(const char *word, int i)
{
    return QString::fromLatin1(word) + QString::number(i);
}

// Seconds for all check-ins; bytes: what the database grew by for one.
double atTheDesk(qint64 &bytes)
{
    Clinic clinic;
    const auto start = clinic.clock.now().addSecs(600);
    clinic.ehr.day.clear();
    for (int i = 0; i < checkIns; ++i)
        clinic.ehr.day.append(someone(nth("n", i), nth("Given", i), nth("Family", i), QDate(1980, 1, 1), start));
    QCoro::waitFor(clinic.state->schedule.refresh());
    Desk &desk = clinic.kiosk();
    QList<CheckInRequest> requests;
    for (int i = 0; i < checkIns; ++i) {
        IdentifyRequest who;
        who.visit = QUuid::createUuid();
        who.language = QStringLiteral("en");
        who.facts = typed(nth("Given", i), nth("Family", i), QDate(1980, 1, 1));
        const auto found = QCoro::waitFor(desk.identify(who));
        if (!found || !found->view)
            qFatal("a patient of the bench was not found");
        CheckInRequest request;
        request.visit = who.visit;
        request.appointmentRef = found->view->appointments.first().ref;
        request.language = QStringLiteral("en");
        requests.append(request);
    }
    const auto before = clinic.temp.bytes();
    QElapsedTimer timer;
    timer.start();
    for (const auto &request : requests) {
        const auto reply = QCoro::waitFor(desk.checkIn(request));
        if (!reply || !reply->ticket)
            qFatal("a check-in of the bench failed");
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    bytes = (clinic.temp.bytes() - before) / checkIns;
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
    const QByteArray data(std::max<qint64>(bytes, 1), 'x');
    QSqlQuery insert(db);
    insert.prepare(QStringLiteral("INSERT INTO t(data) VALUES(?)"));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < checkIns; ++i) {
        db.transaction();
        insert.bindValue(0, data);
        insert.exec();
        db.commit();
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    qint64 bytes = 0;
    const double ours = checkIns / atTheDesk(bytes);
    const double theirs = checkIns / bare(bytes);
    std::printf("{\"check_ins_per_s\": %.0f, \"bare_commits_per_s\": %.0f, \"bytes_each\": %lld, "
                "\"share_of_bare\": %.2f}\n",
                ours, theirs, static_cast<long long>(bytes), ours / theirs);
}
