// SPDX-License-Identifier: GPL-3.0-or-later
// The Taiwanese health card: a name written in one, years of the Republic, check digits.
#include "kiosk/cards/card_facts.h"
#include "kiosk/cards/nhi.h"
#include "tests/fixtures/health_cards.h"

#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

const QDate today(2026, 11, 22);

Result<Facts> facts(const NhiOwner &owner)
{
    return factsOf({CardReading::Kind::Nhi, {nhiData(owner)}}, today);
}

} // namespace

TEST_CASE("the basic data are read field by field")
{
    const auto card = parseNhi(nhiData({}));
    REQUIRE(card);
    CHECK(card->cardNumber == QStringLiteral("000012345678"));
    CHECK(card->name == QStringLiteral("陳怡君"));
    CHECK(card->id == QStringLiteral("A223456781"));
    CHECK(card->birthDate == QDate(1986, 4, 12));
    CHECK(card->gender == QStringLiteral("female"));
    CHECK(card->issued == QDate(2019, 3, 1));
}

TEST_CASE("name in one and birth date are two facts")
{
    const auto shown = facts({});
    REQUIRE(shown);
    CHECK(shown->source == FactSource::ChipCard);
    CHECK(shown->family == QStringLiteral("陳怡君"));
    CHECK(shown->given.isEmpty());
    CHECK(shown->cardNumber == QStringLiteral("A223456781"));
    CHECK(complete(*shown, today));
}

TEST_CASE("a name in Latin letters or one that Big5 does not know leaves the number")
{
    for (const QByteArray &name : {QByteArray("CHEN YI CHUN"), QByteArray("\xff\xff\xa9\xc9"),
                                   QByteArray("\xb3"), QByteArray()}) {
        CAPTURE(name.toHex().toStdString());
        const auto shown = facts({.name = name});
        REQUIRE(shown);
        CHECK(shown->source == FactSource::CardNumber);
        CHECK(shown->family.isEmpty());
        CHECK(shown->cardNumber == QStringLiteral("A223456781"));
    }
}

TEST_CASE("zeros behind the name are padding")
{
    NhiOwner owner;
    owner.name = owner.name.leftJustified(20, '\0');
    const auto card = parseNhi(nhiData(owner));
    REQUIRE(card);
    CHECK(card->name == QStringLiteral("陳怡君"));
}

TEST_CASE("an id with a wrong check digit is no id; with no name either, the card names nobody")
{
    const auto card = parseNhi(nhiData({.id = "A223456780"}));
    REQUIRE(card);
    CHECK(card->id.isEmpty());
    CHECK(facts({.id = "A223456780"}).has_value());
    CHECK_FALSE(facts({.name = "CHEN", .id = "A223456780"}).has_value());
    CHECK_FALSE(parseNhi(nhiData({.name = "", .id = "A223456780"})).has_value());
}

TEST_CASE("other lengths and dates that never were are refused")
{
    const QByteArray data = nhiData({});
    REQUIRE(data.size() == 57);
    for (qsizetype cut = 0; cut < data.size(); ++cut)
        CHECK_MESSAGE(!parseNhi(data.left(cut)), cut);
    CHECK_FALSE(parseNhi(data + ' '));
    CHECK_FALSE(parseNhi(nhiData({.birthDate = "0750230"})));
    CHECK_FALSE(parseNhi(nhiData({.birthDate = "075041 "})));
    CHECK_FALSE(parseNhi(nhiData({.cardNumber = "00001234567x"})));
}
