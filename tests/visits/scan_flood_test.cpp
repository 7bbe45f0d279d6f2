// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner that babbles without end: the visit stays where it is, and the screen has its turns.
#include "tests/visits/kiosk_bench.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace foyer;
using Page = Session::Page;

TEST_CASE("thousands of codes a second change nothing where none is expected, and stall nothing "
          "where one is")
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    KioskBench kiosk;
    auto opened = openScanner(QStringLiteral("tcp:127.0.0.1:%1").arg(server.serverPort()),
                              kiosk.clock, nullptr);
    REQUIRE(opened.has_value());
    kiosk.session.reset();
    kiosk.scanner = std::move(*opened);
    kiosk.start();
    REQUIRE(kiosk.until([&] { return server.hasPendingConnections(); }));
    QTcpSocket *plug = server.nextPendingConnection();
    REQUIRE(kiosk.until([&] { return kiosk.scanner->health().status == DeviceStatus::Ready; }));

    QByteArray codes;
    for (int i = 0; i < 1000; ++i)
        codes += "FOYER:A:0123456789abcdef\n?!\n" + QByteArray::number(10'000'000 + i) + '\n';
    qint64 longest = 0;
    QElapsedTimer frame;
    QTimer screen;
    QObject::connect(&screen, &QTimer::timeout, &screen,
                     [&] { longest = std::max(longest, frame.restart()); });
    const auto flood = [&] {
        const qint64 before = kiosk.scanner->health().tally.misses;
        frame.restart();
        screen.start(1);
        for (int second = 0; second < 3; ++second) {
            plug->write(codes);
            REQUIRE(kiosk.until([&] {
                return kiosk.scanner->health().tally.misses > before + second * 3000 + 2900;
            }));
        }
        screen.stop();
    };

    kiosk.toReview();
    const auto asked = kiosk.desk.calls.count(QStringLiteral("identify"));
    flood();
    CHECK(kiosk.session->page() == Page::Review);
    CHECK(kiosk.desk.calls.count(QStringLiteral("identify")) == asked);
    CHECK(kiosk.session->scanTrouble() == Session::ScanTrouble::None);
    kiosk.session->leave();

    flood(); // on the first page: it is not even heard, for it has not been quiet
    CHECK(longest < 1000);
    CHECK(kiosk.scanner->health().tally.uses <= 20);
    CHECK(kiosk.scanner->health().status == DeviceStatus::Trouble);
    kiosk.session->leave();
    kiosk.toReview(); // by touch everything works
}
