// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one data folder: the second is turned away, and after a crash or a power cut none
// is.
#include "kiosk/service/sole.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace foyer;

namespace {

QString lockIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("kiosk.lock"));
}

} // namespace

TEST_CASE("the second is turned away until the first has gone")
{
    const QTemporaryDir folder;
    {
        Sole first(lockIn(folder));
        REQUIRE(first.take());
        Sole second(lockIn(folder));
        const auto turnedAway = second.take();
        REQUIRE(!turnedAway);
        CHECK(turnedAway.error().kind == ErrorKind::Conflict);
    }
    Sole third(lockIn(folder));
    CHECK(third.take());
}

TEST_CASE("a killed process holds nothing, and its children neither")
{
    const QTemporaryDir folder;
    int held[2];
    REQUIRE(::pipe(held) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        Sole lock(lockIn(folder));
        const char outcome = lock.take() ? 'y' : 'n';
        if (::write(held[1], &outcome, 1) != 1)
            ::_exit(1);
        ::pause();
        ::_exit(0);
    }
    char outcome = 0;
    REQUIRE(::read(held[0], &outcome, 1) == 1);
    CHECK(outcome == 'y');
    Sole lock(lockIn(folder));
    CHECK(!lock.take());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(lock.take());
    ::close(held[0]);
    ::close(held[1]);
}

TEST_CASE(
    "a lock file left by a power cut names a number that is another process now: no hindrance")
{
    const QTemporaryDir folder;
    QFile old(lockIn(folder));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write(QByteArray::number(::getppid()) + "\nfoyer-kiosk\nkiosk\n");
    old.close();
    Sole lock(lockIn(folder));
    CHECK(lock.take());
}

TEST_CASE("a folder that is not there is said so")
{
    Sole lock(QStringLiteral("/nowhere/kiosk.lock"));
    const auto taken = lock.take();
    REQUIRE(!taken);
    CHECK(taken.error().kind == ErrorKind::Storage);
}
