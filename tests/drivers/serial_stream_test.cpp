// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes over serial lines: pseudo-terminals stand in for the cable.
#include "drivers/io/serial_address.h"

#include "drivers/printer/escpos_printer.h"
#include "drivers/scanner/open_scanner.h"
#include "drivers/simulated/simulated_printer.h"
#include "tests/drivers/samples.h"
#include "tests/drivers/wire.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <array>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace foyer;

namespace {

// The device's end of a line; the other end has a name that stays when the cable is changed, as
// those in /dev/serial/by-id.
class Cable {
public:
    Cable()
    {
        name = folder.filePath(QStringLiteral("usb-Some_Device-if00"));
        plug();
    }
    ~Cable() { unplug(); }

    void plug()
    {
        int slave = -1;
        std::array<char, 64> node{};
        REQUIRE(openpty(&master, &slave, node.data(), nullptr, nullptr) == 0);
        ::close(slave);
        REQUIRE(fcntl(master, F_SETFL, O_NONBLOCK) == 0);
        REQUIRE(QFile::link(QString::fromLocal8Bit(node.data()), name));
    }
    void unplug()
    {
        ::close(master);
        master = -1;
        QFile::remove(name);
    }
    void say(const QByteArray &bytes) const
    {
        REQUIRE(::write(master, bytes.constData(), std::size_t(bytes.size())) == bytes.size());
    }
    [[nodiscard]] QByteArray hear() const
    {
        QByteArray bytes(65536, '\0');
        const auto size = ::read(master, bytes.data(), std::size_t(bytes.size()));
        return bytes.first(std::max<ssize_t>(size, 0));
    }
    [[nodiscard]] bool hasSomething() const
    {
        int waiting = 0;
        ioctl(master, FIONREAD, &waiting);
        return waiting > 0;
    }
    [[nodiscard]] QString uri(const QString &options = {}) const
    {
        return QStringLiteral("serial:") + name + options;
    }

    QTemporaryDir folder;
    QString name;
    int master = -1;
};

QString refusal(const QString &uri)
{
    const auto line = parseSerialAddress(uri);
    REQUIRE_FALSE(line.has_value());
    return line.error().message;
}

} // namespace

TEST_CASE("a serial address says all of the line, and what it leaves out is usual")
{
    const auto line = parseSerialAddress(
        QStringLiteral("serial:/dev/ttyUSB0?baud=115200&bits=7&parity=even&stop=2&flow=rtscts"));
    REQUIRE(line.has_value());
    CHECK(*line == SerialLine{.node = QStringLiteral("/dev/ttyUSB0"),
                              .baud = 115200,
                              .bits = 7,
                              .parity = SerialLine::Parity::Even,
                              .stop = 2,
                              .flow = SerialLine::Flow::RtsCts});
    CHECK(*parseSerialAddress(QStringLiteral("serial:/dev/ttyS0")) ==
          SerialLine{.node = QStringLiteral("/dev/ttyS0")});
    CHECK(parseSerialAddress(QStringLiteral("serial:/dev/ttyS0?flow=xonxoff"))->flow ==
          SerialLine::Flow::XonXoff);
}

TEST_CASE("a wrong serial address is told with what was probably meant")
{
    CHECK(refusal(QStringLiteral("serial:/dev/x?boud=9600")) ==
          u"A serial line has no \"boud\". Did you mean \"baud\"?");
    CHECK(refusal(QStringLiteral("serial:/dev/x?baud=9601")).endsWith(u"Did you mean \"9600\"?"));
    CHECK(refusal(QStringLiteral("serial:/dev/x?baud=fast"))
              .startsWith(u"\"baud\" is one of 1200, 2400,"));
    CHECK(refusal(QStringLiteral("serial:/dev/x?parity=evn")) ==
          u"\"parity\" is one of none, even, odd, not \"evn\". Did you mean \"even\"?");
    CHECK(refusal(QStringLiteral("serial:/dev/x?bits=8&bits=7")) == u"\"bits\" is given twice.");
    CHECK(refusal(QStringLiteral("serial:/dev/x?baud")).contains(u"not \"\""));
    CHECK(refusal(QStringLiteral("serial:/dev/x?")).contains(u"has no \"\""));
    CHECK(refusal(QStringLiteral("serial:ttyS0")).contains(u"whole path"));
    CHECK(refusal(QStringLiteral("serial:/dev/") + QString(1000, u'x')).contains(u"whole path"));
    CHECK_FALSE(streamFor(QStringLiteral("serial:tty"), FileUse::Follow).has_value());
}

TEST_CASE("bytes pass both ways untouched, whatever they are")
{
    Cable cable;
    Wire wire(cable.uri(QStringLiteral("?baud=115200")));
    REQUIRE(wire.opens());
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    wire.stream().send(all);
    CHECK(Wire::comesTrue([&] { return cable.hasSomething(); }));
    CHECK(cable.hear() == all);
    CHECK(Wire::comesTrue([&] { return wire.sentCount() == 1; }));
    CHECK(wire.stream().unsent() == 0);
    cable.say(all);
    CHECK(wire.hears(256));
    CHECK(wire.heard() == all);
    termios line{};
    REQUIRE(tcgetattr(cable.master, &line) == 0);
    CHECK(cfgetospeed(&line) == B115200);
    CHECK((line.c_cflag & CSIZE) == CS8);
}

