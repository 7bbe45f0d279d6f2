// SPDX-License-Identifier: GPL-3.0-or-later
// Settings from the console on the kiosk's disk: tried, kept, taken back, whatever moment it ends
// in.
#include "kiosk/link/console_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <doctest/doctest.h>

using namespace foyer;
using Outcome = SettingsState::Outcome;

namespace {

const ConsoleSettings wish{QUuid::createUuid(), QStringLiteral("survey = false\n")};

QByteArray textOf(const QTemporaryDir &folder, const char *name)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void copyAll(const QTemporaryDir &from, const QTemporaryDir &to)
{
    for (const auto &name : QDir(from.path()).entryList(QDir::Files))
        REQUIRE(QFile::copy(from.filePath(name), to.filePath(name)));
}

} // namespace

TEST_CASE("nothing came: nothing is tried, nothing is told")
{
    const QTemporaryDir folder;
    ConsoleSettingsFile file(folder.path());
    file.begin();
    CHECK_FALSE(file.onTrial());
    CHECK_FALSE(file.state());
    CHECK(file.keep());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("settings on trial are kept when the kiosk says so, over restarts")
{
    const QTemporaryDir folder;
    REQUIRE(ConsoleSettingsFile(folder.path()).tryOut(wish));
    ConsoleSettingsFile file(folder.path());
    file.begin();
    CHECK(file.onTrial() == wish.toml.toUtf8());
    CHECK(file.state()->outcome == Outcome::OnTrial);
    CHECK(textOf(folder, "console.toml").isEmpty());
    REQUIRE(file.keep());
    ConsoleSettingsFile later(folder.path());
    later.begin();
    CHECK_FALSE(later.onTrial());
    CHECK(later.state()->outcome == Outcome::InUse);
    CHECK(later.state()->id == wish.id);
    CHECK(textOf(folder, "console.toml") == wish.toml.toUtf8());
}

TEST_CASE("a kiosk that falls over twice with them goes on without them, and says so")
{
    const QTemporaryDir folder;
    REQUIRE(ConsoleSettingsFile(folder.path()).tryOut(wish));
    for (int start = 0; start < 2; ++start) {
        ConsoleSettingsFile file(folder.path());
        file.begin();
        CHECK(file.onTrial());
    }
    ConsoleSettingsFile file(folder.path());
    file.begin();
    CHECK_FALSE(file.onTrial());
    CHECK(file.state()->outcome == Outcome::TakenBack);
    CHECK_FALSE(file.state()->sentence.isEmpty());
    CHECK_FALSE(ConsoleSettingsFile(folder.path()).onTrial());
}

TEST_CASE("refused settings change nothing that is in use")
{
    const QTemporaryDir folder;
    ConsoleSettingsFile file(folder.path());
    REQUIRE(file.tryOut(wish));
    REQUIRE(file.keep());
    const auto other = QUuid::createUuid();
    REQUIRE(file.refuse(other, QStringLiteral("the console's settings:1: Unknown key.")));
    const ConsoleSettingsFile later(folder.path());
    CHECK(later.state()->id == other);
    CHECK(later.state()->outcome == Outcome::Refused);
    CHECK(later.state()->sentence.contains(u"Unknown key"));
    CHECK(textOf(folder, "console.toml") == wish.toml.toUtf8());
}

TEST_CASE("cut off between two files of keeping, it is the same settings, kept at the next chance")
{
    const QTemporaryDir folder;
    ConsoleSettingsFile file(folder.path());
    REQUIRE(file.tryOut(wish));
    const QTemporaryDir cut;
    copyAll(folder, cut);
    REQUIRE(file.keep());
    REQUIRE(QFile::copy(folder.filePath(QStringLiteral("console.toml")),
                        cut.filePath(QStringLiteral("console.toml"))));
    ConsoleSettingsFile again(cut.path());
    again.begin();
    CHECK(again.onTrial() == wish.toml.toUtf8());
    REQUIRE(again.keep());
    CHECK(again.state()->outcome == Outcome::InUse);
}

TEST_CASE("a state of nonsense, and a trial without its text, are nothing to try")
{
    for (const char *state :
         {"", "{", "[]", "{\"id\":\"x\",\"outcome\":\"onTrial\"}",
          "{\"id\":\"6f1c2a9e-0000-4000-8000-000000000001\",\"outcome\":\"won\"}",
          "{\"id\":\"6f1c2a9e-0000-4000-8000-000000000001\",\"outcome\":\"onTrial\"}"}) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("console.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(state);
        file.close();
        ConsoleSettingsFile read(folder.path());
        read.begin();
        CHECK_FALSE(read.onTrial());
    }
}

TEST_CASE("another desk's settings are forgotten")
{
    const QTemporaryDir folder;
    ConsoleSettingsFile file(folder.path());
    REQUIRE(file.tryOut(wish));
    REQUIRE(file.keep());
    REQUIRE(ConsoleSettingsFile::forget(folder.path()));
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(ConsoleSettingsFile::forget(folder.path()));
}
