// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence weighed: sources that agree and do not, the card against the file, what is asked.
#include "kiosk/core/evidence.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

Evidence seen(CardField field, const char *value, FieldSource source = FieldSource::Ocr,
              FieldGrade grade = FieldGrade::PleaseCheck, double confidence = 0.8)
{
    Evidence evidence;
    evidence.field = field;
    evidence.value = QString::fromLatin1(value);
    evidence.source = source;
    evidence.grade = grade;
    evidence.confidence = confidence;
    return evidence;
}

Coverage onFile()
{
    Coverage coverage;
    coverage.payor = QStringLiteral("Blue Harbor Health");
    coverage.plan = QStringLiteral("Gold 500");
    coverage.subscriberId = QStringLiteral("XHB-4417 01");
    coverage.groupNumber = QStringLiteral("88120");
    coverage.rxBin = QStringLiteral("610014");
    return coverage;
}

} // namespace

TEST_CASE("a chip is believed before a stripe, a stripe before a bar code, that before the print")
{
    using enum FieldSource;
    const QList<FieldSource> order{SignedCode, Chip, Stripe, Barcode, Typed, Ocr};
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        const auto better = seen(CardField::MemberId, "A1", order[i]);
        const auto lesser = seen(CardField::MemberId, "B2", order[i + 1]);
        const auto one = mergeSources({{lesser}, {better}});
        REQUIRE(one.size() == 1);
        CHECK(one[0].value == QStringLiteral("A1"));
        CHECK(one[0].source == order[i]);
        CHECK(one[0].disagreeing == QList{order[i + 1]});
        CHECK(mergeSources({{better}, {lesser}}) == one);
    }
}

TEST_CASE("what could not be read never hides what could")
{
    const auto chip = seen(CardField::MemberId, "", FieldSource::Chip, FieldGrade::Unreadable, 0);
    const auto print = seen(CardField::MemberId, "X11047");
    const auto one = mergeSources({{chip}, {print}});
    REQUIRE(one.size() == 1);
    CHECK(one[0].value == QStringLiteral("X11047"));
    CHECK(one[0].grade == FieldGrade::PleaseCheck);
    CHECK(one[0].disagreeing.isEmpty());
}

TEST_CASE("print and bar code that agree are certain together; each alone was not")
{
    auto print = seen(CardField::MemberId, "XHB 441 701");
    print.crop = QRect(10, 20, 300, 40);
    print.side = CardSide::Back;
    const auto code = seen(CardField::MemberId, "xhb441701", FieldSource::Barcode);
    const auto one = mergeSources({{print}, {code}});
    REQUIRE(one.size() == 1);
    CHECK(one[0].grade == FieldGrade::Certain);
    CHECK(one[0].confidence == doctest::Approx(0.96));
    CHECK(one[0].agreeing == QList{FieldSource::Ocr});
    CHECK(one[0].crop == print.crop);
    CHECK(one[0].side == CardSide::Back);
}

TEST_CASE("agreement does not make certain what is short, unlikely, refuted, or typed after us")
{
    const auto merge = [](Evidence one, Evidence other) {
        return mergeSources({{std::move(one)}, {std::move(other)}}).first().grade;
    };
    using enum FieldSource;
    const auto print = [](const char *value) { return seen(CardField::GroupNumber, value); };
    CHECK(merge(print("104"), seen(CardField::GroupNumber, "104", Barcode)) ==
          FieldGrade::PleaseCheck);
    CHECK(merge(print("88120"), seen(CardField::GroupNumber, "88120", Barcode,
                                     FieldGrade::PleaseCheck, 0.4)) == FieldGrade::PleaseCheck);
    auto refuted = seen(CardField::GroupNumber, "88120", Barcode);
    refuted.validatorsFailed = {QStringLiteral("digits")};
    CHECK(merge(print("88120"), refuted) == FieldGrade::PleaseCheck);
    CHECK(merge(print("88120"), seen(CardField::GroupNumber, "88120", Typed)) ==
          FieldGrade::PleaseCheck);
    CHECK(merge(print("88120"), print("88120")) == FieldGrade::PleaseCheck); // two looks of one eye
}

TEST_CASE("disagreement is never certain, not even a chip's against the print")
{
    for (const auto source : {FieldSource::SignedCode, FieldSource::Chip, FieldSource::Stripe,
                              FieldSource::Barcode, FieldSource::Ocr}) {
        const auto sure = seen(CardField::MemberId, "X110411", source, FieldGrade::Certain, 0.99);
        const auto other =
            seen(CardField::MemberId, "X110417", FieldSource::Ocr, FieldGrade::PleaseCheck, 0.6);
        const auto one = mergeSources({{sure}, {other}});
        REQUIRE(one.size() == 1);
        CHECK(one[0].grade == FieldGrade::PleaseCheck);
        CHECK(one[0].confidence <= 0.5);
        CHECK(one[0].value == QStringLiteral("X110411"));
    }
}

TEST_CASE("fields come in the order of the card, each once")
{
    const auto all = mergeSources(
        {{seen(CardField::GroupNumber, "88120"), seen(CardField::Payor, "Cedar Mutual")},
         {seen(CardField::GroupNumber, "88120")}});
    REQUIRE(all.size() == 2);
    CHECK(all[0].field == CardField::Payor);
    CHECK(all[1].field == CardField::GroupNumber);
    CHECK(mergeSources({}).isEmpty());
}

TEST_CASE("a name in another order is the same name, another name is not")
{
    CHECK(sameValue(CardField::MemberName, QStringLiteral("GONZALEZ, MARIA L."),
                    QStringLiteral("Maria L Gonzalez")));
    CHECK_FALSE(sameValue(CardField::MemberName, QStringLiteral("Maria Gonzalez"),
                          QStringLiteral("Mario Gonzalez")));
    CHECK_FALSE(sameValue(CardField::MemberId, QStringLiteral("AB 12"), QStringLiteral("12 AB")));
}

