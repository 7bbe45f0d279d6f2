// SPDX-License-Identifier: GPL-3.0-or-later
// A USB camera on an invented machine: what is picked, shown, taken, and what is done when it
// hangs, floods, lies or is pulled out. On a clock that only moves when told.
#include "drivers/camera/find_cameras.h"
#include "drivers/camera/v4l2_worker.h"
#include "tests/bed/testbed.h"
#include "tests/bed/video_bed.h"
#include "tests/fixtures/cards_fixture.h"

#include <doctest/doctest.h>
#include <linux/videodev2.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

// The worker in the test's own thread, stepped every 16 ms of the test's clock.
struct Bench {
    std::shared_ptr<ManualClock> clock =
        std::make_shared<ManualClock>(QDateTime(QDate(2026, 11, 21), QTime(9, 0)));
    V4l2Worker worker;
    QList<Frame> frames;
    QList<Exposure> words;
    QList<TakenStill> stills;
    DeviceStatus status = DeviceStatus::Connecting;
    QString model;
    QString sentence;
    bool acknowledges = true;

    explicit Bench(const QString &address = QStringLiteral("046d:0825")) : worker(address, clock)
    {
        QObject::connect(&worker, &V4l2Worker::frame, &worker, [this](const Frame &frame) {
            frames << frame;
            if (acknowledges)
                worker.frameDone();
        });
        QObject::connect(&worker, &V4l2Worker::exposure, &worker,
                         [this](Exposure word) { words << word; });
        QObject::connect(&worker, &V4l2Worker::taken, &worker,
                         [this](const TakenStill &still) { stills << still; });
        QObject::connect(&worker, &V4l2Worker::changed, &worker,
                         [this](DeviceStatus now, const QString &name, const QString &why) {
                             status = now;
                             model = name;
                             sentence = why;
                         });
        worker.tick();
    }

    void pass(qint64 ms, qint64 step = 16)
    {
        for (qint64 gone = 0; gone < ms; gone += step) {
            clock->advance(step);
            worker.tick();
        }
    }
};

QImage card()
{
    return QImage::fromData(photograph(drawInsurance(inventedInsurance(3)), 3));
}

} // namespace

TEST_CASE("a camera is found by its ids, and its metadata node is not taken for it")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    Bench early;
    CHECK(early.status == DeviceStatus::NotConnected);
    CHECK(early.sentence.contains(QStringLiteral("plugged in")));
    camera.plug();
    early.pass(2'100); // without a word from udev it looks again by the clock
    CHECK(early.status == DeviceStatus::Ready);
    CHECK(early.model == u"Document Camera");
    CHECK(Bench(QStringLiteral("046D:0825:c01")).status == DeviceStatus::Ready);
    CHECK(Bench(QStringLiteral("/dev/video1")).status == DeviceStatus::Ready);
    CHECK(Bench(QStringLiteral("046d:0826")).status == DeviceStatus::NotConnected);
    CHECK(Bench(QStringLiteral("046d:0825:C02")).status == DeviceStatus::NotConnected);
    CHECK(Bench(QStringLiteral("/dev/video0")).sentence == u"This device is not a camera.");
    const auto attached = findCameras();
    REQUIRE(attached.size() == 1);
    CHECK(attached[0].address == u"v4l2:046d:0825");
    CHECK(attached[0].name == u"Document Camera");
    CHECK(camera.starts() == 0); // it sleeps until somebody looks
}

