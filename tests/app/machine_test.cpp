// SPDX-License-Identifier: GPL-3.0-or-later
// A machine of files: an image in slot B that is warm, and an ordinary computer that tells little.
#include "kiosk/app/machine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

struct Files {
    QTemporaryDir folder;

    void put(const char *path, const QByteArray &text) const
    {
        const QString whole = folder.path() + QString::fromLatin1(path);
        REQUIRE(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    [[nodiscard]] MachineFiles machine() const
    {
        return {
            .root = folder.path(), .rootDevice = QStringLiteral("254:0"), .dataDir = folder.path()};
    }
};

} // namespace

TEST_CASE(
    "an image tells its version and slot, its hottest sensor, its room, and what its update said")
{
    const Files files;
    files.put("/etc/os-release", "ID=foyer\nIMAGE_VERSION=0.2.0\n");
    files.put("/sys/dev/block/254:0/slaves/vda4/dev", "253:4\n");
    files.put("/sys/dev/block/254:0/slaves/vda5/dev", "253:5\n");
    files.put("/sys/class/block/vda4/partition", "4\n");
    files.put("/sys/class/block/vda5/partition", "5\n");
    files.put("/sys/class/thermal/thermal_zone0/temp", "41000\n");
    files.put("/sys/class/hwmon/hwmon0/temp1_input", "67200\n");
    files.put("/sys/class/hwmon/hwmon0/temp1_crit", "105000\n");
    files.put("/sys/class/hwmon/hwmon1/temp1_input", "nothing\n");
    files.put("/sys/devices/system/node/node0/meminfo",
              "Node 0 MemTotal: 2097152 kB\nNode 0 MemFree: 1048576 kB\n");
    files.put("/run/foyer/update-said", "Fetching 0.3.0: 40 of 412 MB\n");

    const Vitals vitals = readVitals(files.machine());
    CHECK(vitals.image == "0.2.0");
    CHECK(vitals.slot == "B");
    CHECK(vitals.hottestCelsius == 67);
    CHECK(vitals.memoryFreeMb == 1024);
    CHECK(vitals.memoryMb == 2048);
    CHECK(vitals.update == "Fetching 0.3.0: 40 of 412 MB");
    REQUIRE(vitals.diskMb.has_value());
    CHECK(vitals.diskFreeMb.value_or(-1) <= *vitals.diskMb);
    CHECK(vitals.uptimeSeconds.value_or(-1) > 0);
}

TEST_CASE("an ordinary computer has no image and no slot, and what is not there is not told")
{
    const Files files;
    files.put("/etc/os-release", "ID=debian\nVERSION_ID=12\n");
    files.put("/sys/dev/block/254:0/slaves/vda2/dev", "253:2\n");
    files.put("/sys/class/block/vda2/partition", "2\n");
    MachineFiles machine = files.machine();
    machine.dataDir = QStringLiteral("/nowhere/at/all");

    const Vitals vitals = readVitals(machine);
    CHECK(vitals.image.isEmpty());
    CHECK(vitals.slot.isEmpty());
    CHECK(vitals.update.isEmpty());
    CHECK_FALSE(vitals.hottestCelsius);
    CHECK_FALSE(vitals.memoryMb);
    CHECK_FALSE(vitals.diskMb);
}

TEST_CASE("looking does not wait; what was seen is there when the look is through")
{
    const Files files;
    files.put("/etc/os-release", "IMAGE_VERSION=0.2.0\n");
    Machine machine(files.machine());
    CHECK_FALSE(machine.seen());
    machine.look();
    REQUIRE(QThreadPool::globalInstance()->waitForDone(10'000));
    CHECK(machine.seen().value_or(Vitals()).image == "0.2.0");
    files.put("/etc/os-release", "IMAGE_VERSION=0.3.0\n");
    CHECK(machine.seen().value_or(Vitals()).image == "0.2.0");
    machine.look();
    REQUIRE(QThreadPool::globalInstance()->waitForDone(10'000));
    CHECK(machine.seen().value_or(Vitals()).image == "0.3.0");
}
