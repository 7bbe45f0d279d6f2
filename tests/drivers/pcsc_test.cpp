// SPDX-License-Identifier: GPL-3.0-or-later
// The real card service, virtual readers, invented cards: put in, pulled at every command, silent,
// lying; readers and service that go and come back.
#include "drivers/card/open_card_reader.h"
#include "drivers/card/pcsc_reader.h"
#include "drivers/card/pcsc_readers.h"
#include "kiosk/cards/card_facts.h"
#include "tests/bed/card_service.h"
#include "tests/drivers/growth.h"

#include <QElapsedTimer>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

const QString first = QStringLiteral("Virtual PCD 00 00");
const QString second = QStringLiteral("Virtual PCD 00 01");

bool until(const std::function<bool()> &done)
{
    return eventually(done, 12'000);
}

// What a reader told, as words.
class Heard {
public:
    QStringList words;
    QList<CardReading> cards;

    explicit Heard(CardReader &reader)
    {
        QObject::connect(&reader, &CardReader::reading, &reader,
                         [this] { words.append(QStringLiteral("reading")); });
        QObject::connect(&reader, &CardReader::read, &reader, [this](const CardReading &card) {
            words.append(QStringLiteral("read"));
            cards.append(card);
        });
        QObject::connect(&reader, &CardReader::removed, &reader,
                         [this] { words.append(QStringLiteral("removed")); });
    }
    [[nodiscard]] QString all() const { return words.join(u' '); }
    bool hears(const char *expected)
    {
        const bool so = until([&] { return all() == QLatin1String(expected); });
        CHECK_MESSAGE(so, "heard: ", all().toStdString(), ", not: ", std::string(expected));
        return so;
    }
    void forget()
    {
        words.clear();
        cards.clear();
    }
};

bool is(const CardReader &reader, DeviceStatus status)
{
    return until([&] { return reader.health().status == status; });
}

QString familyOn(const CardReading &card)
{
    const auto facts = factsOf(card, QDate(2026, 11, 22));
    return facts ? facts->family : QString();
}

// The service runs, and a reader of ours waits for a card.
struct Table {
    CardService service;
    ManualClock clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0))};
    VirtualCard card;
    std::unique_ptr<PcscReader> reader;
    std::unique_ptr<Heard> heard;

    explicit Table(const QString &wanted = {})
    {
        service.start();
        open(wanted);
        REQUIRE(is(*reader, DeviceStatus::Ready));
    }
    void open(const QString &wanted = {})
    {
        heard.reset();
        reader = std::make_unique<PcscReader>(wanted, clock);
        heard = std::make_unique<Heard>(*reader);
    }
};

} // namespace

TEST_CASE(
    "without the service the sentence says what to start; with it the reader is there by itself")
{
    CardService service;
    const ManualClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
    auto opened = openCardReader(QStringLiteral("pcsc:"), clock, nullptr);
    REQUIRE(opened);
    CardReader &reader = **opened;
    REQUIRE(is(reader, DeviceStatus::Trouble));
    CHECK(reader.health().sentence.contains(QStringLiteral("does not run. Start it")));
    CHECK(pcscReaders().error().message == reader.health().sentence);
    service.start();
    REQUIRE(is(reader, DeviceStatus::Ready));
    CHECK(reader.health().sentence.isEmpty());
    CHECK(reader.health().model == first);
    CHECK(pcscReaders().value() == QStringList{first, second});

    auto missing = openCardReader(QStringLiteral("pcsc:Nobody's"), clock, nullptr);
    REQUIRE(missing);
    REQUIRE(is(**missing, DeviceStatus::NotConnected));
    CHECK((*missing)->health().sentence.contains(first));
}

