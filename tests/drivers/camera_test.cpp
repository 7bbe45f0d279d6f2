// SPDX-License-Identifier: GPL-3.0-or-later
// A camera that sees files: the newest picture, only when it changed, bounded before it is decoded.
#include "drivers/camera/file_camera.h"
#include "drivers/camera/open_camera.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>
#include <doctest/doctest.h>
#include <optional>

using namespace foyer;

namespace {

QByteArray picture(int width, int height, Qt::GlobalColor colour, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

void write(const QString &path, const QByteArray &bytes, int secondsAgo = 0)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.flush();
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                             QFile::FileModificationTime));
}

Result<Still> captured(Camera &camera)
{
    std::optional<Result<Still>> result;
    auto task = camera.capture().then([&](Result<Still> r) { result = std::move(r); });
    REQUIRE(result.has_value());
    return *result;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

// Looks, and waits until what was begun is shown: the thread pool is empty and its answer was
// delivered.
void look(FileCamera &camera)
{
    camera.look();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

// A PNG header that promises more pixels than any picture has.
QByteArray bomb(quint32 side)
{
    QByteArray header("IHDR");
    for (const quint32 value : {side, side})
        for (int shift = 24; shift >= 0; shift -= 8)
            header += char(value >> shift & 255);
    header += QByteArray("\x08\x02\x00\x00\x00", 5);
    const quint32 crc = crcOf(header);
    QByteArray png("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d", 12);
    png += header;
    for (int shift = 24; shift >= 0; shift -= 8)
        png += char(crc >> shift & 255);
    return png;
}

} // namespace

TEST_CASE("a still is the file's own bytes, whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("card.jpg"));
    const QByteArray jpeg = picture(1600, 1000, Qt::darkCyan, "JPG");
    write(path, jpeg);
    FileCamera camera(path);
    CHECK(captured(camera)->encoded == jpeg);
    CHECK(camera.health().status == DeviceStatus::Ready);
}

TEST_CASE("of a folder the newest picture counts; frames come at the start and on a change, not in "
          "between")
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("b.png")), picture(40, 20, Qt::red), 100);
    write(folder.filePath(QStringLiteral("a.png")), picture(30, 20, Qt::green), 50);
    write(folder.filePath(QStringLiteral("notes.txt")), "not a picture");
    auto camera = openCamera(QStringLiteral("file:") + folder.path(), nullptr);
    REQUIRE(camera.has_value());
    auto &device = dynamic_cast<FileCamera &>(**camera);
    QList<Frame> frames;
    QObject::connect(&device, &Camera::frame, &device,
                     [&](const Frame &frame) { frames << frame; });
    device.start();
    look(device);
    look(device);
    REQUIRE(frames.size() == 1);
    CHECK(frames[0].width == 30);
    CHECK(frames[0].pixels.size() == 30 * 20 * 4);
    CHECK(frames[0].pixels.left(4) == QByteArray("\x00\xff\x00\xff", 4)); // B G R X
    write(folder.filePath(QStringLiteral("c.png")), picture(50, 20, Qt::blue));
    look(device);
    REQUIRE(frames.size() == 2);
    CHECK(frames[1].width == 50);
    device.stop();
    write(folder.filePath(QStringLiteral("d.png")), picture(60, 20, Qt::blue), -5);
    look(device);
    CHECK(frames.size() == 2);
}

TEST_CASE("the preview of a large picture is small, its still is not")
{
    const QByteArray jpeg = picture(4000, 3000, Qt::gray, "JPG");
    const auto decoded = decodePicture(jpeg, {});
    REQUIRE(decoded.has_value());
    CHECK(decoded->preview.width() == 1280);
    CHECK(decoded->preview.height() == 960);
    CHECK(decoded->encoded == jpeg);
}

TEST_CASE("what is torn, foreign, too large or a bomb is refused with a sentence")
{
    const QByteArray png = picture(64, 64, Qt::red);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray("GIF89a\x01\x00\x01\x00", 10), png.left(20),
          png.left(60), bomb(30'000), bomb(0xffffffff),
          QByteArray("\x89PNG").leftJustified(maxPictureBytes + 1, 'x')}) {
        const auto decoded = decodePicture(bytes, QStringLiteral("here"));
        REQUIRE(!decoded.has_value());
        CHECK(decoded.error().kind == ErrorKind::BadInput);
        CHECK(decoded.error().message.endsWith(u'.'));
    }
}

TEST_CASE("a place that is not there is told; an empty one is a camera with nothing under it")
{
    const QTemporaryDir folder;
    CHECK(FileCamera(folder.filePath(QStringLiteral("gone"))).health().status ==
          DeviceStatus::Trouble);
    FileCamera camera(folder.path());
    CHECK(camera.health().status == DeviceStatus::Ready);
    CHECK(captured(camera).error().kind == ErrorKind::NotFound);
    camera.start();
    write(folder.filePath(QStringLiteral("a.png")), picture(30, 20, Qt::green));
    look(camera);
    CHECK(camera.health().status == DeviceStatus::Ready);
    CHECK(captured(camera).has_value());
}

TEST_CASE("a camera address that cannot be is refused")
{
    for (const auto *uri : {"v4l2:", "v4l2:046d", "v4l2:video0", "v4l2:/etc/passwd", "usb:046d:0825"})
        CHECK(!openCamera(QString::fromLatin1(uri), nullptr).has_value());
    CHECK(!openCamera(QStringLiteral("simulated:"), nullptr).has_value());
}
