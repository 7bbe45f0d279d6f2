// SPDX-License-Identifier: GPL-3.0-or-later
// A USB camera with its thread, in real time: replugged again and again it comes back by itself,
// and nothing of it is left behind.
#include "drivers/camera/open_camera.h"
#include "tests/bed/testbed.h"
#include "tests/bed/video_bed.h"
#include "tests/drivers/growth.h"

#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("replugged while somebody looks: frames return each time, and nothing grows")
{
    const Testbed machine;
    VideoBed bed(machine.get(), {.sizes = {{true, 640, 480, 30}, {true, 800, 600, 30}}});
    auto camera = openCamera(QStringLiteral("v4l2:046d:0825"), nullptr);
    REQUIRE(camera.has_value());
    int frames = 0;
    QObject::connect(camera->get(), &Camera::frame, camera->get(), [&] { ++frames; });
    (*camera)->start();
    Holdings before;
    const int rounds = replugs();
    for (int round = 0; round < rounds + 5; ++round) {
        CAPTURE(round);
        if (round == 5) // what is made once is made
            before = holdings();
        bed.plug();
        frames = 0;
        REQUIRE(eventually([&] { return frames > 0; }, 15'000));
        CHECK((*camera)->health().status == DeviceStatus::Ready);
        bed.unplug();
        REQUIRE(eventually([&] { return (*camera)->health().status == DeviceStatus::NotConnected; },
                           15'000));
    }
    const Holdings after = holdings();
    MESSAGE(rounds << " replugs: descriptors " << before.descriptors << " -> " << after.descriptors
                   << ", threads " << before.threads << " -> " << after.threads << ", heap "
                   << before.heapBytes / 1024 << " -> " << after.heapBytes / 1024 << " kB");
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    // The invented machine keeps a little of each device that it ever had.
    CHECK(after.heapBytes - before.heapBytes < 100'000 + rounds * 4'096);
}

TEST_CASE("a camera that is closed answers who still waits for a picture")
{
    const Testbed machine;
    VideoBed bed(machine.get());
    bed.plug();
    bed.set(VideoFault::Silent);
    auto camera = openCamera(QStringLiteral("v4l2:046d:0825"), nullptr);
    REQUIRE(camera.has_value());
    REQUIRE(eventually([&] { return (*camera)->health().status == DeviceStatus::Ready; }));
    bool answered = false;
    auto task = (*camera)->capture().then(
        [&](const Result<Still> &still) { answered = !still.has_value(); });
    camera->reset();
    CHECK(answered);
}

TEST_CASE("a still comes over the thread, and is counted")
{
    const Testbed machine;
    VideoBed bed(machine.get());
    bed.plug();
    auto camera = openCamera(QStringLiteral("v4l2:/dev/video1"), nullptr);
    REQUIRE(camera.has_value());
    REQUIRE(eventually([&] { return (*camera)->health().status == DeviceStatus::Ready; }));
    QByteArray jpeg;
    auto task = (*camera)->capture().then([&](const Result<Still> &still) {
        if (still)
            jpeg = still->encoded;
    });
    CHECK(eventually([&] { return !jpeg.isEmpty(); }));
    CHECK(QImage::fromData(jpeg, "JPEG").size() == QSize(1920, 1080));
    CHECK((*camera)->health().tally.uses == 1);
}
