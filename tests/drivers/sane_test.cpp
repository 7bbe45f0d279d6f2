// SPDX-License-Identifier: GPL-3.0-or-later
// Document scanners, on SANE's own test backend with a configuration of the test's own.
#include "drivers/camera/find_cameras.h"
#include "drivers/camera/open_camera.h"
#include "drivers/camera/sane_words.h"
#include "tests/drivers/growth.h"

#include <QFile>
#include <QImage>
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

TEST_CASE("what is wrong with a scanner is told in words that help")
{
    struct Fault {
        const char *status;
        DeviceStatus is;
        const char *says;
    };
    constexpr Fault faults[] = {
        {"SANE_STATUS_JAMMED", DeviceStatus::Trouble, "stuck in the scanner"},
        {"SANE_STATUS_COVER_OPEN", DeviceStatus::Trouble, "cover is open"},
        {"SANE_STATUS_DEVICE_BUSY", DeviceStatus::Trouble, "Another program"},
        {"SANE_STATUS_ACCESS_DENIED", DeviceStatus::Trouble, "udev rule"},
        {"SANE_STATUS_NO_DOCS", DeviceStatus::Ready, "nothing in the scanner"},
        {"SANE_STATUS_IO_ERROR", DeviceStatus::NotConnected, "plugged in"},
    };
    for (const Fault &fault : faults) {
        CAPTURE(fault.status);
        const Configuration configuration("read-status-code " + QByteArray(fault.status) + "\n");
        auto camera = openCamera(QStringLiteral("sane:test:0"), nullptr);
        REQUIRE(camera.has_value());
        const auto still = captured(**camera);
        REQUIRE(still.has_value());
        REQUIRE_FALSE(still->has_value());
        CHECK(still->error().message.contains(QString::fromLatin1(fault.says)));
        CHECK((*camera)->health().status == fault.is);
        CHECK((*camera)->health().tally.misses == 1);
    }
}

TEST_CASE("who asks for a picture while one is scanned waits for the next")
{
    const Configuration configuration;
    auto camera = openCamera(QStringLiteral("sane:test:0"), nullptr);
    REQUIRE(camera.has_value());
    int answered = 0;
    const auto count = [&](const Result<Still> &still) { answered += still.has_value() ? 1 : 0; };
    auto first = (*camera)->capture().then(count);
    auto second = (*camera)->capture().then(count);
    auto third = (*camera)->capture().then(count);
    CHECK(eventually([&] { return answered == 3; }, 20'000));
}

TEST_CASE("a kiosk without scanimage says what to install")
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    auto camera = openCamera(QStringLiteral("sane:test:0"), nullptr);
    REQUIRE(camera.has_value());
    const auto still = captured(**camera);
    qputenv("PATH", path);
    REQUIRE(still.has_value());
    CHECK_FALSE(still->has_value());
    CHECK((*camera)->health().sentence.contains(QStringLiteral("sane-utils")));
}

TEST_CASE("what scanimage prints is understood or left alone")
{
    const auto devices =
        saneDevices("epson2:libusb:001:004\tEpson GT-1500\n\nrubbish\n\tno name\n");
    REQUIRE(devices.size() == 1);
    CHECK(devices[0].address == u"sane:epson2:libusb:001:004");
    CHECK(devices[0].name == u"Epson GT-1500");

    const auto some = saneAbilities("    --mode Lineart|Gray|Color [Lineart]\n"
                                    "    --resolution 75|150|300dpi [inactive]\n"
                                    "    --preview[=(yes|no)] [no]\n");
    CHECK(some.colour);
    CHECK_FALSE(some.resolution);
    CHECK(some.arguments(true) == QStringList{QStringLiteral("--format=pnm"),
                                              QStringLiteral("--mode=Color"),
                                              QStringLiteral("--preview=yes")});
    CHECK_FALSE(saneAbilities("    --mode-of-colors Color\n").colour);

    CHECK(pnmSize("P6\n# SANE data follows\n944 1181\n255\nxyz") == QSize(944, 1181));
    for (const char *wrong : {"", "P6", "P4\n944 1181\n", "P6\n944 1181\n65535\n",
                              "P6\n90000 90000\n255\n", "P6\n9000 9000\n255\n", "P6\n0 0\n255\n"})
        CHECK_FALSE(pnmSize(wrong).has_value());
}
