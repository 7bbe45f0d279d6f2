// SPDX-License-Identifier: GPL-3.0-or-later
// A card goes into the reader: whom it names, what the screen says, and what stays when it is
// pulled.
#include "drivers/card/open_card_reader.h"
#include "kiosk/app/dock_panel.h"
#include "tests/fixtures/health_cards.h"
#include "tests/visits/kiosk_bench.h"

#include <QFile>

using namespace foyer;
using namespace foyer::fixtures;
using Page = Session::Page;
using Card = CardWatch::State;

namespace {

// The bench with a card reader fitted.
class CardBench : public KioskBench {
public:
    std::unique_ptr<CardReader> reader;

    CardBench()
    {
        auto opened = openCardReader(QStringLiteral("simulated:"), clock, &dock);
        REQUIRE(opened);
        reader = std::move(*opened);
        parts.cardReader = reader.get();
        start();
    }
    ~CardBench() { session.reset(); }

    [[nodiscard]] Card card() { return session->card()->state(); }
};

CardReading egk(const EgkOwner &owner = {})
{
    return {CardReading::Kind::Egk, egkFiles(owner)};
}

} // namespace

TEST_CASE("a health card put in first starts the visit and needs no typing")
{
    CardBench bench;
    bench.found();
    bench.dock.holdCard();
    CHECK(bench.card() == Card::Reading);
    CHECK(bench.session->page() == Page::Attract);
    bench.dock.finishCard(egk());
    CHECK(bench.card() == Card::Take);
    CHECK(bench.session->page() == Page::WhoFor);
    bench.dock.removeCard();
    CHECK(bench.card() == Card::None);
    bench.session->chooseWho(false);
    REQUIRE(bench.onPage(Page::ConfirmPerson));
    const Facts &facts = bench.desk.identified.last().facts;
    CHECK(facts.source == FactSource::ChipCard);
    CHECK(facts.family == QStringLiteral("Weißmüller"));
    CHECK(facts.birthDate == QDate(1958, 7, 14));
}

TEST_CASE("a pulled card leaves nothing behind and the screen says so")
{
    CardBench bench;
    bench.session->touch(QStringLiteral("en"));
    bench.session->chooseWho(false);
    bench.dock.holdCard();
    bench.dock.removeCard();
    CHECK(bench.card() == Card::Pulled);
    bench.dock.finishCard(egk());
    CHECK(bench.card() == Card::Pulled);
    CHECK(bench.session->page() == Page::Identify);
    CHECK(bench.desk.identified.isEmpty());
    CHECK(bench.session->birthDateIso().isEmpty());
    bench.session->card()->dismiss();
    CHECK(bench.card() == Card::None);
}

TEST_CASE("a card of no use says why, and another try is one insertion away")
{
    struct Try {
        CardReading card;
        Card said;
    };
    const QList<Try> tries{
        {{}, Card::Unreadable},
        {{CardReading::Kind::Egk, {"nonsense"}}, Card::Unreadable},
        {{CardReading::Kind::Locked, {}}, Card::NotValid},
        {egk({.until = QStringLiteral("20200101")}), Card::NotValid},
        {{CardReading::Kind::Stripe, {";4111111111111111=2912101?"}}, Card::PaymentCard},
    };
    CardBench bench;
    for (const Try &one : tries) {
        bench.dock.insertCard(one.card);
        CHECK(bench.card() == one.said);
        bench.dock.removeCard();
        CHECK(bench.card() == one.said); // still to be read after the card came out
        CHECK(bench.session->page() == Page::Attract);
    }
    bench.dock.insertCard(egk());
    CHECK(bench.card() == Card::Take);
}

TEST_CASE("a companion's card never names the patient")
{
    CardBench bench;
    bench.session->touch(QStringLiteral("en"));
    bench.session->chooseWho(true);
    bench.dock.insertCard(egk());
    CHECK(bench.card() == Card::OfCompanion);
    CHECK(bench.session->page() == Page::Name);
    bench.dock.removeCard();
    bench.session->leave();

    // Also when it was put in before that question.
    bench.dock.insertCard(egk());
    bench.session->chooseWho(true);
    CHECK(bench.session->page() == Page::Name);
    CHECK(bench.session->birthDateIso().isEmpty());
    CHECK(bench.desk.identified.isEmpty());
}

TEST_CASE("a stripe is one fact: the birth date is asked")
{
    CardBench bench;
    bench.found();
    bench.dock.insertCard(
        {CardReading::Kind::Stripe, {"%B6100541234567890^ROY/ANNE^2901799219800203AB?"}});
    bench.session->chooseWho(false);
    CHECK(bench.session->page() == Page::BirthDate);
    bench.session->enterBirthDate(1980, 2, 3);
    REQUIRE(bench.onPage(Page::ConfirmPerson));
    CHECK(bench.desk.identified.last().facts.cardNumber == QStringLiteral("1234567890"));
}

TEST_CASE("where no card is expected it is not looked at")
{
    CardBench bench;
    bench.toReview();
    bench.dock.insertCard(egk());
    CHECK(bench.card() == Card::None);
    CHECK(bench.session->page() == Page::Review);
    bench.dock.removeCard();
    bench.session->setClosed(true);
    bench.session->leave();
    bench.dock.insertCard(egk());
    CHECK(bench.session->page() == Page::Closed);
}

TEST_CASE("a visit that ends while its card is read forgets the card")
{
    CardBench bench;
    bench.session->touch(QStringLiteral("en"));
    bench.session->chooseWho(false);
    bench.dock.holdCard();
    bench.session->leave();
    CHECK(bench.card() == Card::None);
    bench.dock.finishCard(egk());
    CHECK(bench.card() == Card::None);
    CHECK(bench.session->page() == Page::Attract);
}

TEST_CASE("at the demo's dock a card takes the time of a real one, and can be pulled in it")
{
    CardBench bench;
    const auto path = bench.folder.filePath(QStringLiteral("dock.card"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("egk\n");
    for (const QByteArray &part : egkFiles({}))
        file.write(part.toHex() + '\n');
    file.close();
    DockPanel panel(bench.dock, bench.folder.path());
    REQUIRE(panel.things()->rowCount() == 1);
    panel.hold(path);
    CHECK(bench.card() == Card::Reading);
    panel.takeCardOut();
    CHECK(bench.card() == Card::Pulled);
    panel.hold(path);
    CHECK(bench.until([&] { return bench.card() == Card::Take; }));
    panel.takeCardOut();
    CHECK(bench.card() == Card::None);
}
