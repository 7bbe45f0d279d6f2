// SPDX-License-Identifier: GPL-3.0-or-later
// A German health card says who pays: the one that identified the patient, or one put in when the
// insurance is asked; alone, or beside the card under the camera.
#include "tests/fixtures/health_cards.h"
#include "tests/visits/told_bench.h"

using namespace foyer;
using namespace foyer::fixtures;
using Page = Session::Page;
using Card = CardWatch::State;

namespace {

const EgkOwner maria{.birthDate = QStringLiteral("19610304"),
                     .given = QStringLiteral("Maria"),
                     .family = QStringLiteral("Garcia")};
const QString chipPayor = QStringLiteral("Krankenkasse Sonnental");

CardReading egk(const EgkOwner &owner = maria)
{
    return {CardReading::Kind::Egk, egkFiles(owner)};
}

struct Bench : ToldBench {
    [[nodiscard]] Card reader() { return session->card()->state(); }

    [[nodiscard]] InsuranceCard given()
    {
        InsuranceCard card;
        card.fields = desk.saved.last().insurance.fields;
        return card;
    }

    // From the card put in first to the insurance page.
    void identified()
    {
        found();
        dock.insertCard(egk());
        session->chooseWho(false);
        REQUIRE(onPage(Page::ConfirmPerson));
        dock.removeCard();
        session->confirmPerson(true);
        session->giveDetails({}, {}, {});
        REQUIRE(session->page() == Page::InsuranceAsk);
    }
};

} // namespace

TEST_CASE("the card that identified the patient says who pays, and one touch answers")
{
    Bench bench;
    bench.identified();
    CHECK(bench.session->payor() == chipPayor); // not what is on file
    CHECK(bench.session->maskedMemberId() == QStringLiteral("••85"));
    bench.session->insuranceStillRight();
    CHECK(bench.session->page() == Page::Review);
    CHECK(bench.session->insuranceChoice() == Session::InsuranceChoice::Captured);
    CHECK(bench.session->newPayor() == chipPayor);
    REQUIRE(bench.until(
        [&] { return bench.desk.saved.last().insurance.kind == InsuranceAnswer::Kind::Captured; }));
    const auto card = bench.given();
    CHECK(card.value(CardField::MemberId) == QStringLiteral("H123456785"));
    CHECK(card.find(CardField::Payor)->source == FieldSource::Chip);
    CHECK(card.find(CardField::FamilyName)->grade == FieldGrade::Certain);
    CHECK(bench.desk.attached.isEmpty());
    bench.session->leave();
    CHECK(bench.session->payor().isEmpty());
}

TEST_CASE("put in when the insurance is asked, by a patient who typed the name")
{
    Bench bench;
    bench.toInsurance();
    CHECK(bench.session->payor() == QStringLiteral("Cedar Mutual"));
    bench.dock.insertCard(egk());
    CHECK(bench.reader() == Card::Take);
    CHECK(bench.session->page() == Page::InsuranceAsk);
    CHECK(bench.session->payor() == chipPayor);
    bench.dock.removeCard();
    bench.session->insuranceAtDesk(); // whatever the card says
    CHECK(bench.session->insuranceChoice() == Session::InsuranceChoice::AtDesk);
}

TEST_CASE("a chip that does not say who pays leaves the question as it was")
{
    Bench bench;
    bench.toInsurance();
    bench.dock.insertCard({CardReading::Kind::Egk, {egkFiles(maria).first(), {}, {}}});
    CHECK(bench.reader() == Card::Take);
    CHECK(bench.session->payor() == QStringLiteral("Cedar Mutual"));
    bench.session->insuranceStillRight();
    CHECK(bench.session->insuranceChoice() == Session::InsuranceChoice::StillRight);
}

TEST_CASE("somebody else's card, and a card that says nothing of an insurance, are refused")
{
    Bench bench;
    bench.toInsurance();
    auto another = maria;
    another.birthDate = QStringLiteral("19900101");
    const QList<std::pair<CardReading, Card>> tries{
        {egk(another), Card::OfAnother},
        {{CardReading::Kind::Nhi, {nhiData({})}}, Card::Unreadable},
        {{CardReading::Kind::Locked, {}}, Card::NotValid},
        {{CardReading::Kind::Stripe, {";4111111111111111=2912101?"}}, Card::PaymentCard},
    };
    for (const auto &[reading, said] : tries) {
        bench.dock.insertCard(reading);
        CHECK(bench.reader() == said);
        bench.dock.removeCard();
        bench.session->card()->dismiss();
        CHECK(bench.session->payor() == QStringLiteral("Cedar Mutual"));
    }
    bench.session->insuranceStillRight();
    CHECK(bench.session->insuranceChoice() == Session::InsuranceChoice::StillRight);
}

TEST_CASE("a companion's card put in before the question is no insurance of the patient's")
{
    Bench bench;
    bench.found();
    auto companion = maria;
    companion.birthDate = QStringLiteral("19900101");
    bench.dock.insertCard(egk(companion));
    bench.session->chooseWho(true);
    bench.dock.removeCard();
    bench.session->enterName(QStringLiteral("Garcia"), QStringLiteral("Maria"));
    bench.session->enterBirthDate(1961, 3, 4);
    REQUIRE(bench.onPage(Page::ConfirmPerson));
    bench.session->confirmPerson(true);
    bench.session->giveDetails({}, {}, {});
    CHECK(bench.session->payor() == QStringLiteral("Cedar Mutual"));
}

TEST_CASE("chip and camera make one card: what they agree on is not asked, a dispute is")
{
    for (const bool first : {true, false}) {
        CAPTURE(first);
        Bench bench;
        bench.toInsurance();
        bench.desk.hold(); // the kiosk's own judgement
        if (first)
            bench.dock.insertCard(egk());
        bench.show(PrintedLines()
                       .line("Member Name: Maria Garcia", 0.5)
                       .line("Member ID: H123456786", 0.5));
        if (!first)
            bench.dock.insertCard(egk());
        CHECK(bench.card().state() == Bench::State::Shown);
        const auto &card = bench.card().card();
        CHECK(card.value(CardField::Payor) == chipPayor);
        CHECK(card.find(CardField::MemberName)->agreeing == QList{FieldSource::Ocr});
        CHECK(card.find(CardField::MemberId)->disagreeing == QList{FieldSource::Ocr});
        CHECK(bench.asked() == QStringList{QStringLiteral("memberId")});
        bench.session->insuranceConfirm();
        CHECK(bench.session->page() == Page::InsuranceCheck);
        bench.desk.release();
    }
}
