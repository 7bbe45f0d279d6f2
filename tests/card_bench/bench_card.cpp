// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/card_bench/bench_card.h"

#include "tests/card_bench/random.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace foyer::bench {
namespace {

void addTruth(BenchCard &card, const Drawing &drawing, CardSide side)
{
    for (const Printed &printed : drawing.printed) {
        const auto same = [&printed](const TrueField &known) {
            return known.field == printed.field;
        };
        if (std::none_of(card.fields.begin(), card.fields.end(), same))
            card.fields.append(
                {printed.field, side, printed.value, printed.also, printed.texts, printed.box});
    }
    for (const auto &[field, values] : drawing.maybe.asKeyValueRange())
        card.maybe.insert(field, values);
}

// A plan called "Options PPO" says its type, whether or not the card prints it again.
void mayNameType(BenchCard &card)
{
    static const QRegularExpression type(QStringLiteral("\\b(?:PPO|HMO|EPO|POS|HDHP|HSA)\\b"));
    for (const TrueField &field : std::as_const(card.fields))
        if (field.field == CardField::Plan && type.match(field.value).hasMatch() &&
            !card.maybe.contains(CardField::PlanType))
            card.maybe.insert(CardField::PlanType, {type.match(field.value).captured()});
}

QJsonArray numbers(const QRectF &box)
{
    return {std::round(box.x()), std::round(box.y()), std::round(box.width()),
            std::round(box.height())};
}

QJsonArray corners(const Shot &shot)
{
    QJsonArray points;
    for (const QPointF &p : shot.corners)
        points.append(QJsonArray{std::round(p.x() * 10) / 10, std::round(p.y() * 10) / 10});
    return points;
}

} // namespace

const Layout &layoutAt(const QList<Layout> &layouts, quint32 seed, quint32 index)
{
    QList<int> order;
    for (int batch = 0; order.size() < layouts.size(); ++batch) {
        QList<int> together;
        for (int i = 0; i < layouts.size(); ++i)
            if (layouts[i].batch == batch)
                together.append(i);
        Chance(seed, quint32(batch), 5).shuffle(together);
        order += together;
    }
    return layouts[order[int(index % quint32(layouts.size()))]];
}

BenchCard drawCard(const QList<Layout> &layouts, quint32 seed, quint32 index)
{
    BenchCard card;
    card.layout = &layoutAt(layouts, seed, index);
    card.seed = seed;
    card.index = index;
    card.distortions = chooseDistortions(seed, index);
    const Coverage coverage = inventCoverage(*card.layout, seed, index);
    card.front = drawSide(*card.layout, CardSide::Front, coverage, seed, index);
    card.back = drawSide(*card.layout, CardSide::Back, coverage, seed, index);
    addTruth(card, card.front, CardSide::Front);
    addTruth(card, card.back, CardSide::Back);
    mayNameType(card);
    return card;
}

void takePhotographs(BenchCard &card)
{
    card.frontShot =
        photograph(card.front, card.distortions, card.seed, card.index, CardSide::Front);
    card.backShot = photograph(card.back, card.distortions, card.seed, card.index, CardSide::Back);
}

QJsonObject truthJson(const BenchCard &card)
{
    QJsonObject fields;
    for (const TrueField &field : card.fields) {
        QJsonObject one{{"value", field.value},
                        {"side", sideKey(field.side)},
                        {"printed", QJsonArray::fromStringList(field.texts)},
                        {"box", numbers(field.box)}};
        if (!field.also.isEmpty())
            one.insert("also", QJsonArray::fromStringList(field.also));
        fields.insert(fieldKey(field.field), one);
    }
    QJsonObject maybe;
    for (const auto &[field, values] : card.maybe.asKeyValueRange())
        maybe.insert(fieldKey(field), QJsonArray::fromStringList(values));
    QJsonArray distortions;
    for (const Distortion &distortion : card.distortions)
        distortions.append(QJsonObject{{"name", distortion.name},
                                       {"strength", std::round(distortion.strength * 100) / 100}});
    return {{"layout", card.layout->id},
            {"set", setKey(card.layout->set)},
            {"kind", kindKey(card.layout->kind)},
            {"seed", qint64(card.seed)},
            {"index", qint64(card.index)},
            {"distortions", distortions},
            {"fields", fields},
            {"maybe", maybe},
            {"frontCorners", corners(card.frontShot)},
            {"backCorners", corners(card.backShot)},
            {"cardWidth", std::round(card.frontShot.cardWidth)}};
}

} // namespace foyer::bench
