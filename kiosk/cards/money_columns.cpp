// SPDX-License-Identifier: GPL-3.0-or-later
// Several amounts in one row: the column's heading says which is the plan's own network.
#include "kiosk/cards/card_claims.h"

#include "kiosk/cards/confidence.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

constexpr int highestTable = 16; // rows

bool isAmount(const QString &text)
{
    static const QRegularExpression amount(QStringLiteral("\\$ ?[0-9]|[0-9] ?%"));
    return amount.match(text).hasMatch();
}

enum class Column { Unknown, Own, Other, Person, Family };

Column columnOf(const QString &heading)
{
    static const QRegularExpression other(
        QStringLiteral("(?i)out.{0,2}of.{0,2}net|\\boon\\b|\\bnon.?(?:net|par|pref)|tier [2-9]|"
                       "fuera de la red"));
    static const QRegularExpression own(
        QStringLiteral("(?i)^in.{0,2}net|^network$|^inn$|^par(?:ticipating)?\\b|tier 1\\b|"
                       "^preferred\\b|dentro de la red"));
    static const QRegularExpression person(
        QStringLiteral("(?i)^(?:per )?(?:ind|person|single|employee)"));
    static const QRegularExpression family(QStringLiteral("(?i)^(?:per )?fam"));
    if (other.match(heading).hasMatch())
        return Column::Other;
    if (own.match(heading).hasMatch())
        return Column::Own;
    if (person.match(heading).hasMatch())
        return Column::Person;
    return family.match(heading).hasMatch() ? Column::Family : Column::Unknown;
}

class Table {
public:
    explicit Table(const QList<CardCell> &cells) : m_cells(cells) {}

    // The amounts right of this value in its row, up to the next label.
    [[nodiscard]] QList<const CardCell *> furtherAmounts(const QRect &value) const
    {
        QList<const CardCell *> found;
        int end = 1 << 20;
        for (const CardCell &cell : m_cells)
            if (sameRow(cell.box, value) && cell.box.left() > value.right() &&
                !cell.labels.isEmpty())
                end = std::min(end, cell.box.left());
        for (const CardCell &cell : m_cells)
            if (sameRow(cell.box, value) && cell.box.left() > value.right() &&
                cell.box.left() < end && isAmount(cell.text))
                found.append(&cell);
        return found;
    }

    // The nearest heading of a column above.
    [[nodiscard]] Column headingOf(const QRect &value) const
    {
        const CardCell *best = nullptr;
        for (const CardCell &cell : m_cells) {
            const int rise = value.top() - cell.box.bottom();
            const bool over = cell.box.left() < value.right() && cell.box.right() > value.left();
            if (rise < 0 || rise > highestTable * 2 * value.height() || !over ||
                isAmount(cell.text) || columnOf(cell.text) == Column::Unknown)
                continue;
            if (!best || cell.box.bottom() > best->box.bottom())
                best = &cell;
        }
        return best ? columnOf(best->text) : Column::Unknown;
    }

private:
    const QList<CardCell> &m_cells;
};

void doubt(Claim &claim, const char *name)
{
    if (!claim.shaped.failed.contains(QLatin1String(name)))
        claim.shaped.failed.append(QLatin1String(name));
}

// Reads the claim's value from another cell.
void move(Claim &claim, const CardCell &cell)
{
    const ShapedValue shaped = shapeValue(claim.field, cell.text);
    if (shaped.value.isEmpty())
        return;
    claim.shaped = shaped;
    claim.shaped.passed.append(QStringLiteral("label-beside"));
    claim.confidence = std::min(claim.confidence, cell.confidence);
    claim.crop = cell.box;
    claim.again = cell.again;
}

// "$1,000" under "Individual" and "$2,000" under "Family" are one value.
void join(Claim &claim, const CardCell &family)
{
    const ShapedValue both =
        shapeValue(claim.field, claim.raw + QStringLiteral(" / ") + family.text);
    if (both.value.count(QLatin1Char('/')) != 1)
        return doubt(claim, "one-value");
    claim.shaped.value = both.value;
    claim.shaped.failed = both.failed;
    claim.confidence = std::min(claim.confidence, family.confidence);
    claim.crop |= family.box;
    claim.again = claim.again && family.again;
}

void settleRow(const Table &table, const QList<Claim> &claims, Claim &claim)
{
    QList<const CardCell *> further = table.furtherAmounts(claim.crop);
    further.removeIf([&](const CardCell *cell) {
        return std::ranges::any_of(claims, [&](const Claim &other) {
            return other.field != claim.field && other.labelled && other.readable() &&
                   other.crop.intersects(cell->box) && sameRow(other.crop, cell->box);
        });
    });
    const Column own = table.headingOf(claim.crop);
    if (own == Column::Other) {
        for (const CardCell *cell : further)
            if (table.headingOf(cell->box) == Column::Own)
                return move(claim, *cell);
        return doubt(claim, "one-value");
    }
    if (further.isEmpty() || own == Column::Own)
        return;
    const bool yearly =
        claim.field == CardField::Deductible || claim.field == CardField::OutOfPocketMax;
    if (yearly && own == Column::Person && table.headingOf(further.first()->box) == Column::Family)
        return join(claim, *further.first());
    doubt(claim, "one-value");
}

// A card of a fixed benefit prints what the plan pays, and no copay.
bool says(const QList<CardCell> &cells, const QRegularExpression &heading)
{
    return std::ranges::any_of(cells, [&](const CardCell &cell) {
        return cell.text.size() < 80 && heading.match(cell.text).hasMatch();
    });
}

// "Pharmacy $10/$35/$60": beside the label of a telephone stands an amount.
void addPharmacy(const QList<CardCell> &cells, QList<Claim> &claims)
{
    for (const CardCell &cell : cells) {
        if (!cell.startsWithLabel() || cell.labels.first().field != CardField::PharmacyPhone)
            continue;
        CardLabel label = cell.labels.first();
        label.field = CardField::CopayPharmacy;
        const QString value = valueBehind(cell.text, cell.labels, 0);
        std::optional<Place> place;
        if (value.isEmpty()) {
            place = placeRightOf(cells, cell.box);
        } else {
            const qsizetype from = cell.text.indexOf(value, label.end);
            place = Place{&cell, from, from + value.size()};
        }
        if (!place || place->from < 0 || !place->text().startsWith(QLatin1Char('$')))
            continue;
        const Claim made =
            claimAt(cells, CardKind::Unknown, cell, label, *place, QStringLiteral("label-beside"));
        if (made.readable())
            claims.append(made);
    }
}

} // namespace

void settleMoney(const QList<CardCell> &cells, QList<Claim> &claims)
{
    addPharmacy(cells, claims);
    const Table table(cells);
    static const QRegularExpression pays(
        QStringLiteral("(?i)\\b(?:plan pays|we pay|pays you)\\W*$"));
    static const QRegularExpression fixed(QStringLiteral(
        "(?i)\\bfixed (?:indemnity|benefit)|\\blimited benefit|\\bnot major medical"));
    if (says(cells, pays))
        claims.removeIf(
            [](const Claim &claim) { return classOf(claim.field) == FieldClass::Money; });
    const bool benefits = says(cells, fixed);
    for (Claim &claim : claims) {
        if (classOf(claim.field) != FieldClass::Money || !claim.readable())
            continue;
        if (benefits)
            doubt(claim, "plan-pays");
        if (claim.beside)
            settleRow(table, claims, claim);
    }
}

} // namespace foyer
