// SPDX-License-Identifier: GPL-3.0-or-later
// Which voice is taken, and what is said of a machine that cannot speak.
#include "drivers/speaker/open_speaker.h"
#include "drivers/speaker/voices.h"
#include "tests/drivers/growth.h"

#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("the voice whose language, then script, then country fits is taken; another never")
{
    const QList<QLocale> voices{QLocale(QStringLiteral("es_ES")), QLocale(QStringLiteral("en_US")),
                                QLocale(QStringLiteral("es_US")),
                                QLocale(QStringLiteral("zh_Hans_CN"))};
    CHECK(bestLocale(voices, QStringLiteral("es-US")) == QLocale(QStringLiteral("es_US")));
    CHECK(bestLocale(voices, QStringLiteral("es")) == QLocale(QStringLiteral("es_ES")));
    CHECK(bestLocale(voices, QStringLiteral("en")) == QLocale(QStringLiteral("en_US")));
    CHECK_FALSE(bestLocale(voices, QStringLiteral("fr")).has_value());
    CHECK_FALSE(bestLocale(voices, QStringLiteral("nonsense")).has_value());
    CHECK_FALSE(bestLocale({}, QStringLiteral("en")).has_value());
}

TEST_CASE("a long text is spoken in phrases, so that it can be stopped between them")
{
    CHECK(phrasesOf(QStringLiteral("Your number is A 17. Please take a seat in the blue area now"),
                    6) == QStringList{QStringLiteral("Your number is A 17."),
                                      QStringLiteral("Please take a seat in the"),
                                      QStringLiteral("blue area now")});
    CHECK(phrasesOf(QStringLiteral("One, two"), 1'000) == QStringList{QStringLiteral("One, two")});
    CHECK(phrasesOf({}, 6) == QStringList{QString()});
}

TEST_CASE("what an engine speaks is listed")
{
    CHECK(enginesToTry({}).contains(QStringLiteral("flite")));
    CHECK(enginesToTry({}).last() == u"flite"); // the one with fewest languages
    CHECK(languagesOf(QStringLiteral("flite")) == QStringList{QStringLiteral("en")});
}

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
