// SPDX-License-Identifier: GPL-3.0-or-later
// The insurance card, from "show my card" to the review page, as the camera sees it in real time.
#include "tests/visits/capture_bench.h"

#include <QBuffer>

#include <algorithm>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

constexpr int rate = 10; // frames a second: the machine of a test does much else
constexpr quint32 seed = 3;

const InsuranceCardSpec &spec()
{
    static const InsuranceCardSpec card = inventedInsurance(seed);
    return card;
}

const Film &frontFilm()
{
    static const Film film = layDown(drawInsurance(spec()), seed, rate);
    return film;
}

const Film &turnFilm()
{
    static const Film film = turnOver(drawInsurance(spec()), drawInsuranceBack(spec()), seed, rate);
    return film;
}

struct Bench : CaptureBench {
    Bench() : CaptureBench(rate)
    {
        toInsurance();
        session->insuranceShowCard();
        REQUIRE(session->page() == Session::Page::InsuranceCamera);
    }

    bool backIsWanted()
    {
        return inTime([&] { return card().back() && card().state() == State::Looking; });
    }
};

} // namespace

TEST_CASE("both sides take their own pictures, and are shown once before anything is asked")
{
    Bench bench;
    bench.play(frontFilm());
    REQUIRE(bench.backIsWanted());
    CHECK(bench.card().hint() == Bench::Hint::Turn);
    bench.play(turnFilm());
    REQUIRE(bench.reaches(Bench::State::Shown));
    CHECK(bench.session->page() == Session::Page::InsuranceShown);
    const auto &card = bench.card().card();
    CHECK(card.front.startsWith("\xff\xd8"));
    CHECK(card.back.startsWith("\xff\xd8"));
    CHECK(card.front != card.back);
    CHECK(card.find(CardField::MemberId));
    CHECK_FALSE(bench.card().picture()->empty());
    CHECK_FALSE(bench.card().backPicture()->empty());
    // The back is no copy of the front: its own words were read.
    CHECK(std::ranges::any_of(card.fields,
                              [](const Evidence &field) { return field.side == CardSide::Back; }));
    bench.session->insuranceConfirm();
    if (bench.session->page() == Session::Page::InsuranceCheck)
        bench.session->insuranceAccept();
    CHECK(bench.session->page() == Session::Page::Review);
    CHECK(bench.until([&] { return bench.desk.attached.size() == 2; }));
    // What was sent is not kept here.
    CHECK(bench.card().state() == Bench::State::Idle);
    CHECK(bench.card().card().front.isEmpty());
    CHECK(bench.card().picture()->empty());
}

TEST_CASE("a card with an empty back goes on with its front, and a side can be taken again")
{
    Bench bench;
    bench.play(frontFilm());
    REQUIRE(bench.backIsWanted());
    bench.card().skipBack();
    REQUIRE(bench.reaches(Bench::State::Shown));
    CHECK(bench.card().card().back.isEmpty());
    CHECK(bench.card().backPicture()->empty());
    const auto first = bench.card().card().front;
    CHECK_FALSE(first.isEmpty());

    bench.card().retakeFront();
    CHECK(bench.card().state() == Bench::State::Looking);
    CHECK_FALSE(bench.card().back());
    CHECK(bench.card().picture()->empty());
    bench.play(layDown(drawInsurance(spec()), seed + 5, rate));
    REQUIRE(bench.reaches(Bench::State::Shown)); // the back stays empty
    CHECK(bench.card().card().front != first);
}

TEST_CASE("a card that is not turned over is not taken as its back")
{
    Bench bench;
    bench.play(frontFilm());
    REQUIRE(bench.backIsWanted());
    bench.play(layDown(drawInsurance(spec()), seed + 5, rate)); // laid down anew, same side up
    CHECK_FALSE(bench.inTime([&] { return bench.card().state() != Bench::State::Looking; }, 3000));
    CHECK(bench.card().hint() == Bench::Hint::Turn);
    bench.card().capture(); // whoever insists
    CHECK(bench.reaches(Bench::State::Shown));
}

TEST_CASE("where nothing is shown, that is said, and nothing is taken")
{
    Bench bench;
    Film empty;
    QImage table(960, 540, QImage::Format_RGB32);
    table.fill(QColor(120, 100, 80));
    QBuffer buffer;
    table.save(&buffer, "JPEG", 80);
    empty.frames << buffer.data();
    bench.play(empty);
    REQUIRE(bench.inTime([&] { return bench.card().hint() == Bench::Hint::LayDown; }));
    CHECK_FALSE(bench.inTime([&] { return bench.card().state() != Bench::State::Looking; }, 1500));
    CHECK(bench.card().preview()->outline().isEmpty());
}

TEST_CASE("whoever would rather go to reception leaves nothing here, whatever is under way")
{
    for (const bool reading : {false, true}) {
        Bench bench;
        bench.play(frontFilm());
        if (reading) {
            REQUIRE(bench.backIsWanted());
            bench.card().skipBack();
        } else {
            REQUIRE(bench.inTime([&] { return !bench.card().preview()->empty(); }));
        }
        bench.session->insuranceAtDesk();
        CHECK(bench.session->page() == Session::Page::Review);
        CHECK(bench.card().state() == Bench::State::Idle);
        CHECK(bench.card().preview()->empty());
        CHECK_FALSE(bench.inTime([&] { return bench.card().state() != Bench::State::Idle; }, 1500));
        CHECK(bench.card().card().fields.isEmpty());
        CHECK(bench.desk.attached.isEmpty());
    }
}

TEST_CASE("a camera unplugged under a card, and plugged in again, takes it all the same")
{
    Bench bench;
    bench.play(frontFilm());
    REQUIRE(bench.inTime([&] { return !bench.card().preview()->empty(); }));
    const QString away = bench.films() + QStringLiteral("-away");
    REQUIRE(QDir().rename(bench.films(), away));
    REQUIRE(bench.inTime([&] { return bench.card().trouble() == Bench::Trouble::CameraGone; }));
    CHECK(bench.card().preview()->empty());
    REQUIRE(QDir().rename(away, bench.films()));
    REQUIRE(bench.backIsWanted());
    REQUIRE(bench.inTime([&] { return !bench.card().picture()->empty(); }));
    REQUIRE(QDir().rename(bench.films(), away));
    REQUIRE(bench.inTime([&] { return bench.card().trouble() == Bench::Trouble::CameraGone; }));
    bench.card().skipBack(); // the front was taken: it is not lost
    REQUIRE(bench.reaches(Bench::State::Shown));
    CHECK(bench.card().card().find(CardField::MemberId));
}

TEST_CASE("a bank card is refused and nothing of it is kept; reception is offered the second time")
{
    Bench bench;
    bench.play(layDown(drawBankCard(), seed + 1, rate));
    REQUIRE(bench.inTime([&] { return bench.card().trouble() == Bench::Trouble::PaymentCard; }));
    CHECK_FALSE(bench.card().back());
    CHECK(bench.card().picture()->empty());
    CHECK(bench.card().card().front.isEmpty());
    CHECK(bench.card().card().fields.isEmpty());
    CHECK_FALSE(bench.card().hard());
    // It is not tried again by itself while it lies there.
    CHECK_FALSE(bench.inTime([&] { return bench.card().state() == Bench::State::Taking; }, 2000));
    bench.card().capture();
    REQUIRE(bench.inTime([&] { return bench.card().hard(); }));
    CHECK(bench.card().trouble() == Bench::Trouble::PaymentCard);
    bench.play(frontFilm());
    CHECK(bench.backIsWanted()); // the right card is welcome all the same
}
