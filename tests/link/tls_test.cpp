// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk speaks with the holder of the pinned key and with nobody else; to a stranger it does
// not say a word.
#include "kiosk/link/pin.h"
#include "tests/link/sample_messages.h"
#include "tests/link/wire.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace foyer;

namespace {

struct Identity {
    QSslCertificate certificate;
    QSslKey key;
    QByteArray pin; // as the openssl program computes it
};

QByteArray shell(const QString &line)
{
    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-ec"), line});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE_MESSAGE(process.exitCode() == 0, process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

Identity makeIdentity(const QString &kind, QSsl::KeyAlgorithm algorithm)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key"));
    const QString certificate = folder.filePath(QStringLiteral("certificate"));
    shell(QStringLiteral(
              "openssl req -x509 -newkey %1 -nodes -days 1 -subj /CN=desk -keyout %2 -out %3 2>&1")
              .arg(kind, key, certificate));
    const QByteArray hex =
        shell(QStringLiteral("openssl x509 -in %1 -noout -pubkey | openssl pkey -pubin "
                             "-outform der | sha256sum")
                  .arg(certificate));
    QFile file(key);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return {QSslCertificate::fromPath(certificate).first(), QSslKey(&file, algorithm),
            QByteArray::fromHex(hex.left(64))};
}

Identity elliptic()
{
    return makeIdentity(QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"), QSsl::Ec);
}

QSslConfiguration configurationOf(const Identity &identity, const QList<QSslCertificate> &more = {})
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(QList{identity.certificate} + more);
    configuration.setPrivateKey(identity.key);
    return configuration;
}

// A desk that says hello to whom it understands.
struct TlsDesk {
    QSslServer server;
    QByteArray heard;

    explicit TlsDesk(const QSslConfiguration &configuration, const HelloReply &reply = {})
    {
        server.setSslConfiguration(configuration);
        REQUIRE(server.listen(QHostAddress::LocalHost));
        const QByteArray body = toJson(reply);
        const QByteArray answer =
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
            body;
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this, answer] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                    heard += socket->readAll();
                    if (heard.contains("\r\n\r\n{"))
                        socket->write(answer);
                });
        });
    }
    [[nodiscard]] HttpDeskOptions options(const Pins &pins) const
    {
        HttpDeskOptions options;
        options.address = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
        options.token = QStringLiteral("right-token");
        options.pins = pins;
        return options;
    }
};

Result<HelloReply> hello(const TlsDesk &desk, const Pins &pins)
{
    HttpDesk kiosk(desk.options(pins));
    return QCoro::waitFor(kiosk.hello());
}

} // namespace

TEST_CASE("our pin is the one the openssl program computes, for either kind of key")
{
    const Identity ec = elliptic();
    const Identity rsa = makeIdentity(QStringLiteral("rsa:2048"), QSsl::Rsa);
    CHECK(pinOf(ec.certificate) == ec.pin);
    CHECK(pinOf(rsa.certificate) == rsa.pin);
    CHECK(hello(TlsDesk(configurationOf(ec)), {ec.pin}).has_value());
    CHECK(hello(TlsDesk(configurationOf(rsa)), {rsa.pin}).has_value());
}

TEST_CASE("a stranger's key, or no pin at all: nothing is said and the desk is unreachable")
{
    const Identity desk = elliptic();
    const Identity stranger = elliptic();
    for (const Pins &pins : {Pins{stranger.pin}, Pins{}, Pins{QByteArray()}}) {
        const TlsDesk server(configurationOf(desk));
        const auto reply = hello(server, pins);
        REQUIRE_FALSE(reply.has_value());
        CHECK(reply.error().kind == ErrorKind::Unreachable);
        CHECK(reply.error().message.contains(QLatin1String("key")));
        CHECK(server.heard.isEmpty());
    }
}

TEST_CASE("a stranger who shows the desk's certificate behind his own is a stranger")
{
    const Identity desk = elliptic();
    const Identity stranger = elliptic();
    const TlsDesk server(configurationOf(stranger, {desk.certificate}));
    CHECK_FALSE(hello(server, {desk.pin}).has_value());
    CHECK(server.heard.isEmpty());
}

TEST_CASE("the announced next pin is good as well, from the hello on")
{
    const Identity now = elliptic();
    const Identity next = elliptic();
    HelloReply reply;
    reply.nextPin = next.pin;
    const TlsDesk server(configurationOf(now), reply);
    HttpDesk kiosk(server.options({now.pin}));
    QByteArray announced;
    QObject::connect(&kiosk, &HttpDesk::pinAnnounced, &kiosk,
                     [&](const QByteArray &pin) { announced = pin; });
    CHECK(QCoro::waitFor(kiosk.hello()).has_value());
    CHECK(announced == next.pin);
    const TlsDesk renewed(configurationOf(next));
    CHECK(hello(renewed, {now.pin, next.pin}).has_value());
}

TEST_CASE("the command socket says its token to the pinned key only")
{
    const Identity desk = elliptic();
    const Identity stranger = elliptic();
    for (const bool right : {true, false}) {
        QWebSocketServer server(QStringLiteral("desk"), QWebSocketServer::SecureMode);
        server.setSslConfiguration(configurationOf(right ? desk : stranger));
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QStringList heard;
        int connections = 0;
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            ++connections;
            QWebSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                             [&heard](const QString &text) { heard.append(text); });
        });
        int lost = 0;
        CommandChannel channel(QUrl(QStringLiteral("wss://127.0.0.1:%1").arg(server.serverPort())),
                               QStringLiteral("right-token"), {desk.pin}, {10, 20, 3000, 15'000});
        QObject::connect(&channel, &CommandChannel::lost, &channel, [&lost] { ++lost; });
        channel.start();
        until([&] { return right ? heard.size() == 1 : lost >= 3; });
        CHECK(heard.size() == (right ? 1 : 0));
        CHECK((right || connections == 0));
    }
}
