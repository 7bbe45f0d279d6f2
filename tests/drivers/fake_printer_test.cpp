// SPDX-License-Identifier: GPL-3.0-or-later
// The program foyer-fake-printer, as the tour uses it: a real process, the real driver over
// loopback, verbs by line.
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/open_printer.h"
#include "tests/drivers/samples.h"

#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

QByteArray order(quint16 port, const QByteArray &verb)
{
    QTcpSocket control;
    control.connectToHost(QStringLiteral("127.0.0.1"), port);
    REQUIRE(control.waitForConnected(5000));
    control.write(verb + '\n');
    while (!control.canReadLine())
        REQUIRE(control.waitForReadyRead(5000));
    return control.readLine().trimmed();
}

} // namespace

TEST_CASE("a ticket printed on the fake printer is saved as bytes and as a picture; its verbs work")
{
    const QTemporaryDir folder;
    QProcess program;
    program.start(qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-fake-printer"),
                  {QStringLiteral("--model"), QStringLiteral("epson-tm-m30"),
                   QStringLiteral("--folder"), folder.path()});
    while (!program.canReadLine())
        REQUIRE(program.waitForReadyRead(20'000));
    const QList<QByteArray> words = program.readLine().simplified().split(' ');
    REQUIRE(words.size() == 4);
    const auto control = quint16(words[3].toInt());

    SystemClock clock;
    auto printer = openPrinter(QStringLiteral("tcp:127.0.0.1:%1").arg(words[1].toInt()),
                               QStringLiteral("epson-tm-m30"), clock, nullptr);
    REQUIRE(printer.has_value());
    const auto print = [&] {
        PrintResult result;
        QEventLoop loop;
        auto task = (*printer)->print(layOut(sampleTicket())).then([&](PrintResult r) {
            result = r;
            loop.quit();
        });
        loop.exec(); // the contract ends it within 20 s
        return result;
    };
    CHECK(print().outcome == PrintOutcome::Printed);
    QFile raw(folder.filePath(QStringLiteral("001.bin")));
    REQUIRE(raw.open(QIODevice::ReadOnly));
    const QByteArray saved = raw.readAll();
    const QByteArray sent =
        encode(layOut(sampleTicket()), *printerModel(QStringLiteral("epson-tm-m30"))).join();
    CHECK(saved.size() == sent.size());
    CHECK(saved == sent);
    CHECK(!QImage(folder.filePath(QStringLiteral("001.png"))).isNull());

    CHECK(order(control, "paper out") == "ok");
    CHECK(order(control, "status") == "no paper");
    const PrintResult failed = print();
    CHECK(failed.outcome == PrintOutcome::NotPrinted);
    CHECK(failed.why == PrinterStatus::PaperOut);
    CHECK(order(control, "paper in") == "ok");
    CHECK(order(control, "make tea") == "unknown verb");
    CHECK(order(control, "count") == "1");
    program.terminate();
    CHECK(program.waitForFinished(10'000));
}
