// SPDX-License-Identifier: GPL-3.0-or-later
// The German health card: umlauts, names of several parts, the end of the insurance, torn and
// hostile files.
#include "kiosk/cards/card_facts.h"
#include "kiosk/cards/egk.h"
#include "kiosk/cards/gunzip.h"
#include "tests/fixtures/health_cards.h"

#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

const QDate today(2026, 11, 22);

CardReading reading(const EgkOwner &owner)
{
    return {CardReading::Kind::Egk, egkFiles(owner)};
}

QByteArray personOf(const QByteArray &xml)
{
    return personFile(gzipped(xml));
}

bool refused(const QByteArray &pd, const QByteArray &vd = {})
{
    const auto card = parseEgk({pd, vd});
    return !card && card.error().kind == ErrorKind::BadInput;
}

} // namespace

TEST_CASE("a health card of either schema tells person and insurance")
{
    for (const bool old : {false, true}) {
        CAPTURE(old);
        const auto card = parseEgk(egkFiles({.title = QStringLiteral("Dr."), .old = old}));
        REQUIRE(card);
        CHECK(card->number == QStringLiteral("H123456785"));
        CHECK(card->family == QStringLiteral("Weißmüller"));
        CHECK(card->given == QStringLiteral("Jürgen Matthäus"));
        CHECK(card->title == QStringLiteral("Dr."));
        CHECK(card->birthDate == QDate(1958, 7, 14));
        CHECK(card->gender == QStringLiteral("male"));
        CHECK(card->address.line == QStringList{QStringLiteral("Lindenweg 7a")});
        CHECK(card->address.postalCode == QStringLiteral("55999"));
        CHECK(card->address.city == QStringLiteral("Musterstädt"));
        CHECK(card->address.country == QStringLiteral("D"));
        CHECK(card->payor == QStringLiteral("Krankenkasse Sonnental"));
        CHECK(card->payorId == QStringLiteral("109999990"));
        CHECK(card->insuredFrom == QDate(2015, 1, 1));
        CHECK_FALSE(card->insuredUntil.isValid());
        CHECK_FALSE(card->changing);
        CHECK(valid(*card, today));
    }
}

TEST_CASE("the letters that Latin 9 has and Latin 1 has not")
{
    const auto card = parseEgk(egkFiles({.family = QStringLiteral("Kneževic")}));
    REQUIRE(card);
    CHECK(card->family == QStringLiteral("Kneževic"));
}

TEST_CASE("name and birth date are two facts; the parts of a family name belong together")
{
    const auto facts = factsOf(reading({.family = QStringLiteral("Hohenberg"),
                                        .addition = QStringLiteral("Gräfin"),
                                        .prefix = QStringLiteral("von")}),
                               today);
    REQUIRE(facts);
    CHECK(facts->source == FactSource::ChipCard);
    CHECK(facts->family == QStringLiteral("Gräfin von Hohenberg"));
    CHECK(facts->given == QStringLiteral("Jürgen Matthäus"));
    CHECK(facts->birthDate == QDate(1958, 7, 14));
    CHECK(facts->cardNumber == QStringLiteral("H123456785"));
    CHECK(complete(*facts, today));
}

TEST_CASE("a birth date without its day proves nothing: the number, and the date is asked")
{
    const auto facts = factsOf(reading({.birthDate = QStringLiteral("19580700")}), today);
    REQUIRE(facts);
    CHECK(facts->source == FactSource::CardNumber);
    CHECK_FALSE(facts->birthDate.isValid());
    CHECK(facts->cardNumber == QStringLiteral("H123456785"));
}

TEST_CASE("a member number with a wrong check digit is no member number")
{
    const auto card = parseEgk(egkFiles({.number = QStringLiteral("H123456783")}));
    REQUIRE(card);
    CHECK(card->number.isEmpty());
    CHECK(card->family == QStringLiteral("Weißmüller"));
    // Without it and without a whole name nothing is left to ask the desk.
    CHECK(factsOf(reading({.number = QStringLiteral("H123456783"), .given = QStringLiteral("-")}),
                  today)
              .error()
              .kind == ErrorKind::BadInput);
}

