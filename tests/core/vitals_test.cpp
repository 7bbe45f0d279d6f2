// SPDX-License-Identifier: GPL-3.0-or-later
// The system's files to figures: as they are, as a node tells them, and with nonsense in them.
#include "kiosk/core/vitals.h"

#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("the image's version comes from os-release, with or without quotes, and only a version")
{
    const QByteArray image = "NAME=\"Foyer\"\nID=foyer\nIMAGE_ID=foyer\nIMAGE_VERSION=0.2.0\n";
    CHECK(osReleaseValue(image, "IMAGE_VERSION") == "0.2.0");
    CHECK(osReleaseValue("IMAGE_VERSION=\"0.3.1~rc1\"\r\n", "IMAGE_VERSION") == "0.3.1~rc1");
    CHECK(osReleaseValue("IMAGE_VERSION='7'", "IMAGE_VERSION") == "7");
    CHECK(osReleaseValue("VERSION_ID=12\n# IMAGE_VERSION=9\n", "IMAGE_VERSION").isEmpty());
    CHECK(osReleaseValue("IMAGE_VERSION=<b>\n", "IMAGE_VERSION").isEmpty());
    CHECK(osReleaseValue("IMAGE_VERSION=" + QByteArray(41, '1'), "IMAGE_VERSION").isEmpty());
    CHECK(osReleaseValue(QByteArray(maxVitalsFile, '\n') + image, "IMAGE_VERSION").isEmpty());
}

TEST_CASE("root and hashes of one slot are told apart from those of the other")
{
    CHECK(slotOf({2, 3}) == "A");
    CHECK(slotOf({5, 4}) == "B");
    CHECK(slotOf({}).isEmpty());
    CHECK(slotOf({2, 4}).isEmpty());
    CHECK(slotOf({0}).isEmpty());
    CHECK(slotOf({6}).isEmpty());
}

TEST_CASE("a sensor's thousandths are degrees; what no machine has is none")
{
    CHECK(celsiusIn("54321\n") == 54);
    CHECK(celsiusIn("54500") == 55);
    CHECK(celsiusIn("-12700\n") == -13);
    for (const char *odd :
         {"", "\n", "warm", "54.3", "-274000", "99999999", "12345678901234567890"})
        CHECK_MESSAGE(!celsiusIn(odd), odd);
}

TEST_CASE("memory: what the kernel offers, or what a node would give back")
{
    CHECK(memoryIn("MemTotal:        8049284 kB\nMemFree:          204800 kB\n"
                   "MemAvailable:    3145728 kB\n") == MemoryMb{3072, 7860});
    CHECK(memoryIn("Node 0 MemTotal:       4194304 kB\nNode 0 MemFree:         524288 kB\n"
                   "Node 0 Active(file):    262144 kB\nNode 0 Inactive(file):  131072 kB\n"
                   "Node 0 SReclaimable:    131072 kB\n") == MemoryMb{1024, 4096});
    CHECK(memoryIn("") == MemoryMb{});
    CHECK(memoryIn("MemTotal: many kB\nMemFree: -4 kB\n") == MemoryMb{});
    CHECK(memoryIn("MemTotal: 12\nMemTotal:\n:\n") == MemoryMb{});
}

TEST_CASE("what the updater said last is one short line")
{
    CHECK(lastLineIn("Fetching 0.2.0: 10 %\nVersion 0.2.0 is written.\n\n \n") ==
          "Version 0.2.0 is written.");
    CHECK(lastLineIn("").isEmpty());
    CHECK(lastLineIn("\x1b[31mred\x07\n") == "[31mred");
    CHECK(lastLineIn(QByteArray(5000, 'x')).size() == maxUpdateLine);
}
