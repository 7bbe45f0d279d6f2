// SPDX-License-Identifier: GPL-3.0-or-later
// Commands reach exactly the kiosk they are for, and the channel comes back by itself.
#include "tests/link/sample_messages.h"
#include "tests/link/wire.h"

#include <QElapsedTimer>
#include <QWebSocket>

using namespace foyer;

namespace {

struct Listener {
    HttpDesk kiosk;
    QList<Command> heard;
    QList<bool> reachable;

    explicit Listener(const HttpDeskOptions &options) : kiosk(options)
    {
        QObject::connect(&kiosk, &Desk::command, &kiosk,
                         [this](const Command &command) { heard.append(command); });
        QObject::connect(&kiosk, &Desk::reachableChanged, &kiosk,
                         [this](bool now) { reachable.append(now); });
        kiosk.start();
    }
};

struct Presence {
    int on = 0;
    int off = 0;
    explicit Presence(CommandSocket &socket)
    {
        QObject::connect(&socket, &CommandSocket::listening, &socket,
                         [this](const QUuid &, bool now) { ++(now ? on : off); });
    }
};

} // namespace

TEST_CASE("a reprint arrives complete")
{
    TestDesk desk;
    Presence listening(*desk.commands);
    Listener kiosk(desk.options());
    until([&] { return listening.on == 1; });
    desk.gate.desk.send(sample::reprint());
    until([&] { return kiosk.heard.size() == 1; });
    CHECK(toJson(kiosk.heard.first()) == toJson(sample::reprint()));
    CHECK(kiosk.reachable.first());
}

TEST_CASE("a command has the age that can be ruled out, whatever the clocks say")
{
    TestDesk desk;
    Presence listening(*desk.commands);
    HttpDeskOptions silent = desk.options();
    silent.times.channel.pingMs = silent.times.channel.retryMinMs = 60'000;
    silent.times.channel.retryMaxMs = 60'000;
    Listener kiosk(silent);
    until([&] { return listening.on == 1; });
    QElapsedTimer since;
    since.start();
    until([&] { return since.elapsed() >= 300; });
    desk.gate.desk.send(sample::reprint());
    until([&] { return kiosk.heard.size() == 1; });
    // Nothing tells it from one that was given when the socket began.
    CHECK(kiosk.heard.first().ageMs >= 300);

    HttpDeskOptions talking = desk.options();
    talking.times.channel.pingMs = 20;
    Listener newer(talking);
    until([&] { return listening.on == 2; });
    since.start();
    until([&] { return since.elapsed() >= 600; });
    desk.gate.desk.send(sample::reprint());
    until([&] { return newer.heard.size() == 1; });
    CHECK(newer.heard.first().ageMs < 500); // younger than a ping that was answered
}

TEST_CASE("when the desk goes the kiosk knows, and when it is back commands flow again")
{
    TestDesk desk;
    Listener kiosk(desk.options());
    until([&] { return kiosk.kiosk.reachable(); });
    for (int round = 0; round < 3; ++round) {
        desk.stop();
        until([&] { return !kiosk.kiosk.reachable(); });
        desk.start();
        Presence listening(*desk.commands);
        until([&] { return kiosk.kiosk.reachable() && listening.on == 1; });
        kiosk.heard.clear();
        desk.gate.desk.send({Command::Kind::Close, QUuid(), {}, QString()});
        until([&] { return kiosk.heard.size() == 1; });
    }
    CHECK(kiosk.reachable == QList<bool>{true, false, true, false, true, false, true});
}

TEST_CASE("a lost socket alone does not make the desk unreachable")
{
    TestDesk desk;
    Presence first(*desk.commands);
    Listener kiosk(desk.options());
    until([&] { return first.on == 1; });
    Q_EMIT desk.gate.revoked(
        desk.gate.device); // closes the socket; the token still holds in this fake
    until([&] { return first.on == 2; });
    CHECK(first.off == 1);
    CHECK(kiosk.reachable == QList<bool>{true});
}

TEST_CASE("without the right token a socket hears nothing and is closed")
{
    TestDesk desk;
    Presence listening(*desk.commands);
    for (const char *say : {R"({"api":1,"token":"stolen"})", "{}", "GET / HTTP/1.1",
                            R"({"api":99,"token":"right-token"})"}) {
        QWebSocket socket;
        QStringList heard;
        bool closed = false;
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [&](const QString &text) { heard.append(text); });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] { closed = true; });
        QObject::connect(&socket, &QWebSocket::connected, &socket, [&] {
            desk.gate.desk.send(sample::reprint()); // nobody listens yet
            socket.sendTextMessage(QString::fromLatin1(say));
        });
        socket.open(desk.options().commands);
        until([&] { return closed; });
        CHECK(heard.isEmpty());
    }
    CHECK(listening.on == 0);
}

TEST_CASE("an endless or a second message closes the socket")
{
    TestDesk desk;
    for (const bool second : {false, true}) {
        QWebSocket socket;
        bool closed = false;
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] { closed = true; });
        QObject::connect(&socket, &QWebSocket::connected, &socket, [&] {
            const QString token = QString::fromUtf8(toJson(Listen{1, desk.gate.token}));
            socket.sendTextMessage(second ? token : QString(1'000'000, QLatin1Char('x')));
            if (second)
                socket.sendTextMessage(token);
        });
        socket.open(desk.options().commands);
        until([&] { return closed; });
        CHECK(closed);
    }
}

TEST_CASE("a newer socket of a device replaces the older one")
{
    TestDesk desk;
    Presence listening(*desk.commands);
    HttpDeskOptions slow = desk.options();
    slow.times.channel.retryMinMs = slow.times.channel.retryMaxMs = 60'000;
    Listener older(slow);
    until([&] { return listening.on == 1; });
    Listener newer(desk.options());
    until([&] { return listening.on == 2; });
    desk.gate.desk.send(sample::reprint());
    until([&] { return newer.heard.size() == 1; });
    CHECK(older.heard.isEmpty());
    CHECK(listening.off == 1);
}

TEST_CASE("the wait between tries grows, is bounded, and is never the same for all")
{
    CHECK(retryDelay(0, 1000, 30'000, 1) == 1000);
    CHECK(retryDelay(0, 1000, 30'000, 0) == 500);
    CHECK(retryDelay(3, 1000, 30'000, 1) == 8000);
    CHECK(retryDelay(1000, 1000, 30'000, 1) == 30'000);
}
