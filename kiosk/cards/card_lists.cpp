// SPDX-License-Identifier: GPL-3.0-or-later
// Values of several lines: the names of dependents.
#include "kiosk/cards/card_claims.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

bool hasLetters(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= 2;
}

} // namespace

std::optional<Claim> dependentsOf(const QList<CardCell> &cells, const CardCell &own,
                                  qsizetype index)
{
    QStringList names;
    Claim made{CardField::Dependents};
    made.confidence = 1;
    made.again = true;
    const auto take = [&](const CardCell &cell, const QString &text, const QRect &box) {
        const ShapedValue one = shapeValue(CardField::Dependents, text);
        if (one.value.isEmpty())
            return false;
        names.append(text);
        made.confidence = std::min(made.confidence, cell.confidence);
        made.again = made.again && cell.again;
        made.crop |= box;
        made.height = cell.box.height();
        return true;
    };
    const QString value = valueBehind(own.text, own.labels, index);
    QRect start = own.part(own.labels[index].start, own.labels[index].end);
    if (!own.labels[index].named && !value.isEmpty())
        return std::nullopt; // "Covered services"
    if (hasLetters(value)) {
        const qsizetype from = own.text.indexOf(value, own.labels[index].end);
        QString list = value;
        take(own, list.replace(QLatin1Char('/'), QLatin1Char(';')),
             own.part(from, from + value.size()));
        start = own.part(from, from + value.size());
    } else if (const auto right = placeRightOf(cells, own.box)) {
        if (take(*right->cell, right->text(), right->box()))
            start = right->cell->box;
    }
    for (const CardCell *cell : columnBelow(cells, start, 8)) {
        if (cell->startsWithLabel())
            break;
        // A code alone stands in front of its name.
        if (!hasLetters(cell->text)) {
            const auto name = placeRightOf(cells, cell->box);
            if (!name || !take(*name->cell, name->text(), name->box()))
                break;
        } else if (!take(*cell, cell->text, cell->box)) {
            break;
        }
    }
    if (names.isEmpty())
        if (const auto over = placeAbove(cells, start))
            take(*over->cell, over->text(), over->box());
    if (names.isEmpty())
        return std::nullopt;
    made.shaped = shapeValue(CardField::Dependents, names.join(QLatin1Char(';')));
    made.shaped.passed.append(QStringLiteral("label-above"));
    // Nothing on a card says how many names there are: one that was not seen is not missed.
    made.shaped.failed.append(QStringLiteral("whole-list"));
    made.labelled = true;
    made.named = own.labels[index].named;
    made.exact = own.labels[index].exact;
    return made;
}

} // namespace foyer
