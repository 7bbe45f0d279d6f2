// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a machine that cannot speak, and what goes between the kiosk and foyer-voice.
#include "drivers/speaker/open_speaker.h"
#include "drivers/speaker/tts_speaker.h"
#include "tests/drivers/growth.h"

#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("a speaker address that cannot be is refused")
{
    for (const auto *uri : {"", "tts", "tts:../x", "speech:", "simulated:"})
        CHECK(!openSpeaker(QString::fromLatin1(uri), nullptr).has_value());
}

TEST_CASE("an engine that is not installed is said to be missing, and nobody waits for its words")
{
    auto speaker = openSpeaker(QStringLiteral("tts:none"), nullptr);
    REQUIRE(speaker.has_value());
    bool finished = false;
    QObject::connect(speaker->get(), &Speaker::finished, speaker->get(), [&] { finished = true; });
    (*speaker)->say(QStringLiteral("Hello"), QStringLiteral("en"));
    CHECK(eventually([&] { return finished; }));
    CHECK((*speaker)->health().status == DeviceStatus::NotConnected);
    CHECK((*speaker)->health().sentence.contains(QStringLiteral("no voice")));
    CHECK((*speaker)->health().tally.misses == 1);
}

TEST_CASE("without a sound device it does not claim to speak")
{
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    auto speaker = openSpeaker(QStringLiteral("tts:flite"), nullptr);
    REQUIRE(speaker.has_value());
    CHECK((*speaker)->health().status == DeviceStatus::Connecting);
    bool finished = false;
    QObject::connect(speaker->get(), &Speaker::finished, speaker->get(), [&] { finished = true; });
    QElapsedTimer since;
    since.start();
    (*speaker)->say(QStringLiteral("Your number is A 17."), QStringLiteral("en"));
    CHECK(since.elapsed() < 50); // the screen went on
    CHECK(eventually([&] { return finished; }));
    CHECK((*speaker)->health().sentence.startsWith(QStringLiteral("No sound device was found.")));
    CHECK((*speaker)->health().tally.uses == 0);
}

TEST_CASE("the engines of the machine are told without loading them into the kiosk")
{
    const QStringList engines = speechEngines(10'000);
    CHECK(engines.contains(QStringLiteral("flite")));
    CHECK(engines.last() == u"flite");
}

TEST_CASE("orders and news come back from their lines; anything else is left alone")
{
    const SpeechOrder order{7, QStringLiteral("Siéntese, \"por favor\"\n"), QStringLiteral("es"),
                            SpeechManner{1.25, 0.5}};
    CHECK(orderOf(toLine(order).chopped(1)) == order);
    const VoiceNews news{DeviceStatus::Trouble,
                         QStringLiteral("Speech by flite"),
                         QStringLiteral("There is no voice for Spanish."),
                         {QStringLiteral("en"), QStringLiteral("fr")},
                         VoiceNews::Spoken{7, false}};
    CHECK(newsOf(toLine(news).chopped(1)) == news);
    for (const char *line : {"", "{}", "[]", "nonsense", R"({"say":-1})", R"({"say":"1"})",
                             R"({"status":9})", R"({"status":-1,"spoken":1})"}) {
        CHECK_FALSE(orderOf(line).has_value());
        CHECK_FALSE(newsOf(line).has_value());
    }
    const auto wild = orderOf(R"({"say":1,"text":"a","rate":99,"volume":-3})");
    REQUIRE(wild);
    CHECK(wild->manner == SpeechManner{2, 0});
    const SpeechOrder sermon{1, QString(100'000, u'\u00e9'), {}, {}};
    CHECK(toLine(sermon).size() < maxVoiceLine);
}
