// SPDX-License-Identifier: GPL-3.0-or-later
// The same hundred codes, QR, PDF417 and Code 128, licences among them, arrive byte for byte the
// same as HID POS reports, as typed keys, over a serial line and under the camera.
#include "drivers/scanner/open_scanner.h"
#include "kiosk/reader/client.h"
#include "tests/bed/input_bed.h"
#include "tests/bed/testbed.h"
#include "tests/drivers/growth.h"
#include "tests/fixtures/cards_fixture.h"

#include <QBuffer>
#include <QCoroTask>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>
#include <doctest/doctest.h>
#include <pty.h>
#include <unistd.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

constexpr int pauseMs = 1000 / 10 + 10; // no more than ten codes a second are taken for scans

const QByteArray etx("\x03"); // what the scanners are told to send behind a code

struct Sample {
    QString symbology; // zint's name
    CodeFormat format = CodeFormat::QrCode;
    QByteArray aim;
    QByteArray bytes;
};

// Any ASCII but NUL, which zint does not take everywhere, and ETX, which ends a code here.
QByteArray invented(QRandomGenerator &chance, int length)
{
    QByteArray code(1, char('A' + chance.bounded(26)));
    while (code.size() < length - 1) {
        const char c =
            chance.bounded(4) == 0 ? char(1 + chance.bounded(31)) : char(' ' + chance.bounded(95));
        if (c != etx[0])
            code += c;
    }
    return code + char('0' + chance.bounded(10));
}

QByteArray licence(QRandomGenerator &chance)
{
    LicencePerson person;
    person.family = QStringLiteral("SAMPLE%1").arg(chance.bounded(1000));
    person.number = QStringLiteral("T%1").arg(chance.bounded(10'000'000), 8, 10, QChar(u'0'));
    person.birthDate = QDate(1930 + int(chance.bounded(90)), 1 + int(chance.bounded(12)), 17);
    AamvaStyle style;
    style.version = 1 + int(chance.bounded(10));
    return aamvaBytes(person, style);
}

QList<Sample> hundred()
{
    QRandomGenerator chance(20261121);
    QList<Sample> samples;
    for (int i = 0; i < 100; ++i) {
        if (i % 3 == 0)
            samples.append({QStringLiteral("QRCODE"), CodeFormat::QrCode, "]Q1",
                            invented(chance, 8 + int(chance.bounded(120)))});
        else if (i % 3 == 1)
            samples.append({QStringLiteral("CODE128"), CodeFormat::Code128, "]C0",
                            invented(chance, 4 + int(chance.bounded(20)))});
        else
            samples.append(
                {QStringLiteral("PDF417"), CodeFormat::Pdf417, "]L2",
                 i % 2 ? licence(chance) : invented(chance, 8 + int(chance.bounded(200)))});
    }
    return samples;
}

// The code alone on white paper.
QByteArray picture(const Sample &sample)
{
    const QImage drawn = drawCode(sample.symbology, sample.bytes, 3);
    QImage framed(drawn.size() + QSize(120, 120), QImage::Format_RGB32);
    framed.fill(Qt::white);
    QPainter(&framed).drawImage(60, 60, drawn);
    QByteArray png;
    QBuffer buffer(&png);
    framed.save(&buffer, "PNG");
    return png;
}

// A scanner's end of a serial line.
struct Line {
    Line()
    {
        int slave = -1;
        std::array<char, 64> node{};
        REQUIRE(openpty(&master, &slave, node.data(), nullptr, nullptr) == 0);
        ::close(slave);
        // The invented machine has no terminals; by a link, as serial lines are named anyway, the
        // real one is found.
        REQUIRE(QFile::link(QString::fromLocal8Bit(node.data()), link()));
    }
    ~Line() { ::close(master); }
    [[nodiscard]] QString link() const { return folder.filePath(QStringLiteral("usb-scanner")); }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("serial:%1?baud=115200").arg(link());
    }
    [[nodiscard]] bool send(const QByteArray &bytes) const
    {
        return ::write(master, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    QTemporaryDir folder;
    int master = -1;
};

struct Path {
    Path(const QString &address, const Clock &clock, const CodeText &around = {})
        : scanner(std::move(*openScanner(address, clock, nullptr, around)))
    {
        QObject::connect(scanner.get(), &Scanner::scanned, scanner.get(),
                         [this](const QByteArray &code) { codes << code; });
        REQUIRE(eventually([&] { return scanner->health().status == DeviceStatus::Ready; }));
    }

    std::unique_ptr<Scanner> scanner;
    QList<QByteArray> codes;
};

} // namespace

TEST_CASE("a hundred codes arrive the same by report, by key, by line and by picture")
{
    const SystemClock clock;
    const Testbed testbed;
    InputBed bed(testbed.get());
    HidMake make;
    make.descriptor = hidPosDescriptor();
    bed.plug(make);
    bed.plug(KeysMake{});
    const Line line;
    Path hid(QStringLiteral("hid:05e0:1300"), clock);
    Path wedge(QStringLiteral("wedge:05e0:1200?layout=de&suffix=%03"), clock);
    Path serial(line.address(), clock, {.prefix = {}, .suffix = etx, .aim = true});
    Reader reader(
        {qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 60'000});
    QList<QByteArray> expected;
    QList<QByteArray> camera;
    for (const Sample &sample : hundred()) {
        QElapsedTimer since;
        since.start();
        expected << sample.bytes;
        for (const QByteArray &report : hidPosReports(sample.bytes, sample.aim))
            REQUIRE(bed.report("hidraw0", report));
        REQUIRE(bed.press("input/event3", typeText(sample.bytes + etx, "de")));
        REQUIRE(line.send(sample.aim + sample.bytes + etx));

        const auto reply = QCoro::waitFor(reader.read({ReadFor::Codes, picture(sample)}));
        REQUIRE(reply.has_value());
        REQUIRE(reply->codes.size() == 1);
        CHECK(reply->codes[0].format == sample.format);
        camera << reply->codes[0].bytes;

        REQUIRE(eventually([&] {
            return since.hasExpired(pauseMs) && hid.codes.size() == expected.size() &&
                   wedge.codes.size() == expected.size() && serial.codes.size() == expected.size();
        }));
    }
    CHECK(hid.codes == expected);
    CHECK(wedge.codes == expected);
    CHECK(serial.codes == expected);
    CHECK(camera == expected);
    for (const auto *path : {&hid, &wedge, &serial}) {
        CHECK(path->scanner->health().tally.uses == 100);
        CHECK(path->scanner->health().tally.misses == 0);
    }
}
