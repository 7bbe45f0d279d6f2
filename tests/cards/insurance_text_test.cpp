// SPDX-License-Identifier: GPL-3.0-or-later
// Labels and shapes on insurance cards: values beside, below and behind a colon; and all the
// reasons to be unsure.
#include "kiosk/cards/insurance_text.h"

#include "tests/cards/seen_lines.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

// A card under construction: each line is seen by all looks alike unless told otherwise.
class Card {
public:
    Card &line(int x, int y, const char *text, double confidence = 0.95)
    {
        return line(x, y, text, text, confidence);
    }

    Card &line(int x, int y, const char *first, const char *second, double confidence = 0.95)
    {
        const QRect box(x, y, int(qstrlen(first)) * 22, 40);
        addSeen(m_lines, box, QString::fromUtf8(first), QString::fromUtf8(second), confidence);
        return *this;
    }

    // Nothing but English was installed.
    void firstTwoLooks()
    {
        m_lines.removeIf([](const TextLine &line) { return line.pass >= firstOtherNetwork; });
    }

    [[nodiscard]] Evidence read(CardField field) const
    {
        for (const Evidence &evidence : readInsurance(m_lines))
            if (evidence.field == field)
                return evidence;
        return {};
    }

    [[nodiscard]] const QList<TextLine> &lines() const { return m_lines; }

private:
    QList<TextLine> m_lines;
};

void checkCertain(const Card &card, CardField field, const char *value)
{
    const Evidence evidence = card.read(field);
    CAPTURE(fieldKey(field).toStdString());
    CAPTURE(evidence.validatorsFailed.join(QLatin1Char(',')).toStdString());
    CHECK(evidence.value == QString::fromUtf8(value));
    CHECK(evidence.grade == FieldGrade::Certain);
    CHECK(evidence.source == FieldSource::Ocr);
    CHECK(evidence.validatorsPassed.contains(QStringLiteral("two-passes-agree")));
}

void checkDoubtful(const Card &card, CardField field, const char *value, const char *because)
{
    const Evidence evidence = card.read(field);
    CAPTURE(fieldKey(field).toStdString());
    CHECK(evidence.value == QString::fromUtf8(value));
    CHECK(evidence.grade == FieldGrade::PleaseCheck);
    CHECK(evidence.validatorsFailed.contains(QString::fromLatin1(because)));
}

} // namespace

TEST_CASE("values behind their labels, several in a line")
{
    const Card card = Card()
                          .line(70, 200, "Member Name: Maria Garcia Lopez")
                          .line(70, 280, "Member ID: KJX348443796")
                          .line(70, 360, "Group No. 496473 Plan: PPO")
                          .line(70, 440, "RxBIN: 610014 RxPCN: ADV RxGrp: RX4543")
                          .line(70, 520, "Issuer (80840): 1234567893")
                          .line(70, 600, "Effective Date: 01/12/2026")
                          .line(70, 680, "Payer ID: 87365")
                          .line(70, 760, "Member Services: 1-800-555-0445");
    checkCertain(card, CardField::MemberName, "Maria Garcia Lopez");
    checkCertain(card, CardField::MemberId, "KJX348443796");
    checkCertain(card, CardField::GroupNumber, "496473");
    checkCertain(card, CardField::PlanType, "PPO");
    checkCertain(card, CardField::RxBin, "610014");
    checkCertain(card, CardField::RxPcn, "ADV");
    checkCertain(card, CardField::RxGroup, "RX4543");
    checkCertain(card, CardField::Issuer80840, "1234567893");
    checkCertain(card, CardField::EffectiveDate, "2026-01-12");
    checkCertain(card, CardField::PayorId, "87365");
    checkCertain(card, CardField::Phone, "8005550445");
}

