// SPDX-License-Identifier: GPL-3.0-or-later
// Card fields: their wire names, and what counts as different from the coverage on file.
#include "kiosk/core/insurance.h"
#include "kiosk/core/model.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

Coverage onFile()
{
    Coverage coverage;
    coverage.payor = QStringLiteral("Blue Harbor Health");
    coverage.subscriberId = QStringLiteral("XHB-4417 01");
    coverage.groupNumber = QStringLiteral("88120");
    coverage.rxBin = QStringLiteral("610014");
    return coverage;
}

Evidence shown(CardField field, const char *value, FieldGrade grade = FieldGrade::Certain)
{
    Evidence evidence;
    evidence.field = field;
    evidence.value = QString::fromLatin1(value);
    evidence.grade = grade;
    return evidence;
}

} // namespace

TEST_CASE("every field, source and grade has its own name and comes back from it")
{
    QStringList seen;
    for (int i = 0; i < cardFieldCount; ++i) {
        const QString key = fieldKey(CardField(i));
        CHECK(!key.isEmpty());
        CHECK(!seen.contains(key));
        seen.append(key);
        CardField back{};
        CHECK(fieldFromKey(key, back));
        CHECK(back == CardField(i));
    }
    for (int i = 0; i <= int(FieldSource::Typed); ++i) {
        FieldSource back{};
        CHECK(sourceFromKey(sourceKey(FieldSource(i)), back));
        CHECK(back == FieldSource(i));
    }
    for (int i = 0; i <= int(CardKind::Ehic); ++i) {
        CardKind back{};
        CHECK(kindFromKey(kindKey(CardKind(i)), back));
        CHECK(back == CardKind(i));
    }
    for (int i = 0; i <= int(CardSide::Back); ++i) {
        CardSide back{};
        CHECK(sideFromKey(sideKey(CardSide(i)), back));
        CHECK(back == CardSide(i));
    }
    for (int i = 0; i <= int(FieldGrade::Unreadable); ++i) {
        FieldGrade back{};
        CHECK(gradeFromKey(gradeKey(FieldGrade(i)), back));
        CHECK(back == FieldGrade(i));
    }
    CHECK(fieldKey(CardField::MemberId) == QStringLiteral("memberId"));
    CardField untouched = CardField::Plan;
    CHECK_FALSE(fieldFromKey(QStringLiteral("MemberID"), untouched));
    CHECK(untouched == CardField::Plan);
}

TEST_CASE("the same card in another spelling is no difference")
{
    InsuranceCard card;
    card.fields = {shown(CardField::Payor, "BLUE HARBOR  HEALTH"),
                   shown(CardField::MemberId, "xhb441701"), shown(CardField::RxBin, "610014")};
    CHECK(differences(card, onFile()).isEmpty());
}

TEST_CASE("a new member number and a new payor are differences, in the order of the card's fields")
{
    InsuranceCard card;
    card.fields = {shown(CardField::MemberId, "XHB-4417 02", FieldGrade::PleaseCheck),
                   shown(CardField::Payor, "Cedar Mutual")};
    CHECK(differences(card, onFile()) == QList<CardField>{CardField::Payor, CardField::MemberId});
}

TEST_CASE("a field the file lacks is a difference, a field the card lacks or hides is none")
{
    InsuranceCard card;
    card.fields = {shown(CardField::RxPcn, "ADV"),
                   shown(CardField::GroupNumber, "99999", FieldGrade::Unreadable),
                   shown(CardField::RxBin, "")};
    CHECK(differences(card, onFile()) == QList<CardField>{CardField::RxPcn});
}

TEST_CASE("a card answers for a field it has and gives nothing for one it has not")
{
    InsuranceCard card;
    card.fields = {shown(CardField::Plan, "PPO")};
    REQUIRE(card.find(CardField::Plan) != nullptr);
    CHECK(card.value(CardField::Plan) == QStringLiteral("PPO"));
    CHECK(card.find(CardField::Payor) == nullptr);
    CHECK(card.value(CardField::Payor).isEmpty());
}
