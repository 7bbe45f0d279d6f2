// SPDX-License-Identifier: GPL-3.0-or-later
// A stripe reader that is a keyboard: whole swipes, torn ones, the reader's own word for trouble;
// it is unplugged and comes back.
#include "drivers/card/open_card_reader.h"
#include "drivers/card/stripe_swipe.h"
#include "tests/bed/input_bed.h"
#include "tests/bed/testbed.h"
#include "tests/drivers/growth.h"

#include <doctest/doctest.h>

using namespace foyer;
using Kind = CardReading::Kind;

namespace {

const QByteArray first = "%B6100541234567890^ROY/ANNE^2901799219800203AB?";
const QByteArray secondTrack = ";6100541234567890=29?";
const QString address = QStringLiteral("stripe:05e0:1200");

// What a swipe of these bytes is.
std::optional<CardReading> swiped(const QByteArray &typed)
{
    StripeSwipe swipe;
    swipe.feed(typed, 0);
    CHECK_FALSE(swipe.take(StripeSwipe::silenceMs - 1));
    return swipe.take(StripeSwipe::silenceMs);
}

struct Fitted {
    explicit Fitted(const QString &uri)
    {
        auto opened = openCardReader(uri, clock, nullptr);
        REQUIRE(opened);
        reader = std::move(*opened);
        QObject::connect(reader.get(), &CardReader::reading, reader.get(), [this] { ++begun; });
        QObject::connect(reader.get(), &CardReader::read, reader.get(),
                         [this](const CardReading &card) { cards.append(card); });
        QObject::connect(reader.get(), &CardReader::removed, reader.get(), [this] { ++gone; });
    }
    [[nodiscard]] bool is(DeviceStatus status) const
    {
        return eventually([&] { return reader->health().status == status; });
    }

    SystemClock clock;
    std::unique_ptr<CardReader> reader;
    QList<CardReading> cards;
    int begun = 0;
    int gone = 0;
};

} // namespace

TEST_CASE("the tracks of a swipe belong together, with line ends or without")
{
    for (const QByteArray &typed :
         {first + secondTrack, first + '\r' + secondTrack + '\r', first + "\r\n" + secondTrack}) {
        const auto card = swiped(typed);
        REQUIRE(card);
        CHECK(card->kind == Kind::Stripe);
        CHECK(card->parts == QList{first + secondTrack});
    }
    const auto half = swiped("%E?" + secondTrack);
    REQUIRE(half);
    CHECK(half->kind == Kind::Stripe);
}

TEST_CASE("what is no whole track cannot be read")
{
    for (const QByteArray &typed :
         {QByteArray("%E?;E?+E?"), QByteArray("%E?"), QByteArray("%B610054"), QByteArray("12345"),
          QByteArray("%?"), first + QByteArray(600, '1') + '?', QByteArray(5000, '%')}) {
        CAPTURE(typed.left(40).toStdString());
        const auto card = swiped(typed);
        REQUIRE(card);
        CHECK(card->kind == Kind::Unreadable);
        CHECK(card->parts.isEmpty());
    }
    CHECK_FALSE(swiped("\r\n"));
    CHECK_FALSE(swiped({}));
}

TEST_CASE("a torn swipe is not trusted, the next is; a reader that goes takes its half swipe along")
{
    StripeSwipe swipe;
    swipe.feed(first, 0);
    swipe.torn(10);
    swipe.feed(secondTrack, 20);
    CHECK_FALSE(swipe.take(100));
    CHECK(swipe.take(20 + StripeSwipe::silenceMs)->kind == Kind::Unreadable);
    swipe.feed(first, 1000);
    CHECK(swipe.take(1000 + StripeSwipe::silenceMs)->kind == Kind::Stripe);
    swipe.feed(first, 2000);
    swipe.reset();
    CHECK_FALSE(swipe.take(9000));
}

TEST_CASE("a reader at the kernel's keyboard: grabbed, swiped, unplugged, plugged in again")
{
    const Testbed testbed;
    InputBed bed(testbed.get());
    Fitted fitted(address + QStringLiteral("?layout=us"));
    CHECK(fitted.is(DeviceStatus::NotConnected));
    CHECK(fitted.reader->health().sentence.contains(u"cable is plugged in"));
    bed.plug(KeysMake{});
    REQUIRE(fitted.is(DeviceStatus::Ready));
    CHECK(bed.grabbed("input/event3"));
    REQUIRE(bed.press("input/event3", typeText(first + "\r" + secondTrack + "\r", "us")));
    REQUIRE(eventually([&] { return fitted.gone == 1; }));
    CHECK(fitted.begun == 1);
    REQUIRE(fitted.cards.size() == 1);
    CHECK(fitted.cards.last().kind == Kind::Stripe);
    CHECK(fitted.cards.last().parts == QList{first + secondTrack});

    REQUIRE(bed.press("input/event3", typeText(first.left(20), "us")));
    bed.unplug("input/event3");
    CHECK(fitted.is(DeviceStatus::NotConnected));
    bed.plug(KeysMake{});
    REQUIRE(fitted.is(DeviceStatus::Ready));
    REQUIRE(bed.press("input/event3", typeText("%E?", "us")));
    REQUIRE(eventually([&] { return fitted.gone == 2; }));
    CHECK(fitted.cards.last().kind == Kind::Unreadable);
    CHECK(fitted.reader->health().tally.uses == 1);
    CHECK(fitted.reader->health().tally.misses == 1);
}

TEST_CASE("an address that is none says how one is written")
{
    const SystemClock clock;
    for (const char *wrong : {"stripe:", "stripe:0801", "stripe:0801:0001?layout=xx",
                              "stripe:0801:0001?suffix=x", "stripe:zzzz:0001"}) {
        CAPTURE(wrong);
        const auto opened = openCardReader(QLatin1String(wrong), clock, nullptr);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::BadInput);
        CHECK(opened.error().message.contains(u"stripe:vendor:product"));
    }
}
