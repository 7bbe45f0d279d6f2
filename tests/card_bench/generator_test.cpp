// SPDX-License-Identifier: GPL-3.0-or-later
// The bench itself: what it draws can be repeated, is what it says it is, and the measured set
// shares nothing with the one for tuning.
#include "tests/card_bench/bench_card.h"

#include <QGuiApplication>
#include <QSet>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::bench;

namespace {

QList<Layout> designs(CardSet set)
{
    auto layouts = layoutsOf(set);
    REQUIRE(layouts.has_value());
    return *layouts;
}

QSet<QString> fontsOf(const QList<Layout> &layouts)
{
    QSet<QString> fonts;
    for (const Layout &layout : layouts)
        for (const QString &font : layout.fonts)
            fonts.insert(font);
    return fonts;
}

} // namespace

TEST_CASE("there are many designs, of every kind, and the two sets share none")
{
    const QList<Layout> tuning = designs(CardSet::Tuning);
    const QList<Layout> measured = designs(CardSet::Measured);
    CHECK(tuning.size() >= 30);
    CHECK(measured.size() >= 30);
    QSet<QString> ids;
    for (const Layout &layout : tuning + measured)
        ids.insert(layout.id);
    CHECK(ids.size() == tuning.size() + measured.size());
    for (const auto &set : {tuning, measured})
        for (const CardKind kind : {CardKind::Commercial, CardKind::Medicare, CardKind::Medicaid,
                                    CardKind::Tricare, CardKind::Ehic})
            CHECK(std::any_of(set.begin(), set.end(),
                              [kind](const Layout &layout) { return layout.kind == kind; }));
}

TEST_CASE("the two sets share no font and no insurer")
{
    CHECK_FALSE(fontsOf(designs(CardSet::Tuning)).intersects(fontsOf(designs(CardSet::Measured))));
    const QStringList measured = payersOf(CardSet::Measured);
    for (const QString &payer : payersOf(CardSet::Tuning)) {
        CAPTURE(payer.toStdString());
        CHECK_FALSE(measured.contains(payer));
    }
    for (const Layout &layout : designs(CardSet::Tuning))
        for (const QString &payer : layout.choices.value(CardField::Payor)) {
            CAPTURE(payer.toStdString());
            CHECK_FALSE(measured.contains(payer));
        }
}

TEST_CASE("each design draws its fields where it says, in fonts that are there")
{
    for (const CardSet set : {CardSet::Tuning, CardSet::Measured}) {
        const QList<Layout> layouts = designs(set);
        for (quint32 index = 0; index < quint32(layouts.size()); ++index) {
            const BenchCard card = drawCard(layouts, 9, index);
            CAPTURE(card.layout->id.toStdString());
            const QStringList complaints = card.front.complaints + card.back.complaints;
            CHECK(complaints.join(QLatin1Char('\n')).toStdString().empty());
            CHECK(card.fields.size() >= 4);
            for (const TrueField &field : card.fields) {
                CAPTURE(fieldKey(field.field).toStdString());
                CHECK_FALSE(field.value.isEmpty());
                CHECK_FALSE(field.texts.join(QString()).trimmed().isEmpty());
                CHECK(QRectF(0, 0, 1000, cardHeight).contains(field.box));
            }
        }
    }
}

TEST_CASE("no print of the later designs lies over other print or beyond the edge")
{
    QList<Layout> layouts = designs(CardSet::Tuning);
    layouts.removeIf([](const Layout &layout) { return layout.batch == 0; });
    for (quint32 seed = 30; seed < 32; ++seed)
        for (quint32 index = 0; index < quint32(layouts.size()); ++index) {
            const BenchCard card = drawCard(layouts, seed, index);
            CAPTURE(card.layout->id.toStdString());
            for (const Drawing *side : {&card.front, &card.back})
                for (qsizetype i = 0; i < side->texts.size(); ++i) {
                    const QRectF one = side->texts[i].adjusted(2, 4, -2, -4);
                    CAPTURE(one.left());
                    CAPTURE(one.top());
                    CHECK(QRectF(8, 0, 984, cardHeight - 4).contains(one));
                    for (qsizetype j = i + 1; j < side->texts.size(); ++j)
                        CHECK_FALSE(one.intersects(side->texts[j].adjusted(2, 4, -2, -4)));
                }
        }
}

TEST_CASE("the same seed gives the same bytes, another one another card")
{
    const QList<Layout> layouts = designs(CardSet::Tuning);
    const auto taken = [&layouts](quint32 seed, quint32 index) {
        BenchCard card = drawCard(layouts, seed, index);
        takePhotographs(card);
        return card;
    };
    const BenchCard first = taken(4, 3);
    const BenchCard again = taken(4, 3);
    CHECK(first.frontShot.jpeg == again.frontShot.jpeg);
    CHECK(first.backShot.jpeg == again.backShot.jpeg);
    CHECK(truthJson(first) == truthJson(again));
    CHECK(taken(5, 3).frontShot.jpeg != first.frontShot.jpeg);
}

TEST_CASE("fingers hide no print")
{
    const QList<Layout> layouts = designs(CardSet::Tuning);
    for (quint32 index = 0; index < 6; ++index) {
        const BenchCard card = drawCard(layouts, 2, index);
        const Shot shot =
            photograph(card.front, {{QStringLiteral("fingers"), 1}}, 2, index, CardSide::Front);
        for (const QRectF &finger : shot.hidden)
            for (const QRectF &print : card.front.texts)
                CHECK_FALSE(finger.intersects(print));
    }
}

TEST_CASE("a design with a mistake is refused with its line")
{
    const auto refused =
        parseLayouts("card one commercial\ntext 1 2 3 \"no side\"\n", CardSet::Tuning);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().where == QStringLiteral("line 2"));
}
