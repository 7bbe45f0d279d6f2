// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner's bytes become codes: by line, by suffix, by silence; a licence stays whole; too much
// is dropped.
#include "drivers/scanner/line_framer.h"
#include "drivers/scanner/open_scanner.h"
#include "drivers/scanner/stream_scanner.h"
#include "kiosk/core/visit_code.h"
#include "tests/drivers/growth.h"
#include "tests/drivers/virtual_time.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

using Codes = QList<QByteArray>;

// A wire that the test holds in its hand.
class HandHeld final : public Stream {
    Q_OBJECT
public:
    void open() override
    {
        ++opens;
        m_open = here == Absence::Unknown;
        if (m_open)
            Q_EMIT opened();
        else
            Q_EMIT closed(QStringLiteral("away"));
    }
    void send(const QByteArray &) override {}
    void close() override { m_open = false; }
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 unsent() const override { return 0; }
    [[nodiscard]] bool answers() const override { return true; }
    [[nodiscard]] Absence absence() const override { return here; }

    Absence here = Absence::Unknown;
    int opens = 0;

private:
    bool m_open = false;
};

struct Held {
    explicit Held(const CodeText &around = {}, Absence here = Absence::Unknown)
    {
        auto owned = std::make_unique<HandHeld>();
        stream = owned.get();
        stream->here = here;
        LineFraming framing{.prefix = around.prefix, .suffix = around.suffix};
        scanner = std::make_unique<StreamScanner>(
            StreamScanner::Parts{QStringLiteral("Line scanner"), std::move(owned),
                                 std::make_unique<LineFramer>(framing), around},
            time.clock());
        time.onStep = [this] { scanner->tick(); };
        QObject::connect(scanner.get(), &Scanner::scanned, scanner.get(),
                         [this](const QByteArray &code) { codes << code; });
    }

    VirtualTime time;
    HandHeld *stream = nullptr;
    std::unique_ptr<StreamScanner> scanner;
    Codes codes;
};

const QByteArray licence =
    QByteArrayLiteral("@\n\x1e\rANSI 636014080002DL00410288ZC03290015DLDAQD1234562\n"
                      "DCSGARCIA\nDACMARIA\nDBB03151984\rZCZCABRN\r");

} // namespace

TEST_CASE("codes end with CR, LF or both, also when they come byte by byte")
{
    const QByteArray bytes("FOYER:A:abcdefghijklmnop\r\n12345678\nXY-1\r");
    const Codes expected{"FOYER:A:abcdefghijklmnop", "12345678", "XY-1"};
    CHECK(LineFramer().feed(bytes, 0) == expected);
    LineFramer slow;
    Codes codes;
    for (qint64 i = 0; i < bytes.size(); ++i)
        codes += slow.feed(bytes.mid(i, 1), i);
    CHECK(codes == expected);
}

TEST_CASE("a licence holds line ends and stays one code until the line is silent")
{
    for (const int chunk : {1, 7, 400}) {
        LineFramer framer;
        Codes codes;
        for (qsizetype i = 0; i < licence.size(); i += chunk)
            codes += framer.feed(licence.mid(i, chunk), 10);
        CHECK(codes.isEmpty());
        CHECK(framer.silence(10 + LineFramer::silenceMs - 1).isEmpty());
        CHECK(framer.silence(10 + LineFramer::silenceMs) == Codes{licence});
        CHECK(!framer.pending());
    }
}

TEST_CASE("two licences with silence between them are two codes")
{
    LineFramer framer;
    CHECK(framer.feed(licence, 0).isEmpty());
    CHECK(framer.feed(licence, 500) == Codes{licence});
    CHECK(framer.silence(1000) == Codes{licence});
}

TEST_CASE("a code without any end is told after silence")
{
    LineFramer framer;
    CHECK(framer.feed("123456", 0).isEmpty());
    CHECK(framer.silence(LineFramer::silenceMs) == Codes{"123456"});
}

TEST_CASE("with a suffix, line ends are data and the suffix ends the code")
{
    LineFramer framer("\x03");
    CHECK(framer.feed("a\r\nb\x03"
                      "c\x03",
                      0) == Codes{"a\r\nb", "c"});
}

TEST_CASE("control characters inside a code are data")
{
    const QByteArray code("A\x1d"
                          "B\x1e\x00\x04"
                          "C",
                          7);
    CHECK(LineFramer().feed(code + '\n', 0) == Codes{code});
}

