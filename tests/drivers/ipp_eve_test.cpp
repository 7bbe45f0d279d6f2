// SPDX-License-Identifier: GPL-3.0-or-later
// The driver and CUPS's own driverless printer: what arrives, what is believed, what is canceled.
#include "drivers/printer/ipp_printer.h"
#include "drivers/printer/open_printer.h"
#include "tests/drivers/ipp_servers.h"
#include "tests/drivers/samples.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QImage>
#include <functional>

using namespace foyer;

namespace {

bool waitUntil(const std::function<bool()> &done, int limitMs = 20'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < limitMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done();
}

struct Bench {
    explicit Bench(const QString &uri, const Clock &clock = system) : printer(take(uri, clock)) {}
    static std::unique_ptr<Printer> take(const QString &uri, const Clock &clock)
    {
        auto opened = openPrinter(uri, {}, clock, nullptr);
        REQUIRE(opened.has_value());
        return std::move(*opened);
    }
    PrintResult print() { return QCoro::waitFor(printer->print(layOut(sampleTicket()))); }
    bool becomes(PrinterStatus status)
    {
        return waitUntil([&] { return printer->status() == status; });
    }

    static inline const SystemClock system;
    std::unique_ptr<Printer> printer;
};

QByteArray content(const EvePrinter &eve, const QString &name)
{
    QFile file(eve.path("spool") + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a ticket arrives as the printer prefers it and is known to be printed")
{
    for (const auto &[formats, beginning] :
         {std::pair{"application/pdf,image/pwg-raster", "RaS2PwgRaster"},
          std::pair{"application/pdf,image/urf", "%PDF-"},
          std::pair{"image/jpeg,image/urf", "\xff\xd8\xff"}}) {
        EvePrinter eve(formats);
        Bench bench(eve.uri());
        const PrintResult result = bench.print();
        CHECK(result.outcome == PrintOutcome::Printed);
        REQUIRE(eve.printed().size() == 1);
        CHECK(content(eve, eve.printed().first()).startsWith(beginning));
        CHECK(bench.printer->health().model == QStringLiteral("Foyer Eve"));
        CHECK(bench.printer->health().tally.uses == 1);
        CHECK(bench.printer->health().tally.paperMm > 50);
    }
}

TEST_CASE("what the printer says of itself is shown while idle")
{
    EvePrinter eve;
    Bench bench(eve.uri());
    REQUIRE(bench.becomes(PrinterStatus::Ready));
    eve.job("echo 'STATE: +media-low-report' >&2");
    CHECK(bench.print().outcome == PrintOutcome::Printed);
    CHECK(bench.becomes(PrinterStatus::PaperLow));
    CHECK(bench.printer->health().sentence.contains(QStringLiteral("running low")));
    eve.job("echo 'STATE: +cover-open-warning' >&2");
    (void)bench.print();
    CHECK(bench.becomes(PrinterStatus::CoverOpen));
    const PrintResult open = bench.print();
    CHECK(open.outcome == PrintOutcome::NotPrinted);
    CHECK(open.why == PrinterStatus::CoverOpen);
    CHECK(QCoro::waitFor(bench.printer->ask()) == PrinterStatus::CoverOpen);
    CHECK(eve.printed().size() == 2);
}

TEST_CASE("a job that fails in the printer is not called printed")
{
    EvePrinter eve;
    Bench bench(eve.uri());
    eve.job("exit 1");
    const PrintResult result = bench.print();
    CHECK(result.outcome == PrintOutcome::Unknown);
    eve.job("exit 0");
    CHECK(bench.print().outcome == PrintOutcome::Printed);
}

TEST_CASE("a printer that takes longer than the contract is canceled and prints the next ticket")
{
    EvePrinter eve;
    eve.job("sleep 4.5"); // it ends the command of a canceled job no sooner
    const FastClock clock;
    Bench bench(eve.uri(), clock);
    const qint64 begun = clock.monotonicMs();
    const PrintResult result = bench.print();
    CHECK(clock.monotonicMs() - begun < 20'000);
    CHECK(result.outcome == PrintOutcome::Unknown);
    eve.job("exit 0");
    // Nothing is sent while the old job may still print.
    CHECK(waitUntil([&] { return bench.print().outcome == PrintOutcome::Printed; }));
}

TEST_CASE("a printer that is switched off and on again is found without a restart")
{
    EvePrinter eve;
    Bench bench(eve.uri());
    CHECK(bench.print().outcome == PrintOutcome::Printed);
    eve.unplug();
    CHECK(bench.print().outcome == PrintOutcome::NotPrinted);
    CHECK(bench.printer->status() == PrinterStatus::NotConnected);
    CHECK(QCoro::waitFor(bench.printer->ask()) == PrinterStatus::NotConnected);
    eve.plug();
    CHECK(bench.becomes(PrinterStatus::Ready));
    CHECK(bench.print().outcome == PrintOutcome::Printed);
}

TEST_CASE("a printer with a certificate of its own is refused, and taken with its pin")
{
    EvePrinter eve;
    const QString address = QStringLiteral("ipps://localhost:%1/ipp/print").arg(eve.port());
    Bench stranger(address);
    CHECK(stranger.print().outcome == PrintOutcome::NotPrinted);
    const QString sentence = stranger.printer->health().sentence;
    const qsizetype at = sentence.indexOf(QStringLiteral("?pin=sha256//"));
    REQUIRE(at > 0);
    CHECK(eve.printed().isEmpty());
    Bench known(address + sentence.sliced(at));
    CHECK(known.print().outcome == PrintOutcome::Printed);
    Bench other(address + QStringLiteral("?pin=sha256//AAAA"));
    CHECK(other.print().outcome == PrintOutcome::NotPrinted);
    CHECK(eve.printed().size() == 1);
}
