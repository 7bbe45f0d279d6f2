// SPDX-License-Identifier: GPL-3.0-or-later
// What udev tells of attached devices, on an invented machine.
#include "drivers/io/attached.h"

#include <QEventLoop>
#include <QTimer>

#include <doctest/doctest.h>
// glib's headers use the words that Qt may define; they come last.
#include <umockdev.h>

using namespace foyer;

namespace {

constexpr auto scanner = R"(P: /devices/usb1/1-1
N: bus/usb/001/002
E: SUBSYSTEM=usb
E: DEVNAME=/dev/bus/usb/001/002
E: DEVTYPE=usb_device
A: idVendor=05E0
A: idProduct=1200
A: manufacturer=Symbol
A: product=Bar	Code Scanner
A: serial=S01

P: /devices/usb1/1-1/1-1:1.0/input/input3/event3
N: input/event3
E: SUBSYSTEM=input
E: DEVNAME=/dev/input/event3
E: ID_INPUT_KEYBOARD=1

P: /devices/platform/buttons/input/input1/event1
N: input/event1
E: SUBSYSTEM=input
E: DEVNAME=/dev/input/event1
A: name=Power

)";

bool tellsWithin(AttachWatch &watch, int ms)
{
    QEventLoop loop;
    bool told = false;
    QObject::connect(&watch, &AttachWatch::changed, &loop, [&] {
        told = true;
        loop.quit();
    });
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
    return told;
}

} // namespace

TEST_CASE("what is attached is told with ids, node and a name on one line; what goes is gone")
{
    UMockdevTestbed *bed = umockdev_testbed_new();
    CHECK(attachedDevices(QStringLiteral("input")).isEmpty());
    AttachWatch watch(QStringLiteral("input"));

    REQUIRE(umockdev_testbed_add_from_string(bed, scanner, nullptr));
    CHECK(tellsWithin(watch, 5000));
    const auto found = attachedDevices(QStringLiteral("input"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].usb.isEmpty());
    CHECK(found[0].name == u"Power");
    CHECK(found[1].node == u"/dev/input/event3");
    CHECK(found[1].usb == u"05e0:1200");
    CHECK(found[1].serial == u"S01");
    CHECK(found[1].name == u"Symbol Bar Code Scanner");
    CHECK(found[1].properties.value(QStringLiteral("ID_INPUT_KEYBOARD")) == u"1");
    CHECK(isUsb(found[1], QStringLiteral("05E0:1200")));
    CHECK(isUsb(found[1], QStringLiteral("05e0:1200:s01")));
    CHECK_FALSE(isUsb(found[1], QStringLiteral("05e0:1200:S02")));
    CHECK_FALSE(isUsb(found[0], QStringLiteral("05e0:1200")));
    CHECK(attachedDevices(QStringLiteral("usb")).size() == 1);

    umockdev_testbed_uevent(bed, "/sys/devices/usb1/1-1/1-1:1.0/input/input3/event3", "remove");
    umockdev_testbed_remove_device(bed, "/sys/devices/usb1/1-1/1-1:1.0/input/input3/event3");
    CHECK(tellsWithin(watch, 5000));
    CHECK(attachedDevices(QStringLiteral("input")).size() == 1);
    g_object_unref(bed);
}
