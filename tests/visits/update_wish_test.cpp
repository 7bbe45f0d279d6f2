// SPDX-License-Identifier: GPL-3.0-or-later
// The console's order reaches the device's updater as a file; a visit under way is a file too.
#include "kiosk/app/update_wish.h"
#include "tests/visits/kiosk_bench.h"

#include <QFile>

using namespace foyer;
using Page = Session::Page;

namespace {

struct Updatable {
    KioskBench kiosk;
    QTemporaryDir run;
    std::optional<UpdateWish> wish;

    Updatable() { start(); }
    void start() { wish.emplace(kiosk.desk, *kiosk.session, kiosk.folder.path(), run.path()); }
    [[nodiscard]] QByteArray wanted() const
    {
        QFile file(kiosk.folder.filePath(QStringLiteral("update-wanted")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool inUse() const
    {
        return QFile::exists(run.filePath(QStringLiteral("in-use")));
    }
};

} // namespace

TEST_CASE("an order to update becomes the updater's file, the last one counts, other commands none")
{
    Updatable device;
    device.kiosk.desk.send(Command{.kind = Command::Kind::SiteChanged});
    CHECK(device.wanted().isEmpty());
    device.kiosk.desk.send(Command{.kind = Command::Kind::UpdateTonight});
    CHECK(device.wanted() == "tonight\n");
    device.kiosk.desk.send(Command{.kind = Command::Kind::UpdateNow});
    CHECK(device.wanted() == "now\n");
}

TEST_CASE("while somebody is at the screen the device says so, and a killed program leaves no lie")
{
    Updatable device;
    CHECK_FALSE(device.inUse());
    device.kiosk.found();
    device.kiosk.typeWho();
    REQUIRE(device.kiosk.until([&] { return device.inUse(); }));
    device.kiosk.session->leave();
    REQUIRE(device.kiosk.onPage(Page::Attract));
    CHECK_FALSE(device.inUse());
    QFile lie(device.run.filePath(QStringLiteral("in-use")));
    REQUIRE(lie.open(QIODevice::WriteOnly));
    lie.close();
    device.start();
    CHECK_FALSE(device.inUse());
}