TEST_CASE("a doubtful number that is on file already was read right; another one stays doubtful")
{
    InsuranceCard card;
    card.fields = {seen(CardField::Payor, "BLUE HARBOR HEALTH"),
                   seen(CardField::MemberId, "xhb441702"), seen(CardField::RxPcn, "ADV7"),
                   seen(CardField::CopayPcp, "25")};
    const auto weighed = weighedAgainst(card, onFile());
    CHECK(weighed.fields[0].grade == FieldGrade::Certain);
    CHECK(weighed.fields[0].onFile == OnFile::Same);
    CHECK(weighed.fields[0].validatorsPassed == QStringList{QStringLiteral("same-as-file")});
    CHECK(weighed.fields[1].grade == FieldGrade::PleaseCheck);
    CHECK(weighed.fields[1].onFile == OnFile::Differs);
    CHECK(weighed.fields[2].onFile == OnFile::Missing);
    CHECK(weighed.fields[3].onFile == OnFile::NotCompared);
}

TEST_CASE("the file does not settle what two sources dispute or what was hardly read")
{
    InsuranceCard card;
    auto argued = seen(CardField::MemberId, "XHB441701");
    argued.disagreeing = {FieldSource::Barcode};
    card.fields = {argued, seen(CardField::GroupNumber, "88120", FieldSource::Ocr,
                                FieldGrade::PleaseCheck, 0.3)};
    for (const auto &field : weighedAgainst(card, onFile()).fields) {
        CHECK(field.grade == FieldGrade::PleaseCheck);
        CHECK(field.onFile == OnFile::Same);
    }
}

TEST_CASE("only what a patient can judge is asked, in the order of a card")
{
    InsuranceCard card;
    card.fields = {seen(CardField::RxBin, "610014"),
                   seen(CardField::GroupNumber, "77001"),
                   seen(CardField::CopayPcp, "25"),
                   seen(CardField::MemberId, "XHB441702"),
                   seen(CardField::Plan, "Silver"),
                   seen(CardField::Payor, "Cedar Mutual", FieldSource::Ocr, FieldGrade::Certain),
                   seen(CardField::MemberName, "Maria Gonzalez"),
                   seen(CardField::EffectiveDate, "2026-01-01"),
                   seen(CardField::Phone, "8005550100")};
    CHECK(fieldsToAsk(card, std::nullopt) ==
          QList{CardField::MemberName, CardField::MemberId, CardField::GroupNumber});
}

TEST_CASE("what agrees with the file is not asked; a plan only where another one is on file")
{
    InsuranceCard card;
    card.fields = {seen(CardField::Payor, "Blue Harbor  Health"),
                   seen(CardField::MemberId, "XHB441709"), seen(CardField::GroupNumber, "88120"),
                   seen(CardField::Plan, "Silver 900")};
    CHECK(fieldsToAsk(card, onFile()) == QList{CardField::MemberId, CardField::Plan});
    Coverage noPlan = onFile();
    noPlan.plan.clear();
    CHECK(fieldsToAsk(card, noPlan) == QList{CardField::MemberId});
    card.fields[3].value = QStringLiteral("GOLD 500");
    CHECK(fieldsToAsk(card, onFile()) == QList{CardField::MemberId});
}

TEST_CASE("nobody is asked twice, about nothing, or about what cannot be read")
{
    InsuranceCard card;
    auto answered = seen(CardField::MemberId, "X1");
    answered.said = PatientSaid::NotSure;
    card.fields = {answered, seen(CardField::GroupNumber, "7", FieldSource::Typed),
                   seen(CardField::Payor, "  "),
                   seen(CardField::MemberName, "M", FieldSource::Ocr, FieldGrade::Unreadable)};
    CHECK(fieldsToAsk(card, std::nullopt).isEmpty());
    CHECK(fieldsToAsk({}, onFile()).isEmpty());
}

TEST_CASE("a card of doubts alone asks five questions, not seven")
{
    InsuranceCard card;
    for (const auto field :
         {CardField::Payor, CardField::MemberName, CardField::FamilyName, CardField::GivenNames,
          CardField::MemberId, CardField::CardNumber, CardField::GroupNumber})
        card.fields.append(seen(field, "value"));
    CHECK(fieldsToAsk(card, std::nullopt).size() == mostAsked);
}

TEST_CASE("staff look at what is doubtful, and at what a bill needs and the card did not yield")
{
    InsuranceCard card;
    auto confirmed = seen(CardField::GroupNumber, "88120");
    confirmed.said = PatientSaid::Right;
    auto unsure = seen(CardField::MemberName, "Maria");
    unsure.said = PatientSaid::NotSure;
    card.fields = {seen(CardField::Payor, "", FieldSource::Ocr, FieldGrade::Unreadable), confirmed,
                   unsure, seen(CardField::RxBin, "610014"),
                   seen(CardField::Plan, "Gold", FieldSource::Ocr, FieldGrade::Certain)};
    CHECK(fieldsForStaff(card) ==
          QList{CardField::Payor, CardField::MemberName, CardField::RxBin, CardField::MemberId});
}

TEST_CASE("a crop is shown with a letter's margin, however small or large its text")
{
    CHECK(withMargin({100, 200, 300, 40}) == QRect(60, 187, 380, 66));
    CHECK(withMargin({100, 200, 300, 6}).width() == 332);
    CHECK(withMargin({100, 200, 300, 400}).width() == 420);
    CHECK(withMargin({}).isEmpty());
}
