// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped proxy configuration, run for real on loopback: a kiosk checks in through it over TLS,
// hears commands, and meets its limits; the public log knows no feedback code.
#include "kiosk/link/pin.h"
#include "tests/link/sample_messages.h"
#include "tests/link/wire.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace foyer;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Debian keeps it where only root's PATH looks.
QString nginxProgram()
{
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return inPath.isEmpty() ? QStringLiteral("/usr/sbin/nginx") : inPath;
}

quint16 freePort()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

struct Proxy {
    TestDesk desk;
    RawServer feedback;
    QTemporaryDir folder;
    QProcess nginx;
    quint16 port = freePort();
    Pins pins;

    Proxy()
    {
        // nginx's worker is another user when the tests run as root.
        QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther |
                                                 QFile::ExeOther);
        const QString key = path("desk.key");
        const QString certificate = path("desk.pem");
        REQUIRE(QProcess::execute(
                    QStringLiteral("openssl"),
                    {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                     QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                     QStringLiteral("1"), QStringLiteral("-subj"),
                     QStringLiteral("/CN=desk.clinic.example"), QStringLiteral("-keyout"), key,
                     QStringLiteral("-out"), certificate}) == 0);
        pins = {pinOf(QSslCertificate::fromPath(certificate).first())};

