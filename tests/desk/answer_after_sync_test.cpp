// SPDX-License-Identifier: GPL-3.0-or-later
// A system-call trace of the running desk: no check-in is answered before what it answers for is on
// the disk.
#include "tests/desk/running_desk.h"

#include <QFile>
#include <QRegularExpression>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

enum class Call { Question, LogWrite, LogSync, Answer };

// The calls that matter, in the order in which they ended: a question read from a socket, a write
// to the database's log, a sync of it, an answer sent. "-f" writes a call that was interrupted by
// another thread in two parts; the second
// ("resumed") is where it ended.
QList<Call> callsIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression unfinished(u"^(\\d+) +(\\w+)\\((.*)<unfinished"_s);
    static const QRegularExpression resumed(u"^(\\d+) +<\\.\\.\\. (\\w+) resumed>(.*)$"_s);
    QHash<QString, QString> begun;
    QList<Call> calls;
    while (!file.atEnd()) {
        QString line = QString::fromLatin1(file.readLine());
        if (const auto m = unfinished.match(line); m.hasMatch()) {
            begun.insert(m.captured(1), m.captured(2) + u'(' + m.captured(3));
            continue;
        }
        if (const auto m = resumed.match(line); m.hasMatch())
            line = begun.take(m.captured(1)) + m.captured(3);
        const bool log = line.contains(u"foyer.db-wal>"_s);
        if (line.contains(u"POST /kiosk/v1/check-in"_s))
            calls.append(Call::Question);
        else if (log && line.contains(u"pwrite64("_s))
            calls.append(Call::LogWrite);
        else if (log && (line.contains(u"fdatasync("_s) || line.contains(u"fsync("_s)))
            calls.append(Call::LogSync);
        else if (line.contains(u"HTTP/1.1 200"_s))
            calls.append(Call::Answer);
    }
    return calls;
}

} // namespace

TEST_CASE("no answer to a check-in precedes its sync")
{
    RunningDesk desk;
    desk.start();
    desk.enrol(1);
    desk.kill();
    const QString trace = desk.path(u"trace"_s);
    // -D: the tracer is a grandchild, so that the process we kill is the desk.
    desk.start(
        {u"strace"_s, u"-D"_s, u"-f"_s, u"-y"_s, u"-s"_s, u"80"_s, u"-o"_s, trace, u"-e"_s,
         u"trace=read,recvfrom,recvmsg,write,writev,sendto,sendmsg,pwrite64,fsync,fdatasync"_s});
    const auto kiosk = desk.kiosk(0);
    const auto people = desk.people();
    int answered = 0;
    for (const Facts &facts : people.first(4)) {
        const QUuid visit = QUuid::createUuid();
        const IdentifyRequest who{
            .visit = visit, .facts = facts, .forSomeoneElse = true, .language = u"en"_s};
        REQUIRE(QCoro::waitFor(kiosk->identify(who))->view);
        CheckInRequest request;
        request.visit = visit;
        request.appointmentRef = u"1"_s;
        request.language = u"en"_s;
        const auto reply = QCoro::waitFor(kiosk->checkIn(request));
        REQUIRE(reply);
        REQUIRE(reply->ticket);
        ++answered;
    }
    desk.kill();

    int questions = 0;
    bool open = false;    // a question was read and not answered yet
    bool written = false; // it wrote to the log ...
    bool synced = false;  // ... and all of that is on the disk
    for (const Call call : callsIn(trace)) {
        switch (call) {
        case Call::Question:
            CHECK_FALSE(open);
            ++questions;
            open = true;
            written = synced = false;
            break;
        case Call::LogWrite:
            written = true;
            synced = false;
            break;
        case Call::LogSync:
            synced = true;
            break;
        case Call::Answer:
            if (open) {
                CHECK(written);
                CHECK(synced);
            }
            open = false;
            break;
        }
    }
    CHECK(questions == answered);
    CHECK_FALSE(open);
}
