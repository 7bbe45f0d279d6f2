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
