// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser sends is read as it was meant, and what cannot be read changes nothing.
#include "kiosk/desk/web_form.h"

#include <doctest/doctest.h>

using namespace foyer::web;

namespace {

QString field(const QByteArray &body, const char *name)
{
    const auto form = parseForm(body);
    REQUIRE(form);
    return form->value(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("a form is read with its accents, blanks and line ends")
{
    const QByteArray body = "rating=4&comment=Muy+f%C3%A1cil%0D%0AGracias%2C+1%2B1";
    CHECK(field(body, "rating") == QStringLiteral("4"));
    CHECK(field(body, "comment") == QString::fromUtf8("Muy fácil\nGracias, 1+1"));
    CHECK(field(body, "absent").isEmpty());
    CHECK(field("a", "a").isEmpty());
    CHECK(field("a=1&a=2", "a") == QStringLiteral("1"));
    CHECK(field("a=x%00%07y", "a") == QStringLiteral("xy"));
}

TEST_CASE("what is torn, too large or no text is turned away")
{
    CHECK_FALSE(parseForm("a=%4"));
    CHECK_FALSE(parseForm("a=%zz"));
    CHECK_FALSE(parseForm("a=%ff%fe"));
    CHECK_FALSE(parseForm("comment=" + QByteArray(MaxFormBytes, 'a')));
    CHECK_FALSE(parseForm(QByteArray(MaxFieldName + 1, 'n') + "=1"));
    QByteArray many;
    for (int i = 0; i <= MaxFormFields; ++i)
        many += 'f' + QByteArray::number(i) + "=1&";
    CHECK_FALSE(parseForm(many));
    CHECK(parseForm({}));
}

TEST_CASE("the longest comment in the widest script fits into a form")
{
    QByteArray body = "rating=5&comment=";
    for (int i = 0; i < 2000; ++i)
        body += "%E2%82%AC";
    CHECK(parseForm(body));
}

TEST_CASE("a cookie is found by its whole name and only when it is plain")
{
    CHECK(cookie("foyer_staff=abc-DEF_1", "foyer_staff") == "abc-DEF_1");
    CHECK(cookie("x=1; foyer_staff=abc; y=2", "foyer_staff") == "abc");
    CHECK(cookie("not_foyer_staff=abc", "foyer_staff").isEmpty());
    CHECK(cookie("foyer_staff=a\"b", "foyer_staff").isEmpty());
    CHECK(cookie("foyer_staff=" + QByteArray(300, 'a'), "foyer_staff").isEmpty());
    CHECK(cookie({}, "foyer_staff").isEmpty());
}

TEST_CASE("the language a browser wants most is chosen among those we have")
{
    const QStringList have{QStringLiteral("en"), QStringLiteral("es")};
    CHECK(preferredLanguage("es-MX,es;q=0.9,en;q=0.8", have) == QStringLiteral("es"));
    CHECK(preferredLanguage("fr,en;q=0.4,es;q=0.5", have) == QStringLiteral("es"));
    CHECK(preferredLanguage("de", have) == QStringLiteral("en"));
    CHECK(preferredLanguage(";;q=,,", have) == QStringLiteral("en"));
}
