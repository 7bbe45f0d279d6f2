// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes over an invented USB port, through the real libusb.
#include "drivers/io/attached.h"
#include "drivers/io/usb_path.h"

#include "tests/bed/testbed.h"
#include "tests/bed/usb_bed.h"
#include "tests/drivers/wire.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <QElapsedTimer>

#include <doctest/doctest.h>
#include <string>

using namespace foyer;

namespace {

const QByteArray askPrinter("\x10\x04\x01");
const QByteArray ready("\x12");

// A printer on a port and a stream to it.
struct Bench {
    explicit Bench(const UsbMake &make = {})
        : printer(*printerModel(QStringLiteral("epson-tm-m30"))), bed(testbed.get(), printer, make),
          wire(bed.uri())
    {
    }

    Testbed testbed;
    SimulatedPrinter printer;
    UsbBed bed;
    Wire wire;
};

UsbEndpoint bulk(quint8 address, int packet = 64)
{
    return {.address = address, .attributes = 2, .packet = packet};
}

} // namespace

TEST_CASE("bytes go to a USB printer and its answer comes back; the kernel's driver steps aside")
{
    Bench b;
    CHECK(b.bed.usblpSits());
    REQUIRE(b.wire.opens());
    CHECK(b.wire.stream().answers());
    CHECK_FALSE(b.bed.usblpSits());
    CHECK(b.bed.claims() == 1);
    b.wire.stream().send(askPrinter);
    CHECK(b.wire.stream().unsent() == 3);
    CHECK(b.wire.hears(1));
    CHECK(b.wire.takeHeard() == ready);
    CHECK(b.wire.stream().unsent() == 0);
    CHECK(b.wire.sentCount() == 1);
    b.wire.stream().close();
    CHECK(Wire::comesTrue([&] { return b.bed.claims() == 0; }));
    CHECK(b.wire.closedCount() == 0);
}

TEST_CASE("a quiet USB printer costs no turn of the event loop")
{
    Bench b;
    REQUIRE(b.wire.opens());
    while (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)) {
    }
    for (int i = 0; i < 100; ++i)
        CHECK_FALSE(QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents));
}