TEST_CASE("what the device does not take is known, and dropped when the line is closed")
{
    Cable cable;
    Wire wire(cable.uri());
    REQUIRE(wire.opens());
    wire.stream().send(QByteArray(500'000, 'x')); // far more than the kernel keeps
    QByteArray taken;
    CHECK(Wire::comesTrue([&] { return cable.hasSomething(); }));
    CHECK(wire.stream().unsent() > 400'000);
    wire.stream().close();
    CHECK(wire.stream().unsent() == 0);
    REQUIRE(wire.opens());
    while (cable.hasSomething())
        (void)cable.hear();
    wire.stream().send("after");
    CHECK(Wire::comesTrue([&] { return cable.hasSomething(); }));
    CHECK(cable.hear() == "after");
    for (int i = 0; i < 30 && wire.closedCount() == 0; ++i)
        wire.stream().send(QByteArray(100'000, 'x'));
    CHECK(wire.closedCount() == 1);
}

TEST_CASE("a line is for one program")
{
    Cable cable;
    Wire wire(cable.uri());
    REQUIRE(wire.opens());
    const int probe = ::open(QFile::encodeName(cable.name).constData(), O_RDWR | O_NOCTTY);
    int exclusive = 0;
    REQUIRE(probe >= 0); // the tests run as root, whom TIOCEXCL does not keep out
    CHECK(ioctl(probe, TIOCGEXCL, &exclusive) == 0);
    CHECK(exclusive == 1);
    wire.stream().close();
    CHECK(ioctl(probe, TIOCGEXCL, &exclusive) == 0);
    CHECK(exclusive == 0);
    ::close(probe);
}

TEST_CASE("the pulled plug is noticed, and the line works again when it is back")
{
    Cable cable;
    Wire wire(cable.uri());
    REQUIRE(wire.opens());
    for (int i = 0; i < 3; ++i) {
        cable.unplug();
        CHECK(wire.closes());
        CHECK(wire.why() == u"The serial line was unplugged.");
        CHECK_FALSE(wire.opens());
        CHECK(wire.why() == u"The serial line is not plugged in.");
        cable.plug();
        REQUIRE(wire.opens());
        cable.say("again");
        CHECK(wire.hears(5));
        CHECK(wire.takeHeard() == "again");
    }
}

TEST_CASE("a line that is plugged in over and over leaves nothing behind")
{
    Cable cable;
    Wire wire(cable.uri());
    const auto again = [&] {
        REQUIRE(wire.opens());
        cable.say("x");
        REQUIRE(wire.hears(1));
        REQUIRE(wire.takeHeard() == "x");
        cable.unplug();
        REQUIRE(wire.closes());
        cable.plug();
    };
    for (int i = 0; i < 10; ++i) // what is made once is made now
        again();
    const Holdings before = holdings();
    for (int i = 0; i < replugs(); ++i)
        again();
    const Holdings after = holdings();
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    CHECK(after.heapBytes - before.heapBytes < 10'000 + 512 * replugs());
}

TEST_CASE("a line of noise leaves the event loop its turns")
{
    Cable cable;
    Wire wire(cable.uri());
    REQUIRE(wire.opens());
    const QByteArray noise(4000, '\xff');
    QSocketNotifier more(cable.master, QSocketNotifier::Write);
    QObject::connect(&more, &QSocketNotifier::activated, &more,
                     [&] { (void)::write(cable.master, noise.constData(), 1000); });
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &other, [&] { ++turns; });
    other.start(0);
    CHECK(wire.hears(300'000));
    CHECK(turns >= 300'000 / 4096);
}

TEST_CASE("a node that is no serial line is refused")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("plain")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    Wire wire(QStringLiteral("serial:") + file.fileName());
    CHECK_FALSE(wire.opens());
    CHECK(wire.why() == u"It is not a serial line.");
}

TEST_CASE("a ticket is printed and proved over a serial line, and a code is scanned")
{
    Cable cable;
    const auto model = *printerModel(QStringLiteral("generic-58"));
    SimulatedPrinter sim(model);
    QSocketNotifier arrived(cable.master, QSocketNotifier::Read);
    QObject::connect(&arrived, &QSocketNotifier::activated, &sim,
                     [&] { sim.receive(cable.hear()); });
    QObject::connect(&sim, &SimulatedPrinter::reply, &sim,
                     [&](const QByteArray &bytes) { cable.say(bytes); });
    const SystemClock clock;
    EscPosPrinter printer(*streamFor(cable.uri(), FileUse::Append), model, clock);
    REQUIRE(Wire::comesTrue([&] { return printer.status() == PrinterStatus::Ready; }));
    std::optional<PrintResult> result;
    auto task = printer.print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
    REQUIRE(Wire::comesTrue([&] { return result.has_value(); }, 20'000));
    CHECK(result->outcome == PrintOutcome::Printed);
    CHECK(sim.ticketCount() == 1);

    Cable second;
    const auto scanner = openScanner(second.uri(), clock, nullptr);
    REQUIRE(scanner.has_value());
    QByteArray code;
    QObject::connect(scanner->get(), &Scanner::scanned, scanner->get(),
                     [&](const QByteArray &bytes) { code = bytes; });
    REQUIRE(Wire::comesTrue([&] { return (*scanner)->health().status == DeviceStatus::Ready; }));
    second.say("4F9A1\r\n");
    CHECK(Wire::comesTrue([&] { return code == "4F9A1"; }));
}
