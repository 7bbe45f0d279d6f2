// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/steady_card.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

constexpr qint64 frameMs = 50;

Guidance lying(double right = 0, double down = 0)
{
    Guidance guidance;
    guidance.corners =
        CardCorners{QPointF(0.2 + right, 0.2 + down), QPointF(0.8 + right, 0.2 + down),
                    QPointF(0.8 + right, 0.8 + down), QPointF(0.2 + right, 0.8 + down)};
    guidance.sharpness = 0.5;
    guidance.fills = 0.6;
    return guidance;
}

Guidance nothing()
{
    Guidance guidance;
    guidance.sharpness = 0.2;
    return guidance;
}

// Frames at a steady pace; what was said last.
struct Table {
    SteadyCard steady;
    qint64 now = 1000;
    CardSight last;
    int taken = 0;   // frames at which a picture would be taken
    int changes = 0; // of the words

    void see(const Guidance &guidance, int frames = 1, Lying how = Lying::Wanted)
    {
        for (int i = 0; i < frames; ++i) {
            now += frameMs;
            const auto before = last.hint;
            last = steady.see(guidance, how, now);
            taken += last.take ? 1 : 0;
            changes += last.hint != before ? 1 : 0;
        }
    }
};

} // namespace

TEST_CASE("a card that lies still is taken after half a second, and not sooner")
{
    Table table;
    table.see(lying(), 9);
    CHECK(table.taken == 0);
    table.see(lying(), 2);
    CHECK(table.taken > 0);
}

TEST_CASE("few looks at a lying card are not enough, however far apart")
{
    Table table;
    table.see(lying());
    table.now += 5000;
    table.see(lying());
    CHECK(table.taken == 0);
    table.see(lying());
    CHECK(table.taken == 1);
}

TEST_CASE("a card that moves is not taken, fast or slowly")
{
    for (const double step : {0.03, 0.004}) {
        Table table;
        for (int i = 0; i < 40; ++i)
            table.see(lying(i * step));
        CHECK(table.taken == 0);
        CHECK(table.last.hint == CardHint::HoldStill);
        CHECK(table.last.outline == lying(39 * step).corners);
    }
}

TEST_CASE("an outline that trembles lies still, from whichever side its corners are counted")
{
    Table table;
    for (int i = 0; i < 12; ++i) {
        auto seen = lying(i % 2 ? 0.006 : 0, i % 3 ? 0.004 : 0);
        if (i % 2)
            std::rotate(seen.corners->begin(), seen.corners->begin() + 2, seen.corners->end());
        table.see(seen);
    }
    CHECK(table.taken > 0);
}

TEST_CASE("what is wrong is said, and the card is not taken for a while")
{
    struct Wrong {
        Guidance seen;
        CardHint hint;
    };
    QList<Wrong> wrongs;
    auto dark = lying();
    dark.tooDark = true;
    auto glare = lying();
    glare.glare = true;
    auto small = lying();
    small.fills = 0.1;
    auto half = nothing();
    half.halfACard = true;
    wrongs << Wrong{dark, CardHint::TooDark} << Wrong{glare, CardHint::Glare}
           << Wrong{small, CardHint::Nearer} << Wrong{half, CardHint::MoveIn}
           << Wrong{nothing(), CardHint::LayDown};
    for (const auto &wrong : wrongs) {
        Table table;
        table.see(wrong.seen, 30);
        CHECK(table.last.hint == wrong.hint);
        CHECK(table.taken == 0);
    }
}

TEST_CASE("a light that cannot be helped does not keep a card for ever")
{
    auto glare = lying();
    glare.glare = true;
    auto soft = lying();
    soft.sharpness = 0.2;
    for (const auto &seen : {glare, soft}) {
        Table table;
        table.see(seen, 45);
        CHECK(table.taken == 0);
        table.see(seen, 10);
        CHECK(table.taken > 0);
    }
    auto smeared = lying();
    smeared.sharpness = 0.05;
    Table table;
    table.see(smeared, 200);
    CHECK(table.taken == 0);
}

TEST_CASE("words do not flicker when a judgement does")
{
    Table table;
    auto glare = lying();
    glare.glare = true;
    table.see(lying(), 10);
    table.changes = 0;
    for (int i = 0; i < 100; ++i)
        table.see(i % 3 ? lying(i * 0.03) : glare);
    CHECK(table.changes == 0);
}

TEST_CASE("a sentence stands long enough to be read")
{
    Table table;
    table.see(nothing(), 12);
    REQUIRE(table.last.hint == CardHint::LayDown);
    table.see(lying(), 10);
    CHECK(table.last.hint == CardHint::LayDown); // 0.5 s after it was said
    table.see(lying(0.1), 20);
    CHECK(table.last.hint == CardHint::HoldStill);
}

TEST_CASE("the outline outlives one frame without, and goes with the card")
{
    Table table;
    table.see(lying(), 5);
    table.see(nothing());
    CHECK(table.last.outline);
    table.see(nothing(), 8);
    CHECK_FALSE(table.last.outline);
}

TEST_CASE("a known card is not taken again until another lies there")
{
    Table table;
    table.see(lying(), 60, Lying::Known);
    CHECK(table.taken == 0);
    CHECK(table.last.hint == CardHint::Another);
    table.see(nothing(), 20);
    table.see(lying(), 30);
    CHECK(table.taken > 0);
}

TEST_CASE("the time that a known card lay there does not count for the next")
{
    Table table;
    table.see(lying(), 60, Lying::Known);
    table.see(lying(), 8);
    CHECK(table.taken == 0);
    table.see(lying(), 4);
    CHECK(table.taken > 0);
}

TEST_CASE("a card that was of no use as it lay is waited for without a word")
{
    Table table;
    table.see(lying(), 60, Lying::Unmoved);
    CHECK(table.taken == 0);
    CHECK(table.last.hint == CardHint::None);
    CHECK(table.last.outline);
}

TEST_CASE("after a picture was taken the count begins anew")
{
    Table table;
    table.see(lying(), 20);
    REQUIRE(table.taken > 0);
    table.steady.reset();
    table.taken = 0;
    table.see(lying(), 8);
    CHECK(table.taken == 0);
}
