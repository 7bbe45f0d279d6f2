// SPDX-License-Identifier: GPL-3.0-or-later
// A document scanner on another machine, SANE's own network service in front of its test backend:
// gone and back again and again, also in the middle of a scan. A program of its own: the service
// listens at one fixed port.
#include "drivers/camera/open_camera.h"
#include "tests/drivers/growth.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <doctest/doctest.h>
#include <optional>

using namespace foyer;

namespace {

// The scanner and its service, with a configuration of its own.
class ScannerBed {
public:
    ScannerBed()
    {
        write("server", "dll.conf", "test\n");
        write("server", "test.conf", "number_of_devices 1\nmode Color\n");
        write("server", "saned.conf", "127.0.0.1\n");
        write("client", "dll.conf", "net\n");
        write("client", "net.conf", "connect_timeout = 5\n127.0.0.1\n");
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(m_folder.filePath(QStringLiteral("client"))));
    }
    ~ScannerBed() { unplug(); }
    ScannerBed(const ScannerBed &) = delete;
    ScannerBed &operator=(const ScannerBed &) = delete;

    void plug(const QByteArray &more = {})
    {
        write("server", "test.conf", "number_of_devices 1\nmode Color\n" + more);
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(QStringLiteral("SANE_CONFIG_DIR"), m_folder.filePath(QStringLiteral("server")));
        m_service = std::make_unique<QProcess>();
        m_service->setProcessEnvironment(own);
        m_service->start(QStringLiteral("setsid"),
                         {QStringLiteral("/usr/sbin/saned"), QStringLiteral("-l"),
                          QStringLiteral("-b"), QStringLiteral("127.0.0.1"), QStringLiteral("-e"),
                          QStringLiteral("-d2")});
        REQUIRE(m_service->waitForStarted());
        REQUIRE(eventually([&] {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), 6566);
            return socket.waitForConnected(100);
        }));
    }
    // The service answers each client by a child of its own: the whole session goes.
    void unplug()
    {
        if (!m_service)
            return;
        QProcess::execute(QStringLiteral("pkill"),
                          {QStringLiteral("-KILL"), QStringLiteral("--session"),
                           QString::number(m_service->processId())});
        m_service->waitForFinished();
        m_service.reset();
    }

private:
    void write(const char *who, const char *name, const QByteArray &text)
    {
        QDir(m_folder.path()).mkpath(QString::fromLatin1(who));
        QFile file(m_folder.filePath(QString::fromLatin1(who) + u'/' + QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_service;
};

std::optional<Result<Still>> captured(Camera &camera)
{
    std::optional<Result<Still>> result;
    auto task = camera.capture().then([&](const Result<Still> &still) { result = still; });
    CHECK(eventually([&] { return result.has_value(); }, 30'000));
    return result;
}

} // namespace

TEST_CASE("gone and back: the next scan is there each time, and nothing grows")
{
    ScannerBed bed;
    auto camera = openCamera(QStringLiteral("sane:net:127.0.0.1:test:0"), nullptr);
    REQUIRE(camera.has_value());
    Holdings before;
    const int rounds = replugs();
    for (int round = 0; round < rounds + 5; ++round) {
        CAPTURE(round);
        if (round == 5) // what is made once is made
            before = holdings();
        bed.plug();
        const auto scan = captured(**camera);
        REQUIRE(scan.has_value());
        CHECK(scan->has_value());
        CHECK((*camera)->health().status == DeviceStatus::Ready);
        bed.unplug();
        const auto none = captured(**camera);
        REQUIRE(none.has_value());
        CHECK_FALSE(none->has_value());
        CHECK((*camera)->health().status == DeviceStatus::NotConnected);
        CHECK((*camera)->health().sentence.contains(QStringLiteral("plugged in")));
    }
    const Holdings after = holdings();
    MESSAGE(rounds << " replugs: descriptors " << before.descriptors << " -> " << after.descriptors
                   << ", threads " << before.threads << " -> " << after.threads << ", heap "
                   << before.heapBytes / 1024 << " -> " << after.heapBytes / 1024 << " kB");
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    CHECK(after.heapBytes - before.heapBytes < 100'000 + rounds * 4'096);
}

TEST_CASE("gone in the middle of a scan: who waits is answered, and it comes back by itself")
{
    ScannerBed bed;
    bed.plug(
        "read-delay true\nread-delay-duration 200000\nread-limit true\nread-limit-size 65536\n");
    auto camera = openCamera(QStringLiteral("sane:net:127.0.0.1:test:0"), nullptr);
    REQUIRE(camera.has_value());
    CHECK(eventually([&] { return (*camera)->health().status == DeviceStatus::Ready; }));
    std::optional<Result<Still>> result;
    auto task = (*camera)->capture().then([&](const Result<Still> &still) { result = still; });
    QElapsedTimer since;
    since.start();
    CHECK(eventually([&] { return since.hasExpired(1'500); })); // the picture is coming
    CHECK_FALSE(result.has_value());
    bed.unplug();
    CHECK(eventually([&] { return result.has_value(); }, 30'000));
    CHECK_FALSE(result->has_value());
    // SANE's network backend waits for ever for the rest; the kiosk does not.
    CHECK((*camera)->health().status != DeviceStatus::Ready);
    bed.plug();
    CHECK(eventually([&] { return (*camera)->health().status == DeviceStatus::Ready; }, 15'000));
}
