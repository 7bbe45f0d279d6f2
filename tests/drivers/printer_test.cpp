// SPDX-License-Identifier: GPL-3.0-or-later
// The printer device between the faults: proof by its own id, one job at a time, paths that cannot
// answer, health.
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/escpos_printer.h"
#include "drivers/printer/open_printer.h"
#include "drivers/simulated/dock.h"
#include "drivers/simulated/memory_stream.h"
#include "tests/drivers/samples.h"
#include "tests/drivers/virtual_time.h"

#include <QFile>
#include <QTemporaryDir>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

// A wire whose other end is the test itself.
class ScriptedStream final : public Stream {
public:
    void open() override
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_open = true;
                Q_EMIT opened();
            },
            Qt::QueuedConnection);
    }
    void send(const QByteArray &bytes) override
    {
        all += bytes;
        if (answer)
            for (const QByteArray &reply : answer(bytes))
                QMetaObject::invokeMethod(
                    this, [this, reply] { Q_EMIT received(reply); }, Qt::QueuedConnection);
    }
    void close() override { m_open = false; }
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 unsent() const override { return 0; }
    [[nodiscard]] bool answers() const override { return true; }

    QByteArray all;
    std::function<QList<QByteArray>(const QByteArray &)> answer;

private:
    bool m_open = false;
};

PrinterModel model(PrinterModel::Confirmation confirmation)
{
    PrinterModel model = *printerModel(QStringLiteral("epson-tm-m30"));
    model.confirmation = confirmation;
    return model;
}

// A printer that answers every question well and leaves the proof to the test.
QList<QByteArray> well(const QByteArray &sent)
{
    QList<QByteArray> replies;
    if (sent.startsWith("\x10\x14"))
        replies << QByteArray("\x37\x25\x00", 3);
    if (sent.startsWith("\x10\x04"))
        replies << "\x12";
    return replies;
}

struct Scripted {
    explicit Scripted(PrinterModel::Confirmation confirmation)
    {
        auto owned = std::make_unique<ScriptedStream>();
        wire = owned.get();
        wire->answer = well;
        printer =
            std::make_unique<EscPosPrinter>(std::move(owned), model(confirmation), time.clock());
        time.onStep = [this] { printer->tick(); };
        REQUIRE(time.until([this] { return printer->status() == PrinterStatus::Ready; }, 2000));
    }

