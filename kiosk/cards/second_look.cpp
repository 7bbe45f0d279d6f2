// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of the first look may hold a field, so that the second look costs no more than it
// must.
#include "kiosk/cards/insurance_text.h"

#include "kiosk/cards/card_claims.h"

#include <algorithm>

namespace foyer {
namespace {

// The order in which they are read while the budget lasts.
int worth(const TextLine &line, int cardBottom)
{
    const bool digits = std::ranges::any_of(line.text, [](QChar c) { return c.isDigit(); });
    const QList<CardLabel> labels = findLabels(line.text);
    const bool field =
        std::ranges::any_of(labels, [](const CardLabel &label) { return label.field.has_value(); });
    if (field && digits)
        return 4;
    if (digits)
        return 3;
    if (line.box.bottom() * 5 < cardBottom * 2 || field)
        return 2;
    // A sentence of small print holds no value.
    return line.text.count(QLatin1Char(' ')) < 6 ? 1 : 0;
}

// Where the value of a label stands that has none: the first look lost it. The EHIC's is below its
// caption and larger, elsewhere it is beside.
QRect lostValue(const QList<CardCell> &cells, const Claim &label, CardKind kind)
{
    const QRect box = label.crop;
    const int height = box.height();
    if (kind == CardKind::Ehic)
        return {box.left() - height / 2, box.bottom() + height / 4,
                std::max(box.width(), 22 * height), height * 9 / 4};
    int right = box.right() + 14 * height;
    for (const CardCell &cell : cells)
        if (sameRow(cell.box, box) && cell.box.left() > box.right())
            right = std::min(right, cell.box.left() - height / 2);
    if (right - box.right() < 4 * height)
        return {};
    return {box.right() + height / 4, box.top() - height / 4, right - box.right(), height * 3 / 2};
}

// The value that the first look lost in a table: beside its label, where the labels above and
// below have theirs.
QRect lostInTable(const QList<CardCell> &cells, const CardCell &label)
{
    int left = 0;
    int right = 0;
    for (const CardCell &other : cells) {
        if (&other == &label || !other.startsWithLabel() ||
            std::abs(other.box.left() - label.box.left()) > 2 * label.box.height() ||
            std::abs(other.box.top() - label.box.top()) > 14 * label.box.height())
            continue;
        const auto value = placeRightOf(cells, other.box);
        if (!value)
            continue;
        left = left == 0 ? value->box().left() : std::min(left, value->box().left());
        right = std::max(right, value->box().right());
    }
    const int height = label.box.height();
    if (left < label.box.right() || right <= left)
        return {};
    return {left - height / 2, label.box.top() - height / 4, right - left + height, height * 3 / 2};
}

// Labels that stand alone with nothing beside them.
QList<QRect> lostInTables(const QList<CardCell> &cells)
{
    QList<QRect> boxes;
    for (const CardCell &cell : cells)
        if (cell.labels.size() == 1 && cell.labels.first().field && cell.startsWithLabel() &&
            valueBehind(cell.text, cell.labels, 0).isEmpty() && !placeRightOf(cells, cell.box))
            if (const QRect box = lostInTable(cells, cell); box.isValid())
                boxes.append(box);
    return boxes;
}

} // namespace

QList<QRect> worthASecondLook(const QList<TextLine> &firstPass)
{
    struct Candidate {
        QRect box;
        int worth = 0;
    };
    int bottom = 0;
    for (const TextLine &line : firstPass)
        bottom = std::max(bottom, line.box.bottom());
    QList<Candidate> candidates;
    for (const TextLine &line : firstPass)
        if (line.pass == 0 && line.text.size() >= 2)
            if (const int value = worth(line, bottom); value > 0)
                candidates.append({line.box, value});
    const CardKind kind = cardKind(firstPass);
    const QList<CardCell> cells = cellsOf(firstPass, 0, kind);
    for (const Claim &claim : labelledClaims(cells, kind))
        if (!claim.readable() && claim.labelled)
            if (const QRect box = lostValue(cells, claim, kind); box.isValid())
                candidates.append({box, 3});
    for (const QRect &box : lostInTables(cells))
        candidates.append({box, 3});
    std::ranges::stable_sort(candidates, std::greater<>(), &Candidate::worth);
    QList<QRect> boxes;
    for (const Candidate &candidate : candidates)
        if (boxes.size() < mostSecondLooks)
            boxes.append(candidate.box);
    return boxes;
}

QList<QRect> worthConfirming(const QList<TextLine> &looks)
{
    const CardKind kind = cardKind(looks);
    QList<QRect> boxes;
    for (int pass = 0; pass < firstOtherNetwork; ++pass) {
        const QList<CardCell> cells = cellsOf(looks, pass, kind);
        QList<Claim> claims = labelledClaims(cells, kind);
        addHeadings(cells, kind, CardSide::Front, claims);
        claims.removeIf([](const Claim &claim) { return !claim.readable(); });
        for (const TextLine &line : looks)
            if (!boxes.contains(line.box) && boxes.size() < mostSecondLooks &&
                std::ranges::any_of(claims,
                                    [&](const Claim &claim) { return isAt(line, claim.crop); }))
                boxes.append(line.box);
    }
    return boxes;
}

} // namespace foyer