TEST_CASE("values below and in the next column")
{
    const Card card = Card()
                          .line(80, 200, "SUBSCRIBER NAME")
                          .line(900, 200, "EFFECTIVE")
                          .line(80, 250, "Thomas O'Sullivan")
                          .line(900, 250, "09/29/2025")
                          .line(80, 400, "ID #")
                          .line(300, 400, "3796077763")
                          .line(80, 460, "GRP #")
                          .line(300, 460, "981985");
    checkCertain(card, CardField::MemberName, "Thomas O'Sullivan");
    checkCertain(card, CardField::EffectiveDate, "2025-09-29");
    checkCertain(card, CardField::MemberId, "3796077763");
    checkCertain(card, CardField::GroupNumber, "981985");
}

TEST_CASE("one look is not enough, and two that differ are worse")
{
    Card alone;
    alone.line(70, 280, "Member ID: KJX348443796", "Member ID: KJX348448796").firstTwoLooks();
    checkDoubtful(alone, CardField::MemberId, "KJX348448796", "two-passes-agree"); // enlarged
    Card lost;
    lost.line(70, 280, "Member ID: KJX348443796", "Nernber 10- KJX348443796").firstTwoLooks();
    checkDoubtful(lost, CardField::MemberId, "KJX348443796", "two-passes-agree");
    // The other networks say which of two it is, and that a value that one look saw is there.
    checkCertain(Card().line(70, 280, "Member ID: KJX348443796", "Member ID: KJX348448796"),
                 CardField::MemberId, "KJX348448796");
    checkCertain(Card().line(70, 280, "Member ID: KJX348443796", "Nernber 10- KJX348443796"),
                 CardField::MemberId, "KJX348443796");
    const Evidence pale =
        Card().line(70, 280, "Member ID: KJX348443796", 0.5).read(CardField::MemberId);
    CHECK(pale.grade == FieldGrade::PleaseCheck);
    const Evidence faint =
        Card().line(70, 280, "Member ID: KJX348443796", 0.2).read(CardField::MemberId);
    CHECK(faint.grade == FieldGrade::Unreadable);
    CHECK(faint.value.isEmpty());
}

TEST_CASE("characters that have look-alikes are shown to the person")
{
    checkDoubtful(Card().line(70, 280, "Member ID: XHO123456"), CardField::MemberId, "XHO123456",
                  "look-alike");
    Card first;
    first.line(70, 280, "Group: 194787").firstTwoLooks();
    checkDoubtful(first, CardField::GroupNumber, "194787", "look-alike");
    checkDoubtful(Card().line(70, 280, "Member Name: lliana Mensah"), CardField::MemberName,
                  "Iliana Mensah", "look-alike");
    // A digits-only field cannot hold a letter.
    checkCertain(Card().line(70, 280, "RxBIN: 012345"), CardField::RxBin, "012345");
}

TEST_CASE("a torn or overlong value is not called whole")
{
    CHECK(Card().line(70, 280, "RxBIN: 61001").read(CardField::RxBin).grade ==
          FieldGrade::Unreadable);
    checkDoubtful(Card().line(70, 280, "Member ID: KJX348443796 see back"), CardField::MemberId,
                  "KJX348443796", "whole-text");
    checkDoubtful(Card().line(70, 280, "Member ID: KJX34844 GOLD"), CardField::MemberId,
                  "KJX34844 GOLD", "one-piece");
    CHECK(Card().line(70, 280, "Issuer (80840): 1234567890").read(CardField::Issuer80840).grade ==
          FieldGrade::PleaseCheck);
}

TEST_CASE("two places that claim one field leave it to the person")
{
    const Card card = Card()
                          .line(70, 280, "Member ID: KJX348443796")
                          .line(70, 380, "Subscriber ID: KJX348443777");
    CHECK(card.read(CardField::MemberId).grade == FieldGrade::PleaseCheck);
    CHECK(card.read(CardField::MemberId).validatorsFailed.contains(QStringLiteral("one-value")));
}

