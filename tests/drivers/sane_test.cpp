// SPDX-License-Identifier: GPL-3.0-or-later
// Document scanners, on SANE's own test backend with a configuration of the test's own.
#include "drivers/camera/find_cameras.h"
#include "drivers/camera/open_camera.h"
#include "drivers/camera/sane_worker.h"
#include "tests/drivers/growth.h"

#include <QFile>
#include <QTemporaryDir>

#include <doctest/doctest.h>
#include <optional>

using namespace foyer;

namespace {

// Only the test backend, with one scanner.
struct Configuration {
    QTemporaryDir folder;
    explicit Configuration(const QByteArray &more = {})
    {
        const auto write = [this](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("dll.conf", "test\n");
        write("test.conf", "number_of_devices 1\nmode Color\n" + more);
        // Without a colon behind it, SANE would look nowhere else.
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(folder.path()));
    }
};

std::optional<Result<Still>> captured(Camera &camera, int limitMs = 20'000)
{
    std::optional<Result<Still>> result;
    auto task = camera.capture().then([&](const Result<Still> &still) { result = still; });
    CHECK(eventually([&] { return result.has_value(); }, limitMs));
    return result;
}

} // namespace

TEST_CASE("a scan is a JPEG at 300 dpi in colour, and the screen sees it too")
{
    const Configuration configuration;
    const auto devices = findDocumentScanners(std::chrono::seconds(10));
    REQUIRE(devices.size() == 1);
    CHECK(devices[0].address == u"sane:test:0");
    auto camera = openCamera(devices[0].address, nullptr);
    REQUIRE(camera.has_value());
    CHECK_FALSE((*camera)->isLive());
    CHECK(eventually([&] { return (*camera)->health().status == DeviceStatus::Ready; }));
    QList<QSize> frames;
    int words = 0;
    QObject::connect(camera->get(), &Camera::frame, camera->get(),
                     [&](const Frame &frame) { frames << QSize(frame.width, frame.height); });
    QObject::connect(camera->get(), &Camera::exposure, camera->get(), [&] { ++words; });
    (*camera)->start();
    const auto still = captured(**camera);
    REQUIRE(still.has_value());
    REQUIRE(still->has_value());
    const QImage image = QImage::fromData((*still)->encoded, "JPEG");
    CHECK(image.width() > 900); // 80 mm at 300 dpi
    CHECK(image.height() > 1'100);
    // This backend has no small scan for the screen; it sees the one that was taken.
    CHECK(frames.size() == 1);
    CHECK(words == 1);
    CHECK((*camera)->health().tally.uses == 1);
}

TEST_CASE(
    "a scanner that SANE does not know is not connected, and a wish for a picture is answered")
{
    const Configuration configuration;
    auto camera = openCamera(QStringLiteral("sane:test:7"), nullptr);
    REQUIRE(camera.has_value());
    CHECK(eventually([&] { return (*camera)->health().status == DeviceStatus::NotConnected; }));
    CHECK((*camera)->health().sentence.contains(QStringLiteral("plugged in")));
    const auto still = captured(**camera);
    REQUIRE(still.has_value());
    CHECK_FALSE(still->has_value());
}

TEST_CASE("a slow scan ends when the scanner is closed, and who waits is answered")
{
    const Configuration configuration("read-delay true\nread-delay-duration 200000\n"
                                      "read-limit true\nread-limit-size 256\n");
    auto camera = openCamera(QStringLiteral("sane:test:0"), nullptr);
    REQUIRE(camera.has_value());
    CHECK(eventually([&] { return (*camera)->health().status == DeviceStatus::Ready; }));
    bool answered = false;
    auto task = (*camera)->capture().then(
        [&](const Result<Still> &still) { answered = !still.has_value(); });
    QElapsedTimer since;
    since.start();
    camera->reset();
    CHECK(answered);
    CHECK(since.elapsed() < 3'500);
}
