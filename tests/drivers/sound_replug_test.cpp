// SPDX-License-Identifier: GPL-3.0-or-later
// The speaker's cable is pulled and put back again and again: the kiosk says that it cannot be
// heard, speaks again by itself, and nothing grows. A program of its own: Qt looks for a sound
// server once.
#include "drivers/speaker/open_speaker.h"
#include "tests/drivers/sound_server.h"

using namespace foyer;

TEST_CASE("unplugged and plugged in again: it is heard each time, and nothing grows")
{
    SoundServer server;
    auto speaker = openSpeaker(QStringLiteral("tts:flite"), nullptr);
    REQUIRE(speaker.has_value());
    int finished = 0;
    QObject::connect(speaker->get(), &Speaker::finished, speaker->get(), [&] { ++finished; });
    const auto say = [&] {
        const int before = finished;
        (*speaker)->say(QStringLiteral("Yes"), QStringLiteral("en"));
        REQUIRE(eventually([&] { return finished > before; }, 20'000));
    };
    Holdings before;
    const int rounds = replugs(5); // speech takes its time
    for (int round = 0; round < rounds + 5; ++round) {
        CAPTURE(round);
        if (round == 5) // what is made once is made
            before = holdings();
        say();
        CHECK((*speaker)->health().status == DeviceStatus::Ready);
        CHECK((*speaker)->health().tally.uses == round + 1);
        server.unplug();
        say(); // nobody waits for words that cannot be heard
        CHECK((*speaker)->health().status == DeviceStatus::NotConnected);
        CHECK(
            (*speaker)->health().sentence.startsWith(QStringLiteral("No sound device was found.")));
        CHECK((*speaker)->health().tally.uses == round + 1);
        server.plug();
        REQUIRE(eventually([&] { return (*speaker)->health().status == DeviceStatus::Ready; }));
    }
    const Holdings after = holdings();
    MESSAGE(rounds << " replugs: descriptors " << before.descriptors << " -> " << after.descriptors
                   << ", threads " << before.threads << " -> " << after.threads << ", heap "
                   << before.heapBytes / 1024 << " -> " << after.heapBytes / 1024 << " kB");
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    CHECK(after.heapBytes - before.heapBytes < 100'000 + rounds * 4'096);
}
