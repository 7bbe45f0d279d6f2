// SPDX-License-Identifier: GPL-3.0-or-later
// Which voice is taken for a language, and how a text is cut into phrases.
#include "drivers/voice/voices.h"

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

TEST_CASE("each engine's own pace is turned into ours, 120 words a minute and steadily more")
{
    CHECK(engineRate(QStringLiteral("speechd"), 1) == doctest::Approx(-0.556).epsilon(0.01));
    CHECK(engineRate(QStringLiteral("flite"), 1) == doctest::Approx(-0.1875).epsilon(0.01));
    for (const auto *engine : {"speechd", "flite"}) {
        double before = -1.1;
        for (const double rate : {0.75, 1.0, 1.25, 1.5, 1.75, 2.0}) {
            const double now = engineRate(QString::fromLatin1(engine), rate);
            CHECK(now > before);
            CHECK(now <= 1);
            before = now;
        }
        CHECK(engineRate(QString::fromLatin1(engine), 0.5) >= -1);
    }
}
