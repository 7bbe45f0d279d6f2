// SPDX-License-Identifier: GPL-3.0-or-later
// Both ends of the wire in one process: a gate over fake desks, real servers on loopback, and
// servers that misbehave.
#pragma once

#include "kiosk/desk/command_socket.h"
#include "kiosk/desk/kiosk_routes.h"
#include "kiosk/desk/loopback.h"
#include "kiosk/link/http_desk.h"
#include "tests/link/fake_desk.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <doctest/doctest.h>
#include <functional>

namespace foyer {

// Runs the event loop until it is so. Fails the test after ten seconds.
inline void until(const std::function<bool()> &so)
{
    QDeadlineTimer deadline(10'000);
    while (!so() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    REQUIRE(so());
}

struct FakeGate final : KioskGate {
    FakeDesk desk;
    QUuid device = QUuid::createUuid();
    QString token = QStringLiteral("right-token");
    QStringList enrolled; // "secret name"

    Result<Desk *> kiosk(const QString &deviceToken) override
    {
        if (deviceToken != token)
            return fail(ErrorKind::Refused, QStringLiteral("This kiosk is not enrolled."));
        return &desk;
    }
    Result<QUuid> deviceId(const QString &deviceToken) override
    {
        const Result<Desk *> known = kiosk(deviceToken);
        if (!known)
            return std::unexpected(known.error());
        return device;
    }
    Result<Enrolled> enrol(const QString &secret, const QString &name) override
    {
        if (secret != QLatin1String("once"))
            return fail(ErrorKind::Refused, QStringLiteral("This code is not good any more."));
        enrolled.append(secret + QLatin1Char(' ') + name);
        return Enrolled{device, token, QStringLiteral("KA"), QByteArray(32, 'k')};
    }
};

// A desk as a kiosk meets it, over plain loopback. stop() and start() on the same ports.
struct TestDesk {
    FakeGate gate;
    KioskRoutes routes{gate};
    std::unique_ptr<LoopbackHttp> http;
    std::unique_ptr<CommandSocket> commands;
    quint16 httpPort = 0;
    quint16 commandPort = 0;

    TestDesk() { start(); }
    void start()
    {
        http = std::make_unique<LoopbackHttp>();
        routes.addTo(*http);
        httpPort = http->listen(httpPort).value();
        commands = std::make_unique<CommandSocket>(gate);
        commandPort = commands->listen(commandPort).value();
    }
    void stop()
    {
        http.reset();
        commands.reset();
    }
    [[nodiscard]] HttpDeskOptions options() const
    {
        HttpDeskOptions options;
        options.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(httpPort));
        options.commands = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(commandPort));
        options.token = gate.token;
        options.version = QStringLiteral("0.1.0");
        options.times.callMs = 3000;
        options.times.probeMinMs = 10;
        options.times.probeMaxMs = 50;
        options.times.channel.retryMinMs = 10;
        options.times.channel.retryMaxMs = 50;
        return options;
    }
};

// Hears whatever comes and answers with fixed bytes, or never.
struct RawServer {
    QTcpServer server;
    QByteArray heard;
    QByteArray answer; // sent once a whole head was heard; empty: silence
    bool hangUp = true;
    int connections = 0;

    RawServer()
    {
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    heard += socket->readAll();
                    if (answer.isEmpty() || !heard.contains("\r\n\r\n"))
                        return;
                    socket->write(answer);
                    if (hangUp)
                        socket->disconnectFromHost();
                });
            }
        });
    }
    [[nodiscard]] HttpDeskOptions options(int callMs) const
    {
        HttpDeskOptions options;
        options.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
        options.commands = QUrl(QStringLiteral("ws://127.0.0.1:9"));
        options.token = QStringLiteral("right-token");
        options.times.callMs = callMs;
        return options;
    }
};

} // namespace foyer