TEST_CASE("the screen gets 30 frames a second near 1280x720, and a word of what they show")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    camera.show(card());
    Bench bench;
    bench.worker.setWatched(true);
    bench.pass(2'000);
    REQUIRE(!bench.frames.isEmpty());
    CHECK(bench.frames.size() >= 48); // of 2 s, in which the camera also finds its exposure
    CHECK(bench.frames.size() <= 61);
    CHECK(bench.frames.last().width == 1280);
    CHECK(bench.frames.last().height == 720);
    CHECK(bench.words == QList{Exposure::Good});
    CHECK(camera.controls().value(V4L2_CID_FOCUS_AUTO) == 1);
    CHECK(camera.controls().value(V4L2_CID_EXPOSURE_AUTO) == V4L2_EXPOSURE_APERTURE_PRIORITY);
    bench.worker.setWatched(false);
    bench.pass(1'000);
    CHECK(!camera.streaming());
}

TEST_CASE("a screen that does not keep up is sent no second frame before it took the first")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    Bench bench;
    bench.acknowledges = false;
    bench.worker.setWatched(true);
    bench.pass(3'000);
    CHECK(bench.frames.size() == 1);
    CHECK(bench.status == DeviceStatus::Ready);
    CHECK(camera.starts() == 1); // it is the screen that is slow, not the camera
}

TEST_CASE("a screen that was slow for a while is not made up for with a burst")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    Bench bench;
    bench.worker.setWatched(true);
    bench.pass(500);
    bench.acknowledges = false;
    bench.pass(1'000);
    bench.frames.clear();
    bench.acknowledges = true;
    bench.worker.frameDone();
    bench.pass(320);
    CHECK(bench.frames.size() >= 8);
    CHECK(bench.frames.size() <= 12);
    // However many pictures wait in the camera, one look shows one: the newest.
    camera.set(VideoFault::Flood);
    bench.frames.clear();
    const int before = camera.taken();
    bench.clock->advance(100);
    bench.worker.tick();
    CHECK(camera.taken() > before + 1);
    CHECK(bench.frames.size() == 1);
}

TEST_CASE("a still is taken at full size, with the tables that motion JPEG leaves out")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    camera.show(card(), false);
    Bench bench;
    bench.worker.setWatched(true);
    bench.pass(500);
    bench.worker.capture(7);
    bench.worker.capture(8);
    bench.pass(500);
    REQUIRE(bench.stills.size() == 2);
    CHECK(bench.stills[0].ticket == 7);
    CHECK(bench.stills[1].ticket == 8);
    REQUIRE(bench.stills[0].still.has_value());
    const QByteArray jpeg = bench.stills[0].still->encoded;
    CHECK(QImage::fromData(jpeg, "JPEG").size() == QSize(1920, 1080));
    CHECK(jpeg.contains("\xff\xc4"));
    CHECK(camera.size().width == 1920);
    CHECK(camera.starts() == 2);
    // While one follows another it stays at full size, and the screen is served from that.
    bench.frames.clear();
    bench.worker.capture(9);
    bench.pass(500);
    CHECK(bench.stills.size() == 3);
    CHECK(camera.starts() == 2);
    REQUIRE(!bench.frames.isEmpty());
    CHECK(bench.frames.last().width == 1280);
    bench.pass(3'000);
    CHECK(camera.size().width == 1280);
    CHECK(camera.starts() == 3);
}

TEST_CASE("a camera that is not looked at takes a still and sleeps again")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    Bench bench;
    bench.worker.capture(1);
    bench.pass(400);
    REQUIRE(bench.stills.size() == 1);
    CHECK(bench.stills[0].still.has_value());
    CHECK(bench.frames.isEmpty());
    bench.pass(3'000, 100);
    CHECK(!camera.streaming());
}

TEST_CASE("a camera without compression gives JPEG stills too, in its colours")
{
    const Testbed machine;
    VideoBed camera(machine.get(), {.sizes = {{false, 640, 480, 30}, {false, 1280, 960, 5}}});
    camera.plug();
    QImage red(640, 480, QImage::Format_RGB32);
    red.fill(QColor(200, 40, 30));
    camera.show(red);
    Bench bench;
    bench.worker.setWatched(true);
    bench.pass(300);
    REQUIRE(!bench.frames.isEmpty());
    CHECK(bench.frames.last().width == 640); // the larger one is too slow for the screen
    const auto *bgr = reinterpret_cast<const quint8 *>(bench.frames.last().pixels.constData());
    CHECK(std::abs(bgr[2] - 200) < 6);
    CHECK(std::abs(bgr[1] - 40) < 6);
    CHECK(std::abs(bgr[0] - 30) < 6);
    bench.worker.capture(1);
    bench.pass(400);
    REQUIRE(bench.stills.size() == 1);
    CHECK(QImage::fromData(bench.stills[0].still->encoded, "JPEG").size() == QSize(1280, 960));
}

TEST_CASE("a camera that hangs is begun anew after three seconds, and is ready when it sends again")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    Bench bench;
    bench.worker.setWatched(true);
    bench.pass(500);
    camera.set(VideoFault::Silent);
    bench.pass(2'900);
    CHECK(bench.status == DeviceStatus::Ready);
    bench.pass(200);
    CHECK(bench.status == DeviceStatus::Trouble);
    CHECK(bench.sentence.contains(QStringLiteral("no picture")));
    CHECK(camera.starts() == 2);
    bench.pass(6'200, 100);
    CHECK(camera.starts() == 4);
    bench.frames.clear();
    camera.set(VideoFault::None);
    bench.pass(500);
    CHECK(bench.status == DeviceStatus::Ready);
    CHECK(!bench.frames.isEmpty());
}

TEST_CASE("a still that does not come is answered in eight seconds")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    camera.set(VideoFault::Silent);
    Bench bench;
    bench.worker.capture(1);
    bench.pass(7'900, 100);
    CHECK(bench.stills.isEmpty());
    bench.pass(200);
    REQUIRE(bench.stills.size() == 1);
    CHECK(bench.stills[0].still.error().kind == ErrorKind::TimedOut);
}

TEST_CASE("a camera that floods is heard a little at a time")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    camera.set(VideoFault::Flood);
    Bench bench;
    bench.worker.setWatched(true);
    bench.pass(1'000);
    CHECK(bench.frames.size() <= 31);
    CHECK(camera.taken() <= 8 * 64);
    CHECK(bench.status == DeviceStatus::Ready);
}

TEST_CASE("a camera that lies shows nothing, takes nothing, and is told of")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    for (const auto fault :
         {VideoFault::Torn, VideoFault::Empty, VideoFault::Overlong, VideoFault::Misnumbered,
          VideoFault::OtherSize, VideoFault::ZeroFormat, VideoFault::HugeFormat,
          VideoFault::OddStride, VideoFault::NoOwnMemory, VideoFault::Marked}) {
        CAPTURE(int(fault));
        camera.set(fault);
        Bench bench;
        bench.worker.setWatched(true);
        bench.worker.capture(1);
        bench.pass(3'500, 100);
        CHECK(bench.frames.isEmpty());
        CHECK(bench.status == DeviceStatus::Trouble);
        CHECK(!bench.sentence.isEmpty());
        bench.pass(5'000, 100);
        REQUIRE(bench.stills.size() == 1);
        CHECK(!bench.stills[0].still.has_value());
        camera.set(VideoFault::None);
        bench.pass(5'500, 100);
        CHECK(bench.status == DeviceStatus::Ready);
        CHECK(!bench.frames.isEmpty());
    }
}

TEST_CASE("lists without end are read to a bound")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    camera.set(VideoFault::Endless);
    const auto device = V4l2Device::open(QStringLiteral("/dev/video1"));
    REQUIRE(device.has_value());
    CHECK((*device)->modes().size() == 64);
}

TEST_CASE("pulled out while it streams: told at once, the wish is answered, and it comes back")
{
    const Testbed machine;
    VideoBed camera(machine.get());
    camera.plug();
    Bench bench;
    bench.worker.setWatched(true);
    bench.pass(500);
    bench.worker.capture(1);
    camera.unplug();
    bench.pass(16);
    CHECK(bench.status == DeviceStatus::NotConnected);
    REQUIRE(bench.stills.size() == 1);
    CHECK(!bench.stills[0].still.has_value());
    camera.plug();
    bench.frames.clear();
    bench.pass(2'500);
    CHECK(bench.status == DeviceStatus::Ready);
    CHECK(!bench.frames.isEmpty());
}
