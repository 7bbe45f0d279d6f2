// SPDX-License-Identifier: GPL-3.0-or-later
// The listener over a real socket: headers that every reply carries, HEAD, and clients that hang
// up.
#include "kiosk/desk/web_http.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QFuture>
#include <QPromise>
#include <QTcpServer>
#include <QTcpSocket>
#include <doctest/doctest.h>

#include <QCoro/QCoroFuture>

using namespace foyer;
using namespace foyer::web;

namespace {

// Runs the event loop until something is true; a hang fails the test instead of the run.
template <class Condition>
bool wait(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return condition();
}

QByteArray talk(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray got;
    socket.connectToHost(QHostAddress::LocalHost, port);
    REQUIRE(wait([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write(bytes);
    CHECK(wait([&] {
        got += socket.readAll();
        return got.contains("\r\n\r\n");
    }));
    return got;
}

QCoro::Task<Reply> echo(Request request)
{
    Reply reply;
    reply.type = "text/plain";
    reply.body = request.path + '|' + request.query + '|' + request.cookies + '|' + request.body;
    reply.headers = {{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2"}};
    co_return reply;
}

} // namespace

TEST_CASE("a request arrives whole and the reply carries the common headers")
{
    Listener listener(echo);
    const auto port = listener.listen(QHostAddress::LocalHost, 0);
    REQUIRE(port);
    const QByteArray got =
        talk(*port, "POST /f/a%3Cb?x=%31 HTTP/1.1\r\nHost: x\r\nCookie: c=d\r\nContent-Length: "
                    "3\r\n\r\nabc");
    CHECK(got.startsWith("HTTP/1.1 200"));
    CHECK(got.contains("/f/a%3Cb|x=1|c=d|abc"));
    CHECK(got.toLower().contains("referrer-policy: no-referrer"));
    CHECK(got.toLower().contains("x-content-type-options: nosniff"));
    CHECK(got.toLower().contains("set-cookie: a=1"));
    CHECK(got.toLower().contains("set-cookie: b=2"));
}

TEST_CASE("HEAD is answered without a body")
{
    Listener listener(echo);
    const auto port = listener.listen(QHostAddress::LocalHost, 0);
    REQUIRE(port);
    const QByteArray got = talk(*port, "HEAD /f/x HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(got.startsWith("HTTP/1.1 200"));
    CHECK(got.endsWith("\r\n\r\n"));
}

TEST_CASE("a client that hangs up before the answer harms nobody")
{
    QPromise<int> promise;
    promise.start();
    const QFuture<int> gate = promise.future();
    int waiting = 0;
    int through = 0;
    Listener listener([&](Request) -> QCoro::Task<Reply> {
        return [](QFuture<int> opened, int &before, int &after) -> QCoro::Task<Reply> {
            ++before;
            co_await opened;
            ++after;
            Reply reply;
            reply.body = "late";
            co_return reply;
        }(gate, waiting, through);
    });
    const auto port = listener.listen(QHostAddress::LocalHost, 0);
    REQUIRE(port);
    {
        QTcpSocket hasty;
        hasty.connectToHost(QHostAddress::LocalHost, *port);
        REQUIRE(wait([&] { return hasty.state() == QAbstractSocket::ConnectedState; }));
        hasty.write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        REQUIRE(wait([&] { return waiting == 1; }));
        hasty.abort();
    }
    QTcpSocket patient;
    patient.connectToHost(QHostAddress::LocalHost, *port);
    REQUIRE(wait([&] { return patient.state() == QAbstractSocket::ConnectedState; }));
    patient.write("GET /b HTTP/1.1\r\nHost: x\r\n\r\n");
    REQUIRE(wait([&] { return waiting == 2; }));
    promise.addResult(1);
    promise.finish();
    CHECK(wait([&] { return through == 2 && patient.bytesAvailable() > 0; }));
    CHECK(patient.readAll().contains("late"));
}

TEST_CASE("a port that is taken is said, not hidden")
{
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost, 0));
    Listener listener(echo);
    const auto port = listener.listen(QHostAddress::LocalHost, other.serverPort());
    REQUIRE_FALSE(port);
    CHECK(port.error().where.contains(QString::number(other.serverPort())));
}
