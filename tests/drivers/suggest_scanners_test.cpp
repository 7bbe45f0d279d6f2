// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the attached devices are suggested as scanners, and that each address can be opened.
#include "drivers/scanner/open_scanner.h"
#include "drivers/scanner/suggest_scanners.h"
#include "tests/bed/input_bed.h"
#include "tests/bed/testbed.h"

#include <QStringList>
#include <doctest/doctest.h>
#include <umockdev.h>

using namespace foyer;

namespace {

KeysMake keys(const char *node, const char *ids, const char *name, int port)
{
    KeysMake make;
    make.node = node;
    make.ids = ids;
    make.name = name;
    make.port = port;
    return make;
}

} // namespace

TEST_CASE("what speaks HID POS is suggested first, then keyboards by maker or by name")
{
    const Testbed testbed;
    InputBed bed(testbed.get());
    CHECK(suggestScanners().isEmpty());

    bed.plug(keys("event1", "046d:c31c", "USB Keyboard", 1));
    bed.plug(keys("event2", "0c2e:0b61", "Voyager", 2));
    KeysMake cheap = keys("event3", "ffff:0035", "HIDKeyBoard Barcode", 3);
    cheap.serial = "bad serial\t?";
    bed.plug(cheap);
    HidMake pos;
    pos.descriptor = hidPosDescriptor();
    pos.port = 4;
    bed.plug(pos);
    KeysMake same = keys("event4", "05e0:1300", "Scanner", 4); // also types, for its set-up codes
    same.serial = pos.serial;
    bed.plug(same);
    HidMake mouse;
    mouse.node = "hidraw1";
    mouse.ids = "05e0:0001";
    mouse.port = 5;
    mouse.descriptor = QByteArray::fromHex("05010902a101c0");
    bed.plug(mouse);
    KeysMake radio = keys("event5", "05f9:2214", "Gryphon", 6);
    radio.bluetooth = true;
    bed.plug(radio);

    const auto found = suggestScanners();
    QStringList addresses;
    const SystemClock clock;
    for (const auto &scanner : found) {
        addresses << scanner.address;
        CHECK_FALSE(scanner.name.isEmpty());
        CHECK(scanner.why.endsWith(u'.'));
        CHECK(openScanner(scanner.address, clock, nullptr).has_value());
    }
    addresses.sort();
    CHECK(addresses == QStringList{"hid:05e0:1300", "wedge:05f9:2214?layout=us",
                                   "wedge:0c2e:0b61?layout=us", "wedge:ffff:0035?layout=us"});
    CHECK(found.first().address.startsWith(u"hid:"));
}

TEST_CASE(
    "a serial line on USB may have a scanner on it: named by what stays, and after all others")
{
    const Testbed testbed;
    InputBed bed(testbed.get());
    const auto plugSerial = [&](const char *port, const char *more) {
        const QByteArray usb = QByteArray("P: /devices/usb1/1-") + port;
        const QByteArray text = usb + "/tty/ttyACM" + port +
                                "\nE: SUBSYSTEM=tty\nE: DEVNAME=/dev/ttyACM" + port + '\n' + more +
                                "\n" + usb +
                                "\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\nA: idVendor=0c2e\\n\n"
                                "A: idProduct=0b6a\\n\nA: product=Xenon\\n\n";
        REQUIRE(umockdev_testbed_add_from_string(testbed.get(), text.constData(), nullptr));
    };
    plugSerial(
        "1", "E: DEVLINKS=/dev/serial/by-path/pci-1 /dev/serial/by-id/usb-Honeywell_Xenon-if00\n");
    plugSerial("2", ""); // it would have another name tomorrow
    bed.plug(keys("event2", "05e0:1200", "Scanner", 4));
    const auto found = suggestScanners();
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).address.startsWith(u"wedge:"));
    CHECK(found.at(1).address == "serial:/dev/serial/by-id/usb-Honeywell_Xenon-if00?baud=9600");
    CHECK(found.at(1).name == "Xenon");
    const SystemClock clock;
    CHECK(openScanner(found.at(1).address, clock, nullptr).has_value());
}