TEST_CASE("a group under the prescription's BIN is not taken for the plan's group")
{
    const Card card = Card()
                          .line(70, 280, "BIN: 610014")
                          .line(70, 330, "PCN: ADV")
                          .line(70, 380, "Group: 4543881");
    CHECK(card.read(CardField::GroupNumber).grade == FieldGrade::PleaseCheck);
}

TEST_CASE("words of a sentence are no labels")
{
    const Card card =
        Card()
            .line(70, 700, "Show this card to your plan provider before each visit")
            .line(70, 760, "In an emergency call 911 or go to the nearest group practice");
    CHECK(readInsurance(card.lines()).isEmpty());
}

TEST_CASE("an insurer that the table does not know is shown to the person")
{
    Card card;
    card.line(70, 60, "@ Prairie Community Care").line(70, 900, "Member ID: KJX348443796");
    checkDoubtful(card, CardField::Payor, "Prairie Community Care", "label");
}

TEST_CASE("an insurer that the table knows and that heads the card is certain")
{
    Card card;
    card.line(70, 60, "@ AETNA PPO").line(70, 900, "Member ID: KJX348443796");
    checkCertain(card, CardField::Payor, "Aetna");
    Card two;
    two.line(70, 60, "BlueCross BlueShield")
        .line(70, 110, "of Texas")
        .line(70, 900, "Member ID: KJX348443796");
    CHECK(two.read(CardField::Payor).grade == FieldGrade::Certain);
    CHECK(two.read(CardField::Payor).value.contains(QStringLiteral("Texas")));
    Card city; // the state's plan alone would be another's
    city.line(70, 60, "Blue Cross and Blue Shield of Kansas")
        .line(70, 110, "City")
        .line(70, 900, "Member ID: KJX348443796");
    CHECK(city.read(CardField::Payor).value.contains(QStringLiteral("Kansas City")));
}

TEST_CASE("an insurer that does not head the card, or not alone, is shown to the person")
{
    const auto grade = [](const Card &card) { return card.read(CardField::Payor).grade; };
    CHECK(grade(Card()
                    .line(70, 60, "Prairie Trust")
                    .line(70, 200, "Administered by Aetna Life Insurance Company")
                    .line(70, 900, "Member ID: KJX348443796")) == FieldGrade::PleaseCheck);
    CHECK(grade(Card()
                    .line(70, 60, "Humana")
                    .line(900, 60, "Aetna")
                    .line(70, 900, "Member ID: KJX348443796")) == FieldGrade::PleaseCheck);
    CHECK(grade(Card()
                    .line(70, 60, "Prairie Trust")
                    .line(70, 800, "Cigna")
                    .line(70, 900, "Member ID: KJX348443796")) == FieldGrade::PleaseCheck);
    CHECK(grade(Card()
                    .line(70, 60, "Blue Cross Blue Shield")
                    .line(70, 900, "Member ID: KJX348443796")) == FieldGrade::PleaseCheck);
    CHECK(grade(Card().line(70, 60, "Humana", "Hurn").line(70, 900, "Member ID: KJX348443796")) ==
          FieldGrade::PleaseCheck);
}

TEST_CASE("a label without a value asks for it")
{
    const Evidence evidence = Card().line(70, 280, "Member ID:").read(CardField::MemberId);
    CHECK(evidence.grade == FieldGrade::Unreadable);
    CHECK(evidence.value.isEmpty());
}

TEST_CASE("a payment card is noticed, a member number is not one")
{
    CHECK(showsPaymentCard(Card().line(70, 500, "4111 1111 1111 1111").lines()));
    CHECK_FALSE(showsPaymentCard(
        Card().line(70, 500, "Member ID: KJX348443796").line(70, 600, "3796077763").lines()));
}

TEST_CASE("nothing in, nothing out")
{
    CHECK(readInsurance({}).isEmpty());
    CHECK_FALSE(showsPaymentCard({}));
}