TEST_CASE("a code of 4096 bytes passes, a longer one is dropped whole, the next is read")
{
    const QByteArray longest(maxScanBytes, 'x');
    CHECK(LineFramer().feed(longest + '\n', 0) == Codes{longest});
    CHECK(LineFramer().feed(longest + "x\nnext\n", 0) == Codes{"next"});
    LineFramer suffixed("\x03");
    CHECK(suffixed.feed(longest + "x\x03" + longest + "\x03", 0) == Codes{longest});
    LineFramer silent;
    (void)silent.feed(QByteArray(1'000'000, 'x'), 0);
    CHECK(silent.silence(100).isEmpty());
    CHECK(silent.feed("ok\n", 200) == Codes{"ok"});
}

TEST_CASE("over TCP: codes arrive, half a code is lost with the wire, and the scanner comes back "
          "by itself")
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    VirtualTime time;
    auto scanner = openScanner(QStringLiteral("tcp:127.0.0.1:%1").arg(port), time.clock(), nullptr);
    REQUIRE(scanner.has_value());
    auto *device = qobject_cast<StreamScanner *>(scanner->get());
    Codes codes;
    QObject::connect(device, &Scanner::scanned, device,
                     [&](const QByteArray &code) { codes << code; });
    time.onStep = [device] { device->tick(); };
    const auto ready = [&] { return device->health().status == DeviceStatus::Ready; };
    REQUIRE(time.until(ready, 1000));
    REQUIRE(time.until([&] { return server.hasPendingConnections(); }, 1000));
    QTcpSocket *plug = server.nextPendingConnection();
    plug->write("12345\nhalf");
    REQUIRE(time.until([&] { return codes.size() == 1; }, 40));
    server.close();
    plug->abort();
    REQUIRE(time.until([&] { return !ready(); }, 1000));
    CHECK(!device->health().sentence.isEmpty());
    time.pass(60'000, 100);
    REQUIRE(server.listen(QHostAddress::LocalHost, port));
    REQUIRE(time.until(ready, 10'000));
    REQUIRE(time.until([&] { return server.hasPendingConnections(); }, 1000));
    server.nextPendingConnection()->write("67890\n");
    REQUIRE(time.until([&] { return codes.size() == 2; }, 1000));
    CHECK(codes == Codes{"12345", "67890"});
}

TEST_CASE("a followed file tells what is appended, and nothing that stood there before")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("scans.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write("yesterday\n");
    VirtualTime time;
    auto scanner = openScanner(QStringLiteral("file:") + file.fileName(), time.clock(), nullptr);
    REQUIRE(scanner.has_value());
    auto *device = qobject_cast<StreamScanner *>(scanner->get());
    Codes codes;
    QEventLoop loop;
    QObject::connect(device, &Scanner::scanned, device, [&](const QByteArray &code) {
        codes << code;
        loop.quit();
    });
    time.onStep = [device] { device->tick(); };
    REQUIRE(time.until([&] { return device->health().status == DeviceStatus::Ready; }, 1000));
    file.write("today\n");
    loop.exec(); // the stream looks at the file every tenth of a second
    CHECK(codes == Codes{"today"});
}

TEST_CASE("a folder or a missing file is not connected, with a sentence, and nothing breaks")
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(QStringLiteral("none"))}) {
        VirtualTime time;
        auto scanner = openScanner(QStringLiteral("file:") + path, time.clock(), nullptr);
        REQUIRE(scanner.has_value());
        auto *device = qobject_cast<StreamScanner *>(scanner->get());
        time.onStep = [device] { device->tick(); };
        time.pass(5000);
        CHECK(device->health().status != DeviceStatus::Ready);
        CHECK(!device->health().sentence.isEmpty());
    }
}

TEST_CASE("prefix, suffix and AIM identifier are taken off; a code without its prefix is none")
{
    Held held({.prefix = "\x02", .suffix = "\r\n", .aim = true});
    Q_EMIT held.stream->received("\x02]C0ABC\r\n\x02]Q3]X1\r\nlost\r\n\x02plain\r\n");
    CHECK(held.codes == Codes{"ABC", "]X1", "plain"});
    CHECK(held.scanner->health().tally.uses == 3);
    CHECK(held.scanner->health().tally.misses == 1);
    CHECK(held.scanner->health().tally.lastError.contains(u"prefix"));
    Held plain;
    Q_EMIT plain.stream->received("]C0ABC\n");
    CHECK(plain.codes == Codes{"]C0ABC"});
}