TEST_CASE("German and Taiwanese cards are read whole, one after the other")
{
    Table table;
    table.card.say(QStringLiteral("insert egk"));
    REQUIRE(table.heard->hears("reading read"));
    CHECK(table.heard->cards.last().kind == CardReading::Kind::Egk);
    CHECK(familyOn(table.heard->cards.last()) == QStringLiteral("von Hohenberg"));
    table.card.say(QStringLiteral("remove"));
    REQUIRE(table.heard->hears("reading read removed"));
    table.heard->forget();
    table.card.say(QStringLiteral("insert nhi"));
    REQUIRE(table.heard->hears("reading read"));
    CHECK(table.heard->cards.last().kind == CardReading::Kind::Nhi);
    CHECK(familyOn(table.heard->cards.last()) == QStringLiteral("陳怡君"));
    table.card.say(QStringLiteral("insert locked"));
    REQUIRE(table.heard->hears("reading read removed reading read"));
    CHECK(table.heard->cards.last().kind == CardReading::Kind::Locked);
    CHECK(table.reader->health().tally.uses == 3);
    CHECK(table.reader->health().tally.misses == 0);
}

TEST_CASE("a card pulled at any command was never read")
{
    Table table;
    table.card.say(QStringLiteral("insert egk"));
    REQUIRE(table.heard->hears("reading read"));
    const int commands = table.card.say(QStringLiteral("count")).toInt();
    CHECK(commands > 8);
    table.card.say(QStringLiteral("remove"));
    REQUIRE(table.heard->hears("reading read removed"));
    for (int at = 1; at <= commands; at += at < 3 ? 1 : 3) {
        CAPTURE(at);
        table.heard->forget();
        table.card.say(QStringLiteral("arm remove %1").arg(at));
        table.card.say(QStringLiteral("insert egk"));
        REQUIRE(table.heard->hears("reading removed"));
    }
    CHECK(table.reader->health().tally.lastError ==
          QStringLiteral("A card was pulled while it was read."));
    table.heard->forget();
    table.card.say(QStringLiteral("insert egk"));
    CHECK(table.heard->hears("reading read"));
}

TEST_CASE("cards that are none of ours, that lie or talk nonsense cannot be read, and say no more")
{
    Table table;
    QList<QPair<QString, QString>> tries{{{}, QStringLiteral("other")},
                                         {{}, QStringLiteral("storage")}};
    for (const char *arm : {"arm long 4", "arm huge 3", "arm garbage 5", "arm dead 2"})
        tries.append({QLatin1String(arm), QStringLiteral("egk")});
    for (const auto &[arm, kind] : tries) {
        CAPTURE(arm.toStdString());
        table.heard->forget();
        if (!arm.isEmpty())
            table.card.say(arm);
        table.card.say(QStringLiteral("insert ") + kind);
        REQUIRE(until([&] { return !table.heard->cards.isEmpty(); }));
        const bool useless = !factsOf(table.heard->cards.last(), QDate(2026, 11, 22));
        CHECK(useless);
        CHECK(table.reader->health().status == DeviceStatus::Ready);
        table.card.say(QStringLiteral("remove"));
        REQUIRE(table.heard->hears("reading read removed"));
    }
}