TEST_CASE("many bytes arrive whole and in order")
{
    Bench b;
    b.printer.strike(SimulatedPrinter::Fault::Hang); // what arrives is kept, not printed
    REQUIRE(b.wire.opens());
    QByteArray all;
    for (int i = 0; all.size() < 200'000; ++i)
        all += QByteArray::number(i) + ' ';
    b.wire.stream().send(all.first(70'000));
    b.wire.stream().send(all.sliced(70'000));
    CHECK(b.wire.stream().unsent() == all.size());
    CHECK(Wire::comesTrue([&] { return b.wire.sentCount() == 1; }));
    CHECK(b.bed.bytesTaken() == all.size());
    CHECK(b.bed.lastBytes() == all.right(b.bed.lastBytes().size()));
}

TEST_CASE("what the device does not take is known, and dropped with the connection")
{
    Bench b;
    REQUIRE(b.wire.opens());
    b.bed.hold(true);
    b.wire.stream().send(QByteArray(40'000, 'x'));
    CHECK(b.wire.stream().unsent() == 40'000);
    // Closed and opened at once, as the driver does after trouble.
    REQUIRE(b.wire.opens());
    CHECK(b.wire.stream().unsent() == 0);
    b.bed.hold(false);
    b.wire.stream().send(askPrinter);
    CHECK(b.wire.hears(1));
    CHECK(b.bed.bytesTaken() == 3);
}

TEST_CASE("a device that takes nothing ends the stream before memory does")
{
    Bench b;
    REQUIRE(b.wire.opens());
    b.bed.hold(true);
    for (int i = 0; i < 20 && b.wire.closedCount() == 0; ++i)
        b.wire.stream().send(QByteArray(100'000, 'x'));
    CHECK(b.wire.closedCount() == 1);
    CHECK_FALSE(b.wire.stream().isOpen());
}

TEST_CASE("a stream goes while its device hangs")
{
    Bench b;
    REQUIRE(b.wire.opens());
    b.bed.hold(true);
    b.wire.stream().send("some bytes");
    b.wire.destroy();
    CHECK(Wire::comesTrue([&] { return b.bed.claims() == 0; }));
}

TEST_CASE("the pulled plug is noticed, and the device again when it is back")
{
    Bench b;
    CHECK(b.wire.opens());
    for (int i = 0; i < 3; ++i) {
        b.bed.unplug();
        CHECK(b.wire.closes());
        CHECK(b.wire.why() == u"The USB device was unplugged.");
        CHECK_FALSE(b.wire.opens());
        CHECK(b.wire.why() == u"The USB device is not plugged in.");
        const int before = b.wire.appearedCount();
        b.bed.plug();
        CHECK(Wire::comesTrue([&] { return b.wire.appearedCount() > before; }));
        REQUIRE(b.wire.opens());
        b.wire.stream().send(askPrinter);
        CHECK(b.wire.hears(1));
        CHECK(b.wire.takeHeard() == ready);
    }
}

TEST_CASE("the plug is pulled while bytes are under way")
{
    Bench b;
    REQUIRE(b.wire.opens());
    b.bed.hold(true);
    b.wire.stream().send(QByteArray(40'000, 'x'));
    b.bed.unplug();
    CHECK(b.wire.closes());
    CHECK(b.wire.stream().unsent() == 0);
    CHECK(b.bed.bytesTaken() == 0);
}

TEST_CASE("a printer that only listens is known as one, and its pulled plug is noticed")
{
    Bench b({.answers = false});
    REQUIRE(b.wire.opens());
    CHECK_FALSE(b.wire.stream().answers());
    b.wire.stream().send("bytes");
    CHECK(Wire::comesTrue([&] { return b.wire.sentCount() == 1; }));
    b.bed.unplug();
    CHECK(b.wire.closes());
}

TEST_CASE("a stalled endpoint ends the connection, and the next one cures it")
{
    Bench b;
    REQUIRE(b.wire.opens());
    b.bed.stall();
    CHECK(b.wire.closes());
    CHECK(b.wire.why() == u"The USB device refused a transfer.");
    CHECK(b.bed.cures() == 0);
    REQUIRE(b.wire.opens());
    CHECK(b.bed.cures() == 2);
    b.wire.stream().send(askPrinter);
    CHECK(b.wire.hears(1));
}

TEST_CASE("a device that answers every question with nothing is asked again in its own time")
{
    Bench b;
    REQUIRE(b.wire.opens());
    b.bed.chatter(true);
    const int before = b.bed.asked();
    CHECK(Wire::comesTrue([&] { return b.bed.asked() >= before + 5; }));
    QElapsedTimer passed;
    passed.start();
    CHECK(Wire::comesTrue([&] { return b.bed.asked() >= before + 10; }));
    CHECK(passed.elapsed() >= 50); // five pauses of 20 ms
    b.wire.stream().send(askPrinter);
    CHECK(b.wire.hears(1));
}

TEST_CASE("a device that floods leaves the event loop its turns")
{
    Bench b;
    REQUIRE(b.wire.opens());
    b.bed.say(QByteArray(1'000'000, 'z'));
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &other, [&] { ++turns; });
    other.start(0);
    CHECK(b.wire.hears(1'000'000));
    CHECK(turns >= 1'000'000 / 4096);
}

TEST_CASE("two of a kind are told apart by their serial numbers; a used one is told as such")
{
    Testbed testbed;
    const auto model = *printerModel(QStringLiteral("epson-tm-m30"));
    SimulatedPrinter first(model);
    SimulatedPrinter second(model);
    UsbBed one(testbed.get(), first, {.serial = QStringLiteral("AAA"), .port = 1, .address = 11});
    UsbBed two(testbed.get(), second, {.serial = QStringLiteral("BBB"), .port = 2, .address = 51});
    Wire wire(two.uri() + QStringLiteral(":bbb"));
    REQUIRE(wire.opens());
    CHECK(one.claims() == 0);
    CHECK(two.claims() == 1);
    Wire other(two.uri() + QStringLiteral(":BBB"));
    CHECK_FALSE(other.opens());
    CHECK(other.why() == u"Another program uses the USB device.");
    Wire third(two.uri() + QStringLiteral(":CCC"));
    CHECK_FALSE(third.opens());
    CHECK(third.why() == u"The USB device is not plugged in.");
}

TEST_CASE("a machine without any USB says so, until something is plugged in")
{
    Testbed testbed;
    Wire wire(QStringLiteral("usb:04b8:0e28"));
    CHECK_FALSE(wire.opens());
    CHECK(wire.why() == u"The USB device is not plugged in.");
    SimulatedPrinter printer(*printerModel(QStringLiteral("epson-tm-m30")));
    UsbBed bed(testbed.get(), printer);
    CHECK(wire.opens());
}

TEST_CASE("descriptors that lie are refused with a sentence, and nothing is sent")
{
    const QByteArray good = usbDescriptors({});
    const auto with = [&](qsizetype at, int value) {
        QByteArray bad = good;
        bad[at] = char(value);
        return bad;
    };
    // Behind 18 bytes of the device stand 9 of the configuration, 9 of the interface, 7 and 7.
    const QList<std::pair<const char *, QByteArray>> lies{
        {"no bytes at all", "\x12"},
        {"the configuration is missing", good.first(18)},
        {"its length is absurd", with(20, 0xff)},
        {"its length is zero", with(18, 0)},
        {"no interface", with(22, 0)},
        {"a hundred interfaces", with(22, 100)},
        {"no endpoint", with(31, 0)},
        {"200 endpoints", with(31, 200)},
        {"the interface is cut short", good.first(30)},
        {"an endpoint is cut short", good.first(40)},
        {"a packet of nothing", with(40, 0)},
        {"a packet of 2047 bytes", with(40, 0xff).replace(41, 1, "\x07")},
        {"the control endpoint", with(38, 0)},
        {"an interrupt endpoint", with(39, 3)},
        {"another class", with(32, 8)},
    };
    for (const auto &[what, descriptors] : lies) {
        CAPTURE(std::string(what));
        Bench b({.descriptors = descriptors});
        CHECK_FALSE(b.wire.opens());
        CHECK(b.wire.why().endsWith(u'.'));
        CHECK(b.bed.bytesTaken() == 0);
        CHECK(b.bed.claims() == 0);
    }
    Bench b({.descriptors = good});
    CHECK(b.wire.opens());
}

TEST_CASE("the interface that answers is chosen, never the one that speaks HTTP")
{
    const UsbInterface http{.number = 0,
                            .alternate = 1,
                            .kind = 7,
                            .protocol = 4,
                            .endpoints = {bulk(0x01), bulk(0x81)}};
    const UsbInterface oneWay{.number = 0, .kind = 7, .protocol = 1, .endpoints = {bulk(0x02)}};
    const UsbInterface twoWay{.number = 0,
                              .alternate = 2,
                              .kind = 7,
                              .protocol = 2,
                              .endpoints = {bulk(0x83, 512), bulk(0x03, 512)}};
    const UsbInterface vendor{
        .number = 1,
        .kind = 255,
        .endpoints = {{.address = 0x81, .attributes = 3, .packet = 8}, bulk(0x04), bulk(0x84)}};
    auto path = choosePath({http, oneWay, twoWay, vendor});
    REQUIRE(path.has_value());
    CHECK(path->alternate == 2);
    CHECK(path->out == 0x03);
    CHECK(path->in == 0x83);
    path = choosePath({http, vendor, oneWay});
    REQUIRE(path.has_value());
    CHECK(path->out == 0x02);
    CHECK(path->in == 0);
    path = choosePath({http, vendor});
    REQUIRE(path.has_value());
    CHECK(path->interface == 1);
    CHECK(path->in == 0x84);
    CHECK_FALSE(choosePath({http}).has_value());
    CHECK_FALSE(choosePath({}).has_value());
    CHECK(choosePath({{.kind = 7, .endpoints = {bulk(0x01, 0)}}})
              .error()
              .message.contains(u"wrongly"));
}

TEST_CASE("an address is two ids and perhaps a serial number")
{
    CHECK(*parseUsbAddress(QStringLiteral("usb:04b8:0202")) == u"04b8:0202");
    CHECK(*parseUsbAddress(QStringLiteral("usb:04B8:0202:J7 AB-01")) == u"04B8:0202:J7 AB-01");
    for (const char *bad : {"usb:", "usb:4b8:202", "usb:04b8:0202:", "usb:04b8:0202:a/b",
                            "usb:04b8-0202", "usb:04b8:02020", "usb:04b8:020g"}) {
        CAPTURE(std::string(bad));
        const auto address = parseUsbAddress(QString::fromLatin1(bad));
        REQUIRE_FALSE(address.has_value());
        CHECK(address.error().message.contains(u"usb:vendor:product"));
        CHECK_FALSE(streamFor(QString::fromLatin1(bad), FileUse::Append).has_value());
    }
}
