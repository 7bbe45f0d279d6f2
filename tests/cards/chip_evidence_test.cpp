// SPDX-License-Identifier: GPL-3.0-or-later
// What a German health card's chip says of the insurance.
#include "kiosk/cards/chip_evidence.h"
#include "kiosk/core/evidence.h"
#include "tests/fixtures/health_cards.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

const QDate today(2026, 11, 22);

InsuranceCard chipOf(const EgkOwner &owner)
{
    InsuranceCard card;
    card.fields = chipEvidence({CardReading::Kind::Egk, egkFiles(owner)}, today);
    return card;
}

} // namespace

TEST_CASE("a chip names company, number and owner, each certain")
{
    const auto card =
        chipOf({.prefix = QStringLiteral("von"), .until = QStringLiteral("20271231")});
    CHECK(card.value(CardField::Payor) == QStringLiteral("Krankenkasse Sonnental"));
    CHECK(card.value(CardField::PayorId) == QStringLiteral("109999990"));
    CHECK(card.value(CardField::MemberId) == QStringLiteral("H123456785"));
    CHECK(card.value(CardField::MemberName) == QStringLiteral("Jürgen Matthäus von Weißmüller"));
    CHECK(card.value(CardField::FamilyName) == QStringLiteral("von Weißmüller"));
    CHECK(card.value(CardField::EffectiveDate) == QStringLiteral("2015-01-01"));
    CHECK(card.value(CardField::ExpiryDate) == QStringLiteral("2027-12-31"));
    CHECK(std::ranges::all_of(card.fields, [](const Evidence &field) {
        return field.source == FieldSource::Chip && field.grade == FieldGrade::Certain &&
               field.crop.isEmpty();
    }));
    CHECK(std::ranges::is_sorted(card.fields, {}, &Evidence::field));
    const auto owner = chipOwner(card.fields);
    REQUIRE(owner);
    CHECK(owner->family == QStringLiteral("von Weißmüller"));
    CHECK(owner->birthDate == QDate(1958, 7, 14));
}

TEST_CASE("a number with a wrong check digit is left out, and what the chip does not know too")
{
    const auto card =
        chipOf({.number = QStringLiteral("H123456784"), .birthDate = QStringLiteral("19580000")});
    CHECK_FALSE(card.find(CardField::MemberId));
    CHECK_FALSE(card.find(CardField::BirthDate));
    CHECK_FALSE(card.find(CardField::ExpiryDate));
    CHECK(card.find(CardField::Payor));
    CHECK_FALSE(chipOwner(card.fields)); // half of an owner is none
}

TEST_CASE("a card that is torn, run out, or no German one says nothing")
{
    CHECK(chipEvidence({CardReading::Kind::Egk, {"nonsense"}}, today).isEmpty());
    CHECK(chipOf({.until = QStringLiteral("20200101")}).fields.isEmpty());
    CHECK(chipOf({.status = '1'}).fields.isEmpty());
    CHECK(chipEvidence({CardReading::Kind::Stripe, {";6100541234567890?"}}, today).isEmpty());
    CHECK_FALSE(chipOwner({}));
}

TEST_CASE("chip and print that agree are one field with both; a dispute is never certain")
{
    const auto chip = chipOf({}).fields;
    Evidence print;
    print.field = CardField::MemberId;
    print.value = QStringLiteral("H 123 456 785");
    print.grade = FieldGrade::PleaseCheck;
    print.confidence = 0.8;
    print.crop = QRect(10, 20, 300, 40);
    InsuranceCard card;
    card.fields = mergeSources({{print}, chip});
    CHECK(card.value(CardField::MemberId) == QStringLiteral("H123456785"));
    CHECK(card.find(CardField::MemberId)->grade == FieldGrade::Certain);
    CHECK(card.find(CardField::MemberId)->agreeing == QList{FieldSource::Ocr});
    CHECK(card.find(CardField::MemberId)->crop == print.crop);
    print.value = QStringLiteral("H123456786");
    card.fields = mergeSources({{print}, chip});
    CHECK(card.find(CardField::MemberId)->grade == FieldGrade::PleaseCheck);
    CHECK(card.find(CardField::MemberId)->disagreeing == QList{FieldSource::Ocr});
}
