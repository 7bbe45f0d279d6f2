// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the dock reach the devices made from it, and only while they are plugged in.
#include "drivers/camera/open_camera.h"
#include "drivers/card/open_card_reader.h"
#include "drivers/scanner/open_scanner.h"
#include "drivers/simulated/simulated_devices.h"
#include "drivers/speaker/open_speaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <doctest/doctest.h>
#include <optional>

using namespace foyer;

TEST_CASE("a scan arrives while the scanner is plugged in, bounded")
{
    Dock dock;
    SystemClock clock;
    auto scanner = openScanner(QStringLiteral("simulated:"), clock, &dock);
    REQUIRE(scanner.has_value());
    QList<QByteArray> codes;
    QObject::connect(scanner->get(), &Scanner::scanned, &dock,
                     [&](const QByteArray &code) { codes << code; });
    dock.scanText(QStringLiteral("FOYER:A:número"));
    dock.unplug(QStringLiteral("scanner"));
    CHECK((*scanner)->health().status == DeviceStatus::NotConnected);
    dock.scanText(QStringLiteral("lost"));
    dock.replug(QStringLiteral("scanner"));
    dock.scanBytes(QByteArray(5000, 'x'));
    dock.scanBytes(QByteArray("@\n\x1e\r", 4));
    CHECK(codes == QList<QByteArray>{"FOYER:A:número", QByteArray("@\n\x1e\r", 4)});
}

TEST_CASE("a card goes in once and comes out, also when the reader is unplugged under it")
{
    Dock dock;
    auto reader = dock.makeCardReader();
    REQUIRE(reader.has_value());
    int in = 0;
    int out = 0;
    int begun = 0;
    QObject::connect(reader->get(), &CardReader::reading, &dock, [&] { ++begun; });
    QObject::connect(reader->get(), &CardReader::read, &dock, [&] { ++in; });
    QObject::connect(reader->get(), &CardReader::removed, &dock, [&] { ++out; });
    dock.insertCard({CardReading::Kind::Stripe, {"%B6100430000000000^DOE/JANE^?"}});
    dock.insertCard({});
    CHECK(begun == 1);
    CHECK(in == 1);
    dock.unplug(QStringLiteral("cardReader"));
    CHECK(out == 1);
    CHECK(!dock.cardIn());
    dock.insertCard({});
    CHECK(in == 1);
}

TEST_CASE("a card that is pulled while it is read was never read")
{
    Dock dock;
    auto reader = dock.makeCardReader();
    REQUIRE(reader.has_value());
    QStringList heard;
    QObject::connect(reader->get(), &CardReader::reading, &dock, [&] { heard << QStringLiteral("reading"); });
    QObject::connect(reader->get(), &CardReader::read, &dock, [&] { heard << QStringLiteral("read"); });
    QObject::connect(reader->get(), &CardReader::removed, &dock, [&] { heard << QStringLiteral("removed"); });
    dock.holdCard();
    dock.removeCard();
    dock.finishCard({});
    CHECK(heard.join(u' ') == u"reading removed");
    dock.holdCard();
    dock.finishCard({});
    dock.finishCard({});
    CHECK(heard.mid(2).join(u' ') == u"reading read");
}

TEST_CASE("a picture held under the camera is seen and taken")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("card.png"));
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    REQUIRE(image.save(path));
    Dock dock;
    auto camera = openCamera(QStringLiteral("simulated:"), &dock);
    REQUIRE(camera.has_value());
    int frames = 0;
    QObject::connect(camera->get(), &Camera::frame, &dock,
                     [&](const Frame &frame) { frames += frame.width == 300; });
    const auto capture = [&] {
        std::optional<Result<Still>> result;
        auto task = (*camera)->capture().then([&](Result<Still> r) { result = std::move(r); });
        REQUIRE(result.has_value());
        return *result;
    };
    CHECK(!capture().has_value());
    CHECK(!dock.showPicture(folder.path()));
    (*camera)->start();
    REQUIRE(dock.showPicture(path));
    CHECK(frames == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(capture()->encoded == file.readAll());
    dock.unplug(QStringLiteral("camera"));
    CHECK(capture().error().kind == ErrorKind::Unreachable);
}

TEST_CASE("what is said is heard at the dock until it is stopped; headphones come and go")
{
    Dock dock;
    auto speaker = dock.makeSpeaker();
    REQUIRE(speaker.has_value());
    int changes = 0;
    QObject::connect(speaker->get(), &Speaker::headphonesChanged, &dock, [&] { ++changes; });
    dock.setHeadphones(true);
    dock.setHeadphones(true);
    CHECK((*speaker)->headphones());
    CHECK(changes == 1);
    (*speaker)->say(QStringLiteral("Is this you?"), QStringLiteral("en"));
    CHECK(dock.said() == QStringLiteral("Is this you?"));
    (*speaker)->stop();
    CHECK(dock.said().isEmpty());
}

TEST_CASE("every printer verb is understood, and nonsense is not")
{
    SimulatedPrinter printer(*printerModel(QStringLiteral("generic-58")));
    for (const char *verb :
         {"paper out", "paper in", "paper low", "cover open", "cover closed", "jam", "unjam",
          "unplug", "replug", "power off", "power on", "mute", "hang", "garbage", "slow", "mend",
          "take", "arm paper-out middle", "arm power-off confirmation"})
        CHECK_MESSAGE(printer.perform(QString::fromLatin1(verb)), verb);
    for (const char *verb : {"", "paper", "arm", "arm paper-out", "arm paper-out never",
                             "arm tea middle", "PAPER OUT"})
        CHECK_MESSAGE(!printer.perform(QString::fromLatin1(verb)), verb);
    CHECK(printer.sentence() == QStringLiteral("about to fail"));
}

TEST_CASE("a card reader or speaker that does not exist is refused by name")
{
    Dock dock;
    const SystemClock clock;
    CHECK(openCardReader(QStringLiteral("simulated:"), clock, &dock).has_value());
    CHECK(openCardReader(QStringLiteral("simulated:"), clock, nullptr).error().kind ==
          ErrorKind::BadInput);
    CHECK(openSpeaker(QStringLiteral("simulated:"), &dock).has_value());
    CHECK(openCardReader(QStringLiteral("tcp:1.2.3.4:5"), clock, &dock).error().kind ==
          ErrorKind::BadInput);
    CHECK(openSpeaker(QStringLiteral("simulated:"), nullptr).error().kind == ErrorKind::BadInput);
}
