// SPDX-License-Identifier: GPL-3.0-or-later
// The two programs as they ship: an administrator's folder on the desk, foyer-kiosk fetch-update on
// the device, and the codes that its updater decides by.
#include "tests/desk/running_desk.h"
#include "tests/fixtures/image_update.h"

#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("FOYER_BIN") + u'/' + program, arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("a version put on the desk is fetched by an enrolled kiosk; each end has its code")
{
    RunningDesk desk;
    const QString settings = desk.path(u"kiosk.toml"_s);
    QFile file(settings);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("data_dir = \"kiosk\"\nlanguages = [\"en\"]\n[panel]\nwidth_mm = 268\n"
                       "height_mm = 476\n") > 0);
    file.close();
    const QString folder = desk.path(u"fetched"_s);
    const auto fetch = [&] {
        return run(u"foyer-kiosk"_s,
                   {u"fetch-update"_s, u"--settings"_s, settings, u"--to"_s, folder});
    };
    CHECK(run(u"foyer-kiosk"_s, {u"fetch-update"_s, u"--settings"_s, settings}).code == 2);
    CHECK(run(u"foyer-kiosk"_s, {u"--settings"_s, settings, u"--to"_s, folder}).code == 2);
    Ended ended = fetch();
    CHECK(ended.code == 1);
    CHECK(ended.err.contains("This kiosk is not enrolled."));

    desk.start();
    const Ended code =
        run(u"foyer-desk"_s, {u"--settings"_s, desk.path(u"desk.toml"_s), u"enrol-code"_s});
    REQUIRE(code.code == 0);
    const QString scanned = QString::fromLatin1(code.out.trimmed().split('\n').last());
    const Ended enrolled =
        run(u"foyer-kiosk"_s, {u"--settings"_s, settings, u"--enrol"_s, scanned});
    REQUIRE_MESSAGE(enrolled.code == 0, enrolled.err.toStdString());
    ended = fetch();
    CHECK(ended.code == 3);
    CHECK(ended.out == "The desk offers no version.\n");

    const UpdateFiles update = updateFiles(u"0.2.0"_s);
    REQUIRE(update.putInto(desk.path(u"updates"_s)));
    ended = fetch();
    CHECK_MESSAGE(ended.code == 0, ended.err.toStdString());
    CHECK(ended.out.startsWith("Fetching version 0.2.0: "));
    CHECK(ended.out.endsWith("Version 0.2.0 is fetched.\n"));
    const auto whole = update.all();
    CHECK(QDir(folder).entryList(QDir::Files).size() == whole.size());
    for (auto expected = whole.cbegin(); expected != whole.cend(); ++expected) {
        QFile got(folder + u'/' + expected.key());
        REQUIRE(got.open(QIODevice::ReadOnly));
        CHECK_MESSAGE(got.readAll() == *expected, expected.key().toStdString());
    }

    desk.kill();
    ended = fetch();
    CHECK(ended.code == 4);
    CHECK(ended.err.contains("cannot be reached"));
}