    PrintResult print()
    {
        std::optional<PrintResult> result;
        auto task = printer->print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        REQUIRE(time.until([&] { return result.has_value(); }, 20'100));
        return *result;
    }

    VirtualTime time;
    ScriptedStream *wire = nullptr;
    std::unique_ptr<EscPosPrinter> printer;
};

QByteArray idIn(const QByteArray &sent)
{
    const qsizetype at = sent.lastIndexOf(QByteArray("\x1d(H\x06\x00\x30\x30", 7));
    return at < 0 ? QByteArray() : sent.mid(at + 7, 4);
}

} // namespace

TEST_CASE("printed is said for this job's id, and two jobs never share one")
{
    Scripted bench(PrinterModel::Confirmation::GsH);
    QByteArray ids[2];
    for (QByteArray &id : ids) {
        bench.wire->answer = [&](const QByteArray &sent) {
            QList<QByteArray> replies = well(sent);
            if (id = idIn(sent); !id.isEmpty())
                replies << "\x37\x22" + id + '\0';
            return replies;
        };
        CHECK(bench.print().outcome == PrintOutcome::Printed);
        id = idIn(bench.wire->all);
    }
    CHECK(ids[0] != ids[1]);
}

TEST_CASE("what an earlier program left hanging is cut off before the first ticket, and only then")
{
    Scripted bench(PrinterModel::Confirmation::GsH);
    bench.wire->answer = [](const QByteArray &sent) {
        QList<QByteArray> replies = well(sent);
        if (const QByteArray id = idIn(sent); !id.isEmpty())
            replies << "\x37\x22" + id + '\0';
        return replies;
    };
    const QByteArray cut = cutOff(model(PrinterModel::Confirmation::GsH));
    REQUIRE(bench.print().outcome == PrintOutcome::Printed);
    CHECK(bench.wire->all.count(cut) == 2);
    CHECK(bench.wire->all.indexOf(cut) < bench.wire->all.indexOf("\x1b@"));
    REQUIRE(bench.print().outcome == PrintOutcome::Printed);
    CHECK(bench.wire->all.count(cut) == 3);
}

TEST_CASE("the answer to another job is not ours")
{
    Scripted bench(PrinterModel::Confirmation::GsH);
    bench.wire->answer = [](const QByteArray &sent) {
        QList<QByteArray> replies = well(sent);
        if (QByteArray id = idIn(sent); !id.isEmpty()) {
            id[0] = char(id[0] == 'a' ? 'b' : 'a');
            replies << "\x37\x22" + id + '\0';
        }
        return replies;
    };
    CHECK(bench.print().outcome == PrintOutcome::Unknown);
}

TEST_CASE("an id that comes before the last byte was sent proves nothing")
{
    Scripted bench(PrinterModel::Confirmation::GsH);
    bench.wire->answer = [](const QByteArray &sent) {
        return well(sent) << QByteArray("\x37\x22"
                                        "!!!!\0",
                                        7);
    };
    CHECK(bench.print().outcome == PrintOutcome::Unknown);
}

TEST_CASE("after an unproved job a late roll answer is not taken for the next job's")
{
    Scripted bench(PrinterModel::Confirmation::GsR);
    CHECK(bench.print().outcome == PrintOutcome::Unknown);
    int asked = 0;
    bench.wire->answer = [&](const QByteArray &sent) {
        QList<QByteArray> replies = well(sent);
        // The first question of the new job brings the old answer with it; the ticket's own stays
        // unanswered.
        if (sent == QByteArray("\x1dr\x01") && ++asked == 1)
            replies << QByteArray(1, 0) << QByteArray(1, 0);
        return replies;
    };
    CHECK(bench.print().outcome == PrintOutcome::Unknown);
    CHECK(asked == 2);
}

TEST_CASE("a roll answer that says the paper ended is no proof")
{
    Scripted bench(PrinterModel::Confirmation::GsR);
    bench.wire->answer = [](const QByteArray &sent) {
        QList<QByteArray> replies = well(sent);
        if (sent == QByteArray("\x1dr\x01"))
            replies << "\x0f";
        return replies;
    };
    const PrintResult result = bench.print();
    CHECK(result.outcome == PrintOutcome::Unknown);
    CHECK(result.why == PrinterStatus::PaperOut);
}

TEST_CASE("a path with noise on it cannot prove anything by a single byte")
{
    Scripted bench(PrinterModel::Confirmation::GsR);
    bench.wire->answer = [](const QByteArray &sent) {
        QList<QByteArray> replies = well(sent);
        if (sent == QByteArray("\x1dr\x01"))
            replies << "\xff" << QByteArray(1, 0);
        return replies;
    };
    CHECK(bench.print().outcome == PrintOutcome::Unknown);
}

TEST_CASE("trouble told unasked stops the ticket, and its beginning is cut off before the next")
{
    Scripted bench(PrinterModel::Confirmation::GsH);
    int pieces = 0;
    bench.wire->answer = [&](const QByteArray &sent) {
        QList<QByteArray> replies;
        if (!sent.startsWith('\x10') && ++pieces == 2)
            replies << QByteArray("\x18\x00\x0f\x00", 4); // automatic status: paper out
        return replies + well(sent);
    };
    const PrintResult result = bench.print();
    CHECK(result.outcome == PrintOutcome::NotPrinted);
    CHECK(result.why == PrinterStatus::PaperOut);
    CHECK(bench.wire->all.contains(clearRequest(model(PrinterModel::Confirmation::GsH))));
    CHECK(!bench.wire->all.contains(QByteArray("\x10\x05\x01")));

    bench.wire->all.clear();
    bench.wire->answer = well;
    (void)bench.print();
    const QByteArray cut("\x1dV\x42\x00", 4);
    CHECK(bench.wire->all.indexOf(cut) < bench.wire->all.indexOf("\x1b@"));
}

TEST_CASE("a second ticket while one prints is refused and leaves the first alone")
{
    Scripted bench(PrinterModel::Confirmation::GsH);
    std::optional<PrintResult> first;
    std::optional<PrintResult> second;
    auto one = bench.printer->print(layOut(sampleTicket())).then([&](PrintResult r) { first = r; });
    auto two =
        bench.printer->print(layOut(sampleTicket())).then([&](PrintResult r) { second = r; });
    bench.time.settle();
    REQUIRE(second.has_value());
    CHECK(second->outcome == PrintOutcome::NotPrinted);
    CHECK(!first.has_value());
    CHECK(bench.time.until([&] { return first.has_value(); }, 20'100));
}

TEST_CASE("a device that goes away ends its job for whoever waits")
{
    std::optional<PrintResult> result;
    {
        Scripted bench(PrinterModel::Confirmation::GsH);
        auto task =
            bench.printer->print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        bench.time.settle();
        bench.printer.reset();
    }
    REQUIRE(result.has_value());
    CHECK(result->outcome == PrintOutcome::Unknown);
}

TEST_CASE("a file cannot answer: the whole ticket is in it and the outcome is unknown")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ticket.bin"));
    VirtualTime time;
    auto printer = openPrinter(QStringLiteral("file:") + path, QStringLiteral("generic-80"),
                               time.clock(), nullptr);
    REQUIRE(printer.has_value());
    auto *device = qobject_cast<EscPosPrinter *>(printer->get());
    REQUIRE(device);
    time.onStep = [device] { device->tick(); };
    std::optional<PrintResult> result;
    auto task = device->print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
    REQUIRE(time.until([&] { return result.has_value(); }, 5000));
    CHECK(result->outcome == PrintOutcome::Unknown);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() ==
          encode(layOut(sampleTicket()), *printerModel(QStringLiteral("generic-80"))).join());
    CHECK(device->health().status == DeviceStatus::Ready);
}

TEST_CASE("the health line says what to do, and follows the printer out and back")
{
    Dock dock;
    VirtualTime time;
    auto printer = openPrinter(QStringLiteral("simulated:"), QStringLiteral("epson-tm-m30"),
                               time.clock(), &dock);
    REQUIRE(printer.has_value());
    auto *device = qobject_cast<EscPosPrinter *>(printer->get());
    int changes = 0;
    QObject::connect(device, &Device::healthChanged, device, [&] { ++changes; });
    time.onStep = [device] { device->tick(); };
    const auto reaches = [&](PrinterStatus status) {
        return time.until([&] { return device->status() == status; }, 15'000);
    };
    REQUIRE(reaches(PrinterStatus::Ready));
    CHECK(device->health().sentence.isEmpty());

    REQUIRE(dock.printer(QStringLiteral("paper low")));
    REQUIRE(reaches(PrinterStatus::PaperLow));
    CHECK(device->health().status == DeviceStatus::Ready);
    CHECK(!device->health().sentence.isEmpty());

    REQUIRE(dock.printer(QStringLiteral("paper out")));
    REQUIRE(reaches(PrinterStatus::PaperOut));
    CHECK(device->health().status == DeviceStatus::Trouble);
    CHECK(device->health().sentence ==
          QStringLiteral("Paper is out. Open the front cover, drop in a roll."));
    REQUIRE(dock.printer(QStringLiteral("paper in")));
    REQUIRE(reaches(PrinterStatus::Ready));

    dock.unplug(QStringLiteral("printer"));
    REQUIRE(reaches(PrinterStatus::NotConnected));
    time.pass(600'000, 250);
    dock.replug(QStringLiteral("printer"));
    REQUIRE(reaches(PrinterStatus::Ready));
    CHECK(changes >= 6);
}

TEST_CASE("the tally counts what came out, what did not and why, and the paper")
{
    Dock dock;
    VirtualTime time;
    auto printer = openPrinter(QStringLiteral("simulated:"), QStringLiteral("epson-tm-t88"),
                               time.clock(), &dock);
    REQUIRE(printer.has_value());
    auto *device = qobject_cast<EscPosPrinter *>(printer->get());
    time.onStep = [device] { device->tick(); };
    const auto print = [&] {
        std::optional<PrintResult> result;
        auto task = device->print(layOut(sampleTicket())).then([&](PrintResult r) { result = r; });
        REQUIRE(time.until([&] { return result.has_value(); }, 20'100));
    };
    REQUIRE(time.until([&] { return device->status() == PrinterStatus::Ready; }, 2000));
    print();
    print();
    const DeviceTally good = device->health().tally;
    CHECK(good.uses == 2);
    CHECK(good.misses == 0);
    CHECK(good.lastError.isEmpty());
    // Against the paper that came out: 180 dots an inch, give or take what is cut off.
    const double mm = dock.lastTicket().height() * 25.4 / 180;
    CHECK(double(good.paperMm) / 2 > mm * 0.85);
    CHECK(double(good.paperMm) / 2 < mm * 1.15);

    REQUIRE(dock.printer(QStringLiteral("arm paper-out middle")));
    print();
    const DeviceTally bad = device->health().tally;
    CHECK(bad.uses == 2);
    CHECK(bad.misses == 1);
    CHECK(bad.lastError == u"A ticket was not printed. Paper is out. Open the front cover, drop in "
                           u"a roll.");
    CHECK(bad.paperMm > good.paperMm);
    CHECK(bad.paperMm < good.paperMm * 3 / 2);
    REQUIRE(dock.printer(QStringLiteral("mend")));
    REQUIRE(time.until([&] { return device->status() == PrinterStatus::Ready; }, 15'000));
    CHECK(!device->health().tally.lastError.isEmpty()); // kept for the technician
}

TEST_CASE("ask() gives the live state at once, and not connected when it is not")
{
    Dock dock;
    VirtualTime time;
    auto printer = openPrinter(QStringLiteral("simulated:"), QStringLiteral("generic-58"),
                               time.clock(), &dock);
    auto *device = qobject_cast<EscPosPrinter *>(printer->get());
    time.onStep = [device] { device->tick(); };
    REQUIRE(time.until([&] { return device->status() == PrinterStatus::Ready; }, 2000));
    const auto asked = [&] {
        std::optional<PrinterStatus> status;
        auto task = device->ask().then([&](PrinterStatus s) { status = s; });
        REQUIRE(time.until([&] { return status.has_value(); }, 2000));
        return *status;
    };
    dock.printer(QStringLiteral("cover open"));
    CHECK(asked() == PrinterStatus::CoverOpen);
    dock.printer(QStringLiteral("cover closed"));
    CHECK(asked() == PrinterStatus::Ready);
    dock.printer(QStringLiteral("mute"));
    CHECK(asked() == PrinterStatus::Unknown);
    dock.unplug(QStringLiteral("printer"));
    time.settle();
    CHECK(asked() == PrinterStatus::NotConnected);
}

TEST_CASE("an address or a model that cannot be is refused with a sentence")
{
    SystemClock clock;
    for (const char *uri :
         {"", "lp0", "tcp:", "tcp:host", "tcp:host:0", "tcp:host:70000", "tcp:a b:9100",
          "tcp::9100", "file:relative", "usb:04b8:020", "simulated:"}) {
        CAPTURE(std::string(uri));
        const auto printer =
            openPrinter(QString::fromLatin1(uri), QStringLiteral("generic-58"), clock, nullptr);
        REQUIRE(!printer.has_value());
        CHECK(printer.error().kind == ErrorKind::BadInput);
    }
    CHECK(!openPrinter(QStringLiteral("file:/tmp/x"), QStringLiteral("nope"), clock, nullptr)
               .has_value());
}
