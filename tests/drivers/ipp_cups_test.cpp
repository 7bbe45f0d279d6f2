// SPDX-License-Identifier: GPL-3.0-or-later
// The driver and a print server: tickets arrive, and since the server calls a job completed that
// the printer has aborted, nobody claims that they are printed.
#include "drivers/printer/find_queues.h"
#include "drivers/printer/open_printer.h"
#include "tests/drivers/ipp_servers.h"
#include "tests/drivers/samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cups/cups.h>

using namespace foyer;

namespace {

const SystemClock systemClock;

void serverIs(const QByteArray &server)
{
    qputenv("CUPS_SERVER", server);
    cupsSetServer(nullptr); // it is remembered otherwise
}

std::unique_ptr<Printer> open(const char *uri, const Clock &clock = systemClock)
{
    auto opened = openPrinter(QString::fromLatin1(uri), {}, clock, nullptr);
    REQUIRE(opened.has_value());
    return std::move(*opened);
}

PrintResult print(Printer &printer)
{
    return QCoro::waitFor(printer.print(layOut(sampleTicket())));
}

} // namespace

TEST_CASE("tickets through a print server")
{
    EvePrinter eve;
    Cupsd cups;
    cups.addQueue(QStringLiteral("lobby"), eve.uri(),
                  {QStringLiteral("-m"), QStringLiteral("everywhere")});
    // Takes every byte and is no printer.
    cups.addQueue(QStringLiteral("bytes"), QStringLiteral("file:///dev/null"), {});
    serverIs(cups.server().toUtf8());

    const auto found = QCoro::waitFor(findQueues(systemClock));
    REQUIRE(found.has_value());
    REQUIRE(found->size() == 2);
    const bool inOrder = found->at(0).address == u"cups:bytes";
    CHECK(found->at(inOrder ? 0 : 1).address == QStringLiteral("cups:bytes"));
    CHECK(found->at(inOrder ? 1 : 0).address == eve.uri());
    CHECK(found->at(inOrder ? 1 : 0).why.contains(QStringLiteral("lobby")));

    const auto printer = open("cups:lobby");
    CHECK(print(*printer).outcome == PrintOutcome::Unknown);
    CHECK(eve.printed().size() == 1);
    CHECK(printer->health().status == DeviceStatus::Ready);
    // The server would say the same of a ticket that the printer threw away.
    eve.job("exit 1");
    CHECK(print(*printer).outcome == PrintOutcome::Unknown);

    const auto handedOver = open("cups:bytes");
    CHECK(print(*handedOver).outcome == PrintOutcome::Unknown);

    // The same server by its socket in the file system, which is what systemd starts it by.
    serverIs(cups.socket().toUtf8());
    const auto bySocket = QCoro::waitFor(findQueues(systemClock));
    REQUIRE(bySocket.has_value());
    CHECK(bySocket->size() == 2);
    const auto local = open("cups:bytes");
    CHECK(QCoro::waitFor(local->ask()) == PrinterStatus::Ready);
    serverIs(cups.server().toUtf8());

    const auto none = open("cups:nobody");
    CHECK(print(*none).outcome == PrintOutcome::NotPrinted);
    CHECK(none->health().sentence.contains(QStringLiteral("no such printer")));
}

TEST_CASE("the printer behind a queue goes away: the server waits for it, the kiosk does not")
{
    EvePrinter eve;
    Cupsd cups;
    cups.addQueue(QStringLiteral("lobby"), eve.uri(),
                  {QStringLiteral("-m"), QStringLiteral("everywhere")});
    serverIs(cups.server().toUtf8());
    const FastClock clock;
    const auto printer = open("cups:lobby", clock);
    eve.unplug();
    const qint64 begun = clock.monotonicMs();
    CHECK(print(*printer).outcome != PrintOutcome::Printed);
    CHECK(clock.monotonicMs() - begun < 20'000);
    eve.plug();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    CHECK(eve.printed().isEmpty());
}

TEST_CASE("no print server: said at once, and no queue is found")
{
    const QByteArray nowhere = "127.0.0.1:" + QByteArray::number(freePort());
    serverIs(nowhere);
    const auto found = QCoro::waitFor(findQueues(systemClock));
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().kind == ErrorKind::Unreachable);
    const auto printer = open("cups:lobby");
    CHECK(print(*printer).outcome == PrintOutcome::NotPrinted);
    CHECK(printer->status() == PrinterStatus::NotConnected);
}
