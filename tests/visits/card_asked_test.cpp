// SPDX-License-Identifier: GPL-3.0-or-later
// Which doubtful fields of a card are asked: what the desk says in time, else what the kiosk would
// ask by itself; and nobody waits for it.
#include "tests/visits/told_bench.h"

using namespace foyer;
using Page = Session::Page;

namespace {

constexpr double pale = 0.5;

PrintedLines doubtful(const char *member = "Member ID: KJX348443796")
{
    return PrintedLines()
        .line("Member Name: Maria Garcia")
        .line(member, pale)
        .line("Group No. 496473", pale)
        .line("RxBIN: 610014");
}

const QStringList both{QStringLiteral("memberId"), QStringLiteral("groupNumber")};

struct Bench : ToldBench {
    Bench() { toInsurance(); }

    [[nodiscard]] const InsuranceAnswer &saved() const { return desk.saved.last().insurance; }
    bool deskHasHeard()
    {
        return until([&] {
            return !desk.saved.isEmpty() && saved().kind == InsuranceAnswer::Kind::Captured;
        });
    }
};

} // namespace

TEST_CASE("what the file settles is not asked")
{
    Bench bench;
    bench.desk.saveAnswer = SaveReply{{}, {CardField::GroupNumber}};
    bench.show(doubtful());
    REQUIRE(bench.deskHasHeard()); // while the pictures are looked at
    CHECK(bench.saved().fields == bench.card().card().fields);
    CHECK(bench.desk.attached.isEmpty()); // no picture before the patient said that it is the one
    REQUIRE(bench.until([&] { return bench.card().doubts()->count() == 1; }));
    bench.session->insuranceConfirm();
    CHECK(bench.session->page() == Page::InsuranceCheck);
    CHECK(bench.asked() == QStringList{QStringLiteral("groupNumber")});
}

TEST_CASE("a card that the file settles whole is done with its pictures")
{
    Bench bench;
    bench.show(doubtful());
    REQUIRE(bench.until([&] { return bench.card().doubts()->count() == 0; }));
    bench.session->insuranceConfirm();
    CHECK(bench.session->page() == Page::Review);
    CHECK(bench.until([&] { return bench.desk.attached.size() == 1; }));
    CHECK(bench.session->insuranceChoice() == Session::InsuranceChoice::Captured);
}

TEST_CASE("a desk that is slow or away keeps nobody waiting: the kiosk asks what it doubts itself")
{
    for (const bool away : {false, true}) {
        CAPTURE(away);
        Bench bench;
        if (away)
            bench.desk.goUnreachable();
        else
            bench.desk.hold();
        bench.show(doubtful());
        bench.session->insuranceConfirm();
        CHECK(bench.session->page() == Page::InsuranceCheck);
        CHECK_FALSE(bench.session->busy());
        CHECK(bench.asked() == both);
        // What comes now comes too late: no question disappears under the patient's finger.
        if (!away) {
            bench.desk.release();
            REQUIRE(bench.deskHasHeard());
            QCoreApplication::processEvents();
            CHECK(bench.asked() == both);
        }
        bench.card().say(QStringLiteral("memberId"), true);
        bench.card().correct(QStringLiteral("groupNumber"), QStringLiteral("496478"));
        CHECK(bench.asked() == both);
        bench.session->insuranceAccept();
        CHECK(bench.session->page() == Page::Review);
    }
}

TEST_CASE("an answer to an earlier picture, or for a field in no doubt, is none to this card")
{
    Bench bench;
    bench.desk.goUnreachable();
    bench.show(doubtful());
    const auto first = bench.card().card().fields;
    bench.card().retakeFront();
    bench.see(doubtful("Member ID: KJX348443799"));
    bench.card().capture();
    REQUIRE(bench.reaches(Bench::State::Shown));
    REQUIRE(bench.card().card().fields != first);
    bench.card().settle(first, {});
    CHECK(bench.asked() == both);
    bench.card().settle(bench.card().card().fields,
                        {CardField::RxBin, CardField::Phone, CardField::MemberId});
    CHECK(bench.asked() == QStringList{QStringLiteral("memberId")});
}

TEST_CASE("a card that was shown and not confirmed is no answer, and the desk forgets it")
{
    for (const bool back : {true, false}) {
        CAPTURE(back);
        Bench bench;
        bench.show(doubtful());
        REQUIRE(bench.deskHasHeard());
        if (back) {
            bench.session->back();
            CHECK(bench.session->page() == Page::InsuranceAsk);
        } else {
            bench.session->leave();
            CHECK(bench.session->page() == Page::Attract);
        }
        CHECK(bench.until([&] { return bench.saved().kind == InsuranceAnswer::Kind::NotAsked; }));
        CHECK(bench.saved().fields.isEmpty());
        CHECK(bench.desk.saved.last().handover == (back ? QString() : QStringLiteral("left")));
        CHECK(bench.desk.attached.isEmpty());
    }
}

TEST_CASE("a company's name that nobody was sure of is not said back as if it were known")
{
    Bench bench;
    bench.desk.goUnreachable();
    bench.show(PrintedLines().line("Prairie Community Care").line("Member ID: KJX348443796"));
    bench.session->insuranceConfirm();
    CAPTURE(bench.asked().join(QLatin1Char(' ')).toStdString());
    REQUIRE(bench.asked() == QStringList{QStringLiteral("payor")});
    bench.card().say(QStringLiteral("payor"), false);
    bench.session->insuranceAccept();
    CHECK(bench.session->page() == Page::Review);
    CHECK(bench.session->newPayor().isEmpty());
}
