// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides of one card, what kind of card it is, which lines deserve a second look, and cards that
// are none of ours.
#include "kiosk/cards/insurance_text.h"

#include "tests/cards/seen_lines.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

QList<TextLine> side(std::initializer_list<const char *> rows)
{
    QList<TextLine> lines;
    int y = 60;
    for (const char *row : rows) {
        const QRect box(70, y, int(qstrlen(row)) * 22, 40);
        addSeen(lines, box, QString::fromUtf8(row), QString::fromUtf8(row), 0.95);
        y += 80;
    }
    return lines;
}

} // namespace

TEST_CASE("a number that both sides show alike is the surer for it")
{
    const auto front = side({"Aetna", "Member ID: W348443796"});
    const auto back = side({"Payer ID: 63746", "Member ID: W348443796"});
    const InsuranceCard card = readBothSides(front, back);
    REQUIRE(card.find(CardField::MemberId));
    CHECK(card.value(CardField::MemberId) == QStringLiteral("W348443796"));
    CHECK(card.find(CardField::MemberId)
              ->validatorsPassed.contains(QStringLiteral("both-sides-agree")));
    REQUIRE(card.find(CardField::PayorId));
    CHECK(card.find(CardField::PayorId)->side == CardSide::Back);
    CHECK(card.kind == CardKind::Commercial);
    CHECK(card.front.isEmpty());
}

TEST_CASE("a number that the sides show differently is never certain")
{
    const InsuranceCard card =
        readBothSides(side({"Aetna", "Member ID: W348443796"}), side({"Member ID: W348443798"}));
    REQUIRE(card.find(CardField::MemberId));
    CHECK(card.find(CardField::MemberId)->grade == FieldGrade::PleaseCheck);
}

TEST_CASE("the kind of card is told by its words")
{
    CHECK(cardKind(side({"MEDICARE HEALTH INSURANCE", "Name/Nombre", "HOSPITAL (PART A)"})) ==
          CardKind::Medicare);
    CHECK(cardKind(side({"TRICARE Prime", "DoD Benefits Number 12345678901"})) ==
          CardKind::Tricare);
    CHECK(cardKind(side({"Texas Medicaid", "Member ID: 512345678"})) == CardKind::Medicaid);
    CHECK(cardKind(side({"EUROPEAN HEALTH INSURANCE CARD", "3. Name", "4. Given names"})) ==
          CardKind::Ehic);
    CHECK(cardKind(side({"Aetna", "Member ID: W348443796"})) == CardKind::Commercial);
    CHECK(cardKind(side({"Hello", "world"})) == CardKind::Unknown);
}

TEST_CASE("payment cards, licences and leaflets are told from insurance cards")
{
    CHECK(wrongCard(side({"Bank of Ashford", "4111 1111 1111 1111"})) == WrongCard::Payment);
    CHECK(wrongCard(side({"VIRGINIA", "DRIVER'S LICENSE", "DOB 06/06/1986", "CLASS D"})) ==
          WrongCard::Licence);
    CHECK(wrongCard(side({"Coffee Club", "Ten stamps and the next is free"})) ==
          WrongCard::NotInsurance);
    CHECK(wrongCard(side({"Aetna", "Member ID: W348443796"})) == WrongCard::None);
    CHECK(wrongCard({}) == WrongCard::None);
}

TEST_CASE("a second look is given to what may hold a field, and to no more than is bearable")
{
    const auto card = side({"Aetna", "Member ID: W348443796",
                            "This card does not guarantee coverage and must be shown at each visit "
                            "to every provider"});
    const auto boxes = worthASecondLook(card);
    CHECK(boxes.contains(card[5].box));
    CHECK_FALSE(boxes.contains(card[10].box));
    QList<TextLine> many;
    for (int i = 0; i < 600; ++i)
        many.append({QStringLiteral("ID %1").arg(1000000 + i), QRect(10, i * 20, 200, 18), 0.9, 0});
    CHECK(worthASecondLook(many).size() == mostSecondLooks);
}
