// SPDX-License-Identifier: GPL-3.0-or-later
// Stripes: a payment card is refused without a trace, an unknown issuer stays unknown.
#include "kiosk/cards/magstripe.h"

#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("a payment card is refused and its number appears nowhere in the answer")
{
    for (const QByteArray &tracks :
         {QByteArray("%B4111111111111111^DOE/JANE^29121010000?;4111111111111111=2912101?"),
          QByteArray(";5555555555554444=2912101?")}) {
        const auto card = parseStripe(tracks);
        REQUIRE_FALSE(card.has_value());
        CHECK(card.error().kind == ErrorKind::Refused);
        CHECK(card.error().message ==
              QStringLiteral("This is a payment card. Please use your insurance card."));
        CHECK_FALSE(card.error().where.contains(QStringLiteral("1111")));
    }
}

TEST_CASE("an Ontario health card gives number and birth date")
{
    const auto card =
        parseStripe("%B6100541234567890^ROY/ANNE MARIE^2901799219800203AB?;6100541234567890=29?");
    REQUIRE(card.has_value());
    CHECK(card->number == QStringLiteral("1234567890"));
    CHECK(card->family == QStringLiteral("ROY"));
    CHECK(card->given == QStringLiteral("ANNE MARIE"));
    CHECK(card->gender == QStringLiteral("female"));
    CHECK(card->birthDate == QDate(1980, 2, 3));
    const Facts facts = toFacts(*card);
    CHECK(facts.source == FactSource::CardNumber);
    CHECK(facts.cardNumber == QStringLiteral("1234567890"));
    CHECK(facts.birthDate == QDate(1980, 2, 3));
}

TEST_CASE("an unknown issuer is an unknown card, and a torn stripe is none")
{
    for (const QByteArray &tracks :
         {QByteArray("%B6100551234567890^ROY/ANNE^2901799219800203AB?"),
          QByteArray("%B6100541234567890^ROY/ANNE^2901799219801303AB?"),
          QByteArray("%B6100541234567890^ROY/ANNE^29017992198"), QByteArray("%B610054^^?"),
          QByteArray("%B?"), QByteArray("?%B"), QByteArray("%")}) {
        CAPTURE(tracks.toStdString());
        const auto card = parseStripe(tracks);
        REQUIRE_FALSE(card.has_value());
        CHECK(card.error().kind == ErrorKind::BadInput);
    }
    CHECK_FALSE(parseStripe({}).has_value());
}