TEST_CASE("a licence behind a prefix and an AIM identifier stays whole")
{
    Held held({.prefix = "#1:", .suffix = {}, .aim = true});
    Q_EMIT held.stream->received("#1:]L2" + licence);
    held.time.pass(200);
    CHECK(held.codes == Codes{licence});
}

TEST_CASE("a torn licence is dropped to the silence, and so is one too long: their lines look like "
          "card numbers")
{
    for (const bool torn : {true, false}) {
        Held held;
        Q_EMIT held.stream->received(licence.first(60));
        if (torn)
            Q_EMIT held.stream->torn();
        else
            Q_EMIT held.stream->received(QByteArray(maxScanBytes, 'x'));
        Q_EMIT held.stream->received("\nDAQ1234567\r\nDCS998877\r\n");
        held.time.pass(200);
        CHECK(held.codes.isEmpty());
        CHECK(held.scanner->health().tally.misses == 1);
        Q_EMIT held.stream->received("12345\n");
        CHECK(held.codes == Codes{"12345"});
    }
}

TEST_CASE("a code that waited while the kiosk was busy stays whole")
{
    Held held;
    Q_EMIT held.stream->received("FOYER:A:abcdef");
    held.time.pass(700, 700); // nothing was read meanwhile; the timer comes first
    Q_EMIT held.stream->received("ghijkl\n");
    CHECK(held.codes == Codes{"FOYER:A:abcdefghijkl"});
    // The same where silence is the only end.
    Q_EMIT held.stream->received(licence.left(40));
    held.time.pass(700, 700);
    Q_EMIT held.stream->received(licence.mid(40));
    held.time.pass(200, 20);
    CHECK(held.codes.mid(1) == Codes{licence});
}

TEST_CASE("a scanner faster than a person is not heard until it was quiet, and is said so")
{
    Held held;
    for (int i = 0; i < 2000; ++i) {
        Q_EMIT held.stream->received("1234567\n");
        if (i % 4 == 0)
            held.time.pass(10, 10); // five seconds in all
    }
    CHECK(held.codes.size() == StreamScanner::codesPerSecond);
    CHECK(held.scanner->health().tally.uses == StreamScanner::codesPerSecond);
    CHECK(held.scanner->health().tally.misses == 2000 - StreamScanner::codesPerSecond);
    CHECK(held.scanner->health().status == DeviceStatus::Trouble);
    held.time.pass(1000);
    Q_EMIT held.stream->received("after\n");
    CHECK(held.codes.last() == "after");
    held.time.pass(10'000);
    CHECK(held.scanner->health().status == DeviceStatus::Ready);
    CHECK(held.scanner->health().tally.lastError.contains(u"faster"));
}

TEST_CASE("a line of noise gives a few codes at most, and costs no memory")
{
    Held held;
    QRandomGenerator chance(3);
    QByteArray noise(64 * 1024, '\0');
    const qint64 before = holdings().heapBytes;
    for (int i = 0; i < 200; ++i) {
        for (char &c : noise)
            c = char(chance.bounded(256));
        Q_EMIT held.stream->received(noise);
        held.time.pass(10, 10);
        held.codes.clear();
    }
    CHECK(held.scanner->health().tally.uses <= StreamScanner::codesPerSecond);
    CHECK(held.scanner->health().tally.misses > 1000);
    CHECK(holdings().heapBytes - before < 256 * 1024);
}

TEST_CASE("why the device is away is said in a sentence of its own")
{
    QStringList sentences;
    for (const Absence here :
         {Absence::NotAttached, Absence::OtherMode, Absence::NotAllowed, Absence::InUse}) {
        Held held({}, here);
        const auto health = held.scanner->health();
        CHECK(health.status ==
              (here == Absence::NotAttached ? DeviceStatus::NotConnected : DeviceStatus::Trouble));
        CHECK(health.sentence.endsWith(u'.'));
        CHECK_FALSE(sentences.contains(health.sentence));
        sentences << health.sentence;
    }
}

TEST_CASE("a device that appears is opened at once, not after the pause")
{
    Held held({}, Absence::NotAttached);
    held.time.pass(60'000, 100);
    const int before = held.stream->opens;
    held.stream->here = Absence::Unknown;
    Q_EMIT held.stream->appeared();
    CHECK(held.stream->opens == before + 1);
    CHECK(held.scanner->health().status == DeviceStatus::Ready);
}

#include "stream_scanner_test.moc"
