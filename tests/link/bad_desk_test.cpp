// SPDX-License-Identifier: GPL-3.0-or-later
// Dead, slow, torn and foreign desks: the kiosk learns whether its message may have arrived, and
// waits no longer than it said.
#include "tests/link/sample_messages.h"
#include "tests/link/wire.h"

#include <QElapsedTimer>

using namespace foyer;

namespace {

QByteArray http(const QByteArray &status, const QByteArray &body, qsizetype length = -1)
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Length: " + QByteArray::number(length < 0 ? body.size() : length) +
           "\r\n\r\n" + body;
}

Error answered(RawServer &server, const QByteArray &bytes, int callMs = 3000)
{
    server.answer = bytes;
    HttpDesk kiosk(server.options(callMs));
    const auto reply = QCoro::waitFor(kiosk.checkIn(sample::checkIn()));
    REQUIRE_FALSE(reply.has_value());
    return reply.error();
}

} // namespace

TEST_CASE("nobody listens: unreachable, certainly not done")
{
    HttpDeskOptions options;
    {
        RawServer gone;
        options = gone.options(3000);
    }
    HttpDesk kiosk(options);
    const auto reply = QCoro::waitFor(kiosk.checkIn(sample::checkIn()));
    CHECK(reply.error().kind == ErrorKind::Unreachable);
    CHECK(reply.error().where == "/kiosk/v1/check-in");
}

TEST_CASE("a name that leads nowhere is unreachable")
{
    HttpDeskOptions options;
    options.address = QUrl(QStringLiteral("http://desk.invalid"));
    HttpDesk kiosk(options);
    CHECK(QCoro::waitFor(kiosk.site()).error().kind == ErrorKind::Unreachable);
}

TEST_CASE("a desk that hears and never answers: timed out, in the time that was said")
{
    RawServer silent;
    QElapsedTimer timer;
    timer.start();
    CHECK(answered(silent, {}, 80).kind == ErrorKind::TimedOut);
    CHECK(timer.elapsed() < 5000);
    CHECK(silent.heard.contains("POST /kiosk/v1/check-in HTTP/1.1"));
}

TEST_CASE("an answer that drips for ever ends at the same time")
{
    RawServer drip;
    drip.hangUp = false;
    drip.answer = http("200 OK", "{", 1000);
    QTimer drops;
    QObject::connect(&drops, &QTimer::timeout, &drip.server, [&] {
        for (QTcpSocket *socket : drip.server.findChildren<QTcpSocket *>())
            socket->write(" ");
    });
    drops.start(5);
    HttpDesk kiosk(drip.options(150));
    CHECK(QCoro::waitFor(kiosk.checkIn(sample::checkIn())).error().kind == ErrorKind::TimedOut);
}

TEST_CASE("the line breaks before or within the answer: whether it was done is unknown")
{
    for (const QByteArray &torn :
         {QByteArray("HTTP/1.1 200"), http("200 OK", "{\"decision\":", 500),
          http("200 OK", "{\"decision\":"), http("200 OK", ""), QByteArray("\0\1\2", 3)}) {
        RawServer server;
        CHECK(answered(server, torn, 500).kind == ErrorKind::TimedOut);
    }
}

TEST_CASE("portals, proxies and redirects are no desk")
{
    RawServer portal;
    CHECK(answered(portal, http("200 OK", "<html>Accept our terms</html>")).kind ==
          ErrorKind::TimedOut);
    RawServer moved;
    CHECK(answered(moved, "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\n"
                          "Content-Length: 0\r\n\r\n")
              .kind == ErrorKind::TimedOut);
    CHECK(moved.connections == 1);
    RawServer busy;
    CHECK(answered(busy, http("429 Too Many Requests", "<html>")).kind == ErrorKind::Unreachable);
    RawServer away;
    CHECK(answered(away, http("503 Service Unavailable", "<html>")).kind == ErrorKind::Unreachable);
    RawServer gateway;
    CHECK(answered(gateway, http("502 Bad Gateway", "<html>")).kind == ErrorKind::TimedOut);
    RawServer other;
    CHECK(answered(other, http("404 Not Found", "<html>")).kind == ErrorKind::Refused);
}

TEST_CASE("an answer without end is cut off")
{
    RawServer giant;
    CHECK(answered(giant, http("200 OK", QByteArray(40'000'000, ' '))).kind == ErrorKind::TimedOut);
    RawServer endless;
    CHECK(answered(endless, "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(10'000'000, '{')).kind ==
          ErrorKind::TimedOut);
}

TEST_CASE("no fact about a patient is ever part of the address or a header")
{
    RawServer server;
    server.answer = http("200 OK", "{}");
    HttpDesk kiosk(server.options(3000));
    CHECK(QCoro::waitFor(kiosk.identify(sample::identify())).has_value());
    const QByteArray head = server.heard.left(server.heard.indexOf("\r\n\r\n"));
    CHECK(head.startsWith("POST /kiosk/v1/identify HTTP/1.1\r\n"));
    CHECK(head.contains("Bearer right-token"));
    CHECK_FALSE(head.contains("1956"));
    CHECK_FALSE(head.contains(sample::facts().appointmentCode.toLatin1()));
    CHECK(server.heard.contains("1956"));
}

TEST_CASE("a kiosk that is closed while it waits gets its answer at once")
{
    RawServer silent;
    auto kiosk = std::make_unique<HttpDesk>(silent.options(60'000));
    auto waiting = kiosk->site();
    until([&] { return !silent.heard.isEmpty(); });
    kiosk.reset();
    REQUIRE(waiting.isReady());
    CHECK(mayRetry(QCoro::waitFor(std::move(waiting)).error()));
}

TEST_CASE("a kiosk too old or too new says so; a desk in between serves it")
{
    CHECK(mayTalk({apiVersion, apiVersion, {}, {}}).has_value());
    CHECK(mayTalk({1, apiVersion + 1, {}, {}}).has_value());
    CHECK(mayTalk({apiVersion + 1, apiVersion + 2, {}, {}})
              .error()
              .message.contains(QLatin1String("too old")));

    RawServer future;
    future.answer = http("200 OK", toJson(HelloReply{apiVersion + 1, apiVersion + 1, {}, {}}));
    HttpDesk kiosk(future.options(3000));
    QString sentence;
    QObject::connect(&kiosk, &HttpDesk::turnedAway, &kiosk,
                     [&](const Error &error) { sentence = error.message; });
    kiosk.start();
    until([&] { return !sentence.isEmpty(); });
    CHECK(sentence.contains(QLatin1String("update the kiosk")));
    CHECK_FALSE(kiosk.reachable());
}