TEST_CASE("a card that has run out, has not begun, is being changed or is locked is not valid")
{
    const auto why = [](const CardReading &card) {
        const auto facts = factsOf(card, today);
        REQUIRE_FALSE(facts);
        return facts.error().kind;
    };
    CHECK(why(reading({.until = QStringLiteral("20261121")})) == ErrorKind::Conflict);
    CHECK(why(reading({.from = QStringLiteral("20261123")})) == ErrorKind::Conflict);
    CHECK(why(reading({.status = '1'})) == ErrorKind::Conflict);
    CHECK(why({CardReading::Kind::Locked, {}}) == ErrorKind::Conflict);
    CHECK(factsOf(reading({.until = QStringLiteral("20261122")}), today).has_value());
}

TEST_CASE("the person alone is enough; what the other files say is left out then")
{
    auto files = egkFiles({});
    const auto card = parseEgk({files[0]});
    REQUIRE(card);
    CHECK(card->payor.isEmpty());
    CHECK(valid(*card, today));
}

TEST_CASE("torn files are refused at every length")
{
    const auto files = egkFiles({});
    for (qsizetype cut = 0; cut < files[0].size(); ++cut)
        CHECK_MESSAGE(refused(files[0].left(cut)), cut);
    for (qsizetype cut = 1; cut < files[1].size(); ++cut)
        CHECK_MESSAGE(refused(files[0], files[1].left(cut)), cut);
    CHECK(refused({}));
    CHECK(refused(QByteArray(20'000, '\0')));
    CHECK(refused(files[0], QByteArray("\x00\x08\x00\x04\xff\xff\xff\xff", 8)));
    CHECK_FALSE(refused(files[0] + QByteArray(200, '\0'))); // padded, as on the card
}

TEST_CASE("what unpacks to far more than a card holds is not unpacked")
{
    const QByteArray bomb = gzipped(QByteArray(8'000'000, ' '));
    REQUIRE(bomb.size() < 8192);
    CHECK(refused(personFile(bomb)));
    CHECK_FALSE(gunzip(bomb, 65536));
    const auto exact = gunzip(gzipped("abc"), 3);
    REQUIRE(exact);
    CHECK(exact->bytes == "abc");
    CHECK_FALSE(gunzip(gzipped("abcd"), 3));
    QByteArray wrongSum = gzipped("abc");
    wrongSum[wrongSum.size() - 8] = char(wrongSum[wrongSum.size() - 8] ^ 1);
    CHECK_FALSE(gunzip(wrongSum, 3));
    CHECK_FALSE(gunzip({}, 3));
}

TEST_CASE("a document with its own entities, too deep, too many or too long elements is refused")
{
    const QByteArray entity =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"boo\">]><a><Versicherter><Person>"
        "<Nachname>&b;</Nachname></Person></Versicherter></a>";
    CHECK(refused(personOf(entity)));
    CHECK(refused(personOf("<!DOCTYPE a SYSTEM \"http://example.org/x\"><a/>")));
    CHECK(refused(personOf(QByteArray("<a>").repeated(50) + QByteArray("</a>").repeated(50))));
    CHECK(refused(personOf("<a>" + QByteArray("<b/>").repeated(500) + "</a>")));
    QByteArray xml = personXml({});
    CHECK(refused(personOf(xml.replace("Lindenweg", QByteArray(300, 'x')))));
    CHECK(refused(personOf("<a/>")));
    CHECK(refused(personOf("not XML")));
}

TEST_CASE("control characters make no name")
{
    QByteArray xml = personXml({});
    const auto card = parseEgk({personOf(xml.replace("Matth", "M&#x7f;tth"))});
    REQUIRE(card);
    CHECK(card->given.isEmpty());
}
