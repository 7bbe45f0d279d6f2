// SPDX-License-Identifier: GPL-3.0-or-later
// Speech by a real engine into a sound server of the test's own (a null sink), and what is heard.
// A program of its own: Qt looks for a sound server once.
#include "drivers/speaker/open_speaker.h"
#include "tests/drivers/sound_server.h"

#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("with a sound server it is heard; another sentence replaces it; stop is soon")
{
    SoundServer server;
    server.listen();
    auto speaker = openSpeaker(QStringLiteral("tts:flite"), nullptr);
    REQUIRE(speaker.has_value());
    int finished = 0;
    QObject::connect(speaker->get(), &Speaker::finished, speaker->get(), [&] { ++finished; });
    (*speaker)->say(QStringLiteral("Your number is"), QStringLiteral("en"));
    CHECK(eventually([&] { return finished == 1; }, 15'000));
    CHECK((*speaker)->health().status == DeviceStatus::Ready);
    CHECK((*speaker)->health().tally.uses == 1);
    CHECK(eventually([&] { return server.loudest() > 2'000; }));

    const QString sermon = QStringLiteral("This goes on and on and on. ").repeated(20);
    (*speaker)->say(sermon, QStringLiteral("en"));
    CHECK(eventually([&] { return server.loudest() > 2'000; }));
    (*speaker)->say(QStringLiteral("Done"), QStringLiteral("en"));
    CHECK(eventually([&] { return finished == 2; }, 15'000)); // not after the twenty sentences
    CHECK((*speaker)->health().tally.uses == 2);

    (*speaker)->say(sermon, QStringLiteral("en"));
    CHECK(eventually([&] { return server.loudest() > 2'000; }));
    (*speaker)->stop();
    CHECK(eventually([&] {
        // Some of it was under way to the ear.
        return server.loudest() == 0;
    }));
    CHECK(finished == 2);

    (*speaker)->say(QStringLiteral("Siéntese, por favor."), QStringLiteral("es"));
    CHECK(eventually([&] { return finished == 3; }));
    CHECK(
        (*speaker)->health().sentence.startsWith(QStringLiteral("There is no voice for Spanish.")));
    (*speaker)->say(QStringLiteral("Thank you"), QStringLiteral("en"));
    CHECK(eventually([&] { return finished == 4; }, 15'000));
    CHECK((*speaker)->health().status == DeviceStatus::Ready);
}