        QByteArray site = bytesOf(qEnvironmentVariable("FOYER_SOURCE") +
                                  QStringLiteral("/assets/nginx/foyer-desk.conf"));
        const auto change = [&site](const QByteArray &from, const QByteArray &to) {
            REQUIRE_MESSAGE(site.contains(from), from.toStdString());
            site.replace(from, to);
        };
        change("listen 443 ", "listen 127.0.0.1:" + QByteArray::number(port) + ' ');
        change("/etc/foyer/tls/", folder.path().toUtf8() + '/');
        change("/var/log/nginx/", folder.path().toUtf8() + '/');
        change("127.0.0.1:7801", "127.0.0.1:" + QByteArray::number(desk.httpPort));
        change("127.0.0.1:7802", "127.0.0.1:" + QByteArray::number(desk.commandPort));
        change("127.0.0.1:7804", "127.0.0.1:" + QByteArray::number(feedback.server.serverPort()));
        QByteArray whole =
            "daemon off; master_process off; pid PATH/pid; error_log PATH/error.log;\n"
            "events {}\nhttp {\naccess_log off;\n"
            "client_body_temp_path PATH/body; proxy_temp_path PATH/proxy;\n"
            "fastcgi_temp_path PATH/f; uwsgi_temp_path PATH/u; scgi_temp_path PATH/s;\n" +
            site + "}\n";
        whole.replace("PATH", folder.path().toUtf8());
        QFile file(path("nginx.conf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(whole);
    }
    ~Proxy()
    {
        nginx.terminate();
        nginx.waitForFinished();
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList arguments() const
    {
        return {QStringLiteral("-c"), path("nginx.conf"),   QStringLiteral("-p"),
                folder.path(),        QStringLiteral("-e"), path("error.log")};
    }
    void start()
    {
        nginx.start(nginxProgram(), arguments());
        REQUIRE(nginx.waitForStarted());
        until([this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(100);
        });
    }
    [[nodiscard]] HttpDeskOptions options() const
    {
        HttpDeskOptions options = desk.options();
        options.address = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
        options.commands = QUrl(QStringLiteral("wss://127.0.0.1:%1/kiosk/v1/commands").arg(port));
        options.pins = pins;
        return options;
    }
};

} // namespace

TEST_CASE("nginx accepts the configuration as it is shipped")
{
    const Proxy proxy;
    QProcess check;
    check.start(nginxProgram(), proxy.arguments() + QStringList{QStringLiteral("-t")});
    REQUIRE(check.waitForFinished());
    CHECK_MESSAGE(check.exitCode() == 0, check.readAllStandardError().toStdString());
}

TEST_CASE("through it a kiosk checks in, sends a card, and hears a command")
{
    Proxy proxy;
    proxy.start();
    HttpDesk kiosk(proxy.options());
    QList<Command> heard;
    QObject::connect(&kiosk, &Desk::command, &kiosk,
                     [&heard](const Command &command) { heard.append(command); });
    bool listening = false;
    QObject::connect(proxy.desk.commands.get(), &CommandSocket::listening, &kiosk,
                     [&listening](const QUuid &, bool on) { listening = on; });
    kiosk.start();
    until([&] { return listening; });
    CHECK(QCoro::waitFor(kiosk.checkIn(sample::checkIn())).value().ticket->number == "KA-004");
    CHECK(QCoro::waitFor(kiosk.attach({sample::visit, false, QByteArray(maxImageBytes, 'j')}))
              .has_value());
    proxy.desk.gate.desk.send(sample::reprint());
    until([&] { return heard.size() == 1; });
    CHECK(heard.first().ticket->number == "A017");

    HttpDeskOptions stranger = proxy.options();
    stranger.pins = {QByteArray(32, 'x')};
    HttpDesk elsewhere(stranger);
    CHECK(QCoro::waitFor(elsewhere.site()).error().kind == ErrorKind::Unreachable);
}

TEST_CASE("a body beyond the limit, a path beyond the kiosks', and a desk that is away")
{
    Proxy proxy;
    proxy.start();
    Exchange exchange(proxy.options().address, "right-token", proxy.pins);
    const auto ask = [&](const char *path, const QByteArray &body) {
        return QCoro::waitFor(exchange.post(path, body, 8000)).value();
    };
    CHECK(ask("/kiosk/v1/attach", QByteArray(4'000'000, '[')).status == 413);
    CHECK(ask("/sign-in", "{}").status == 404);
    CHECK(ask("/kiosk/v1/site", "{}").status == 200);
    proxy.desk.stop();
    HttpDesk kiosk(proxy.options());
    CHECK(mayRetry(QCoro::waitFor(kiosk.site()).error()));
    CHECK_FALSE(kiosk.reachable());
}

TEST_CASE("one kiosk that storms is slowed, another is not")
{
    Proxy proxy;
    proxy.start();
    Exchange storm(proxy.options().address, "storming-token", proxy.pins);
    int slowed = 0;
    for (int i = 0; i < 200 && slowed == 0; ++i) {
        const auto answer = QCoro::waitFor(storm.post("/kiosk/v1/site", "{}", 8000));
        REQUIRE(answer.has_value());
        slowed += answer->status == 429;
    }
    CHECK(slowed > 0);
    HttpDesk kiosk(proxy.options());
    CHECK(QCoro::waitFor(kiosk.site()).has_value());
}

TEST_CASE("a feedback code reaches the desk and no log")
{
    Proxy proxy;
    proxy.feedback.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    proxy.start();
    QSslSocket phone;
    phone.setPeerVerifyMode(QSslSocket::VerifyNone);
    phone.connectToHostEncrypted(QStringLiteral("127.0.0.1"), proxy.port,
                                 QStringLiteral("visit.clinic.example"));
    QByteArray answer;
    QObject::connect(&phone, &QSslSocket::encrypted, &phone, [&phone] {
        phone.write("GET /f/Canary-Code_128 HTTP/1.1\r\nHost: visit.clinic.example\r\n"
                    "Connection: close\r\n\r\n");
    });
    QObject::connect(&phone, &QSslSocket::readyRead, &phone, [&] { answer += phone.readAll(); });
    until([&] { return answer.endsWith("ok"); });
    CHECK(proxy.feedback.heard.contains("GET /f/Canary-Code_128"));
    CHECK(proxy.feedback.heard.contains("X-Forwarded-Proto: https"));
    proxy.feedback.server.close(); // and when the desk is away
    QSslSocket second;
    second.setPeerVerifyMode(QSslSocket::VerifyNone);
    second.connectToHostEncrypted(QStringLiteral("127.0.0.1"), proxy.port,
                                  QStringLiteral("visit.clinic.example"));
    QByteArray away;
    QObject::connect(&second, &QSslSocket::encrypted, &second, [&second] {
        second.write("GET /f/Canary-Code_128 HTTP/1.1\r\nHost: visit.clinic.example\r\n"
                     "Connection: close\r\n\r\n");
    });
    QObject::connect(&second, &QSslSocket::readyRead, &second, [&] { away += second.readAll(); });
    until([&] { return away.startsWith("HTTP/1.1 502"); });
    proxy.nginx.terminate();
    REQUIRE(proxy.nginx.waitForFinished());
    CHECK(bytesOf(proxy.path("foyer-public.log")).count('\n') == 2);
    for (const QString &log : QDir(proxy.folder.path()).entryList({QStringLiteral("*.log")}))
        CHECK_FALSE(bytesOf(proxy.folder.filePath(log)).contains("Canary"));
}