TEST_CASE("a card that falls silent is given up in time, and a good one works after it")
{
    Table table;
    table.card.say(QStringLiteral("arm mute 4"));
    table.card.say(QStringLiteral("insert egk"));
    REQUIRE(table.heard->hears("reading"));
    REQUIRE(until([&] { return table.card.say(QStringLiteral("count")) == u"4"; }));
    table.clock.advance(9'000);
    table.reader->tick();
    CHECK(table.heard->all() == QStringLiteral("reading"));
    table.clock.advance(1'500);
    table.reader->tick();
    CHECK(table.heard->hears("reading read"));
    CHECK(table.heard->cards.last().kind == CardReading::Kind::Unreadable);
    CHECK(table.reader->health().status == DeviceStatus::Trouble);
    CHECK(table.reader->health().sentence.contains(QStringLiteral("Take the card out")));
    table.card.say(QStringLiteral("remove"));
    REQUIRE(table.heard->hears("reading read removed"));
    CHECK(is(*table.reader, DeviceStatus::Ready));
    table.card.say(QStringLiteral("insert egk"));
    CHECK(table.heard->hears("reading read removed reading read"));
}

TEST_CASE("a card left in before we looked is not read; staff is told to take it out")
{
    Table table;
    table.card.say(QStringLiteral("insert egk"));
    REQUIRE(table.heard->hears("reading read"));
    table.open();
    REQUIRE(is(*table.reader, DeviceStatus::Trouble));
    CHECK(until([&] {
        return table.reader->health().sentence ==
               QStringLiteral("A card was left in the card reader. Take it out.");
    }));
    CHECK(table.heard->words.isEmpty());
    table.card.say(QStringLiteral("remove"));
    CHECK(is(*table.reader, DeviceStatus::Ready));
    table.card.say(QStringLiteral("insert egk"));
    CHECK(table.heard->hears("reading read"));
}

TEST_CASE("of several readers the named one counts; without a name each of them")
{
    Table table(QStringLiteral("00 01"));
    CHECK(table.reader->health().model == second);
    VirtualCard other(1);
    PcscReader any({}, table.clock);
    Heard heardAny(any);
    REQUIRE(is(any, DeviceStatus::Ready));
    table.card.say(QStringLiteral("insert egk"));
    REQUIRE(heardAny.hears("reading read"));
    CHECK(table.heard->words.isEmpty());
    table.card.say(QStringLiteral("remove"));
    REQUIRE(heardAny.hears("reading read removed"));
}

TEST_CASE("the service is killed and comes back while we run")
{
    Table table;
    table.service.crash();
    REQUIRE(is(*table.reader, DeviceStatus::Trouble));
    table.service.start();
    REQUIRE(is(*table.reader, DeviceStatus::Ready));
    table.card.say(QStringLiteral("insert nhi"));
    REQUIRE(table.heard->hears("reading read"));
    table.service.crash(); // with the card in
    REQUIRE(is(*table.reader, DeviceStatus::Trouble));
    table.card.say(QStringLiteral("remove"));
    table.service.start();
    REQUIRE(is(*table.reader, DeviceStatus::Ready));
    REQUIRE(table.heard->hears("reading read removed"));
}

TEST_CASE("closing never hangs: card silent, service frozen")
{
    Table table;
    table.card.say(QStringLiteral("arm mute 2"));
    table.card.say(QStringLiteral("insert egk"));
    REQUIRE(table.heard->hears("reading"));
    QElapsedTimer timer;
    timer.start();
    table.reader.reset();
    CHECK(timer.elapsed() < 2000);
    table.card.say(QStringLiteral("remove"));

    table.open();
    REQUIRE(is(*table.reader, DeviceStatus::Ready));
    table.service.freeze();
    timer.start();
    // Its silence is noticed, and said.
    REQUIRE(until([&] {
        table.clock.advance(1000);
        table.reader->tick();
        return table.reader->health().status == DeviceStatus::Trouble;
    }));
    CHECK(pcscReaders().error().kind == ErrorKind::TimedOut);
    timer.start();
    table.reader.reset();
    CHECK(timer.elapsed() < 2000);
    table.service.thaw();
    table.open();
    CHECK(is(*table.reader, DeviceStatus::Ready));
}

TEST_CASE("cards and service come and go again and again: nothing grows")
{
    const int times = replugs();
    Table table;
    const auto round = [&](int i) {
        table.heard->forget();
        table.card.say(i % 2 ? QStringLiteral("insert egk") : QStringLiteral("insert nhi"));
        REQUIRE(table.heard->hears("reading read"));
        table.card.say(QStringLiteral("remove"));
        REQUIRE(table.heard->hears("reading read removed"));
        if (i % 4 == 3) { // the readers go and come with it
            table.service.stop();
            REQUIRE(is(*table.reader, DeviceStatus::Trouble));
            table.service.start();
            REQUIRE(is(*table.reader, DeviceStatus::Ready));
        }
    };
    for (int i = 0; i < 4; ++i)
        round(i);
    const Holdings before = holdings();
    for (int i = 0; i < times; ++i)
        round(i);
    const Holdings after = holdings();
    CHECK(eventually([&] { return holdings().descriptors <= before.descriptors; }));
    CHECK(eventually([&] { return holdings().threads <= before.threads; }));
    CHECK(after.heapBytes <= before.heapBytes + 64 * 1024);
}
