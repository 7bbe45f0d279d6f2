// SPDX-License-Identifier: GPL-3.0-or-later
// The European card's captions are tiny and often lost, its values are large and always in one
// order (Decision S2 of the Administrative Commission, 2009): 3 names, 4 given names, 5 birth and
// 6 personal number, 7 institution, 8 number of the card and 9 expiry, from top to bottom.
#include "kiosk/cards/card_claims.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

using Row = QList<const CardCell *>;

bool isLower(QChar c)
{
    return c.isLower();
}

// Box 8: twenty digits, 80 for health, then the country; spaces may be read into it.
bool isCardNumber(const CardCell &cell)
{
    static const QRegularExpression number(QStringLiteral("^80[0-9]{14,18}$"));
    return number.match(QString(cell.text).remove(QLatin1Char(' '))).hasMatch();
}

// Rows of values from the number's upwards: capitals and digits as large as its own.
QList<Row> rowsUpwards(const QList<CardCell> &cells, const CardCell &number)
{
    Row values;
    for (const CardCell &cell : cells)
        if (cell.box.height() * 4 >= number.box.height() * 3 &&
            cell.box.top() <= number.box.bottom() && cell.text.size() >= 2 &&
            std::ranges::none_of(cell.text, isLower))
            values.append(&cell);
    std::ranges::sort(values, std::greater<>(), [](const CardCell *c) { return c->box.top(); });
    QList<Row> rows;
    for (const CardCell *cell : std::as_const(values)) {
        if (rows.isEmpty() || !sameRow(rows.last().first()->box, cell->box))
            rows.append(Row());
        rows.last().append(cell);
    }
    for (Row &row : rows)
        std::ranges::sort(row, std::less<>(), [](const CardCell *c) { return c->box.left(); });
    return rows;
}

// "ST." and "CLAIR".
QString together(const Row &row)
{
    QStringList words;
    const CardCell *last = nullptr;
    for (const CardCell *cell : row) {
        if (last && cell->box.left() - last->box.right() > 3 * last->box.height())
            break;
        words.append(cell->text);
        last = cell;
    }
    return words.join(QLatin1Char(' '));
}

class Order {
public:
    explicit Order(QList<Claim> &claims) : m_claims(claims) {}

    bool take(CardField field, const CardCell &cell, const QString &text)
    {
        Claim made{field, shapeValue(field, text, CardKind::Ehic)};
        if (!made.readable())
            return false;
        made.shaped.passed.append(QStringLiteral("box-order"));
        made.shaped.failed.append(QStringLiteral("label"));
        made.raw = text;
        made.confidence = cell.confidence;
        made.crop = cell.box;
        made.height = cell.box.height();
        made.again = cell.again;
        const bool known = std::ranges::any_of(
            m_claims, [field](const Claim &c) { return c.field == field && c.readable(); });
        if (!known)
            m_claims.append(made);
        return true;
    }

private:
    QList<Claim> &m_claims;
};

// "100596307 - AOK NORD", in one piece or two.
bool takeInstitution(const Row &row, Order &order)
{
    static const QRegularExpression both(QStringLiteral("^([A-Z0-9]{3,10})(?: *- *(.*))?$"));
    const auto parts = both.match(row.first()->text);
    if (!parts.hasMatch() || !order.take(CardField::PayorId, *row.first(), parts.captured(1)))
        return false;
    if (!parts.captured(2).isEmpty())
        order.take(CardField::Payor, *row.first(), parts.captured(2));
    else if (row.size() > 1)
        order.take(CardField::Payor, *row[1], row[1]->text);
    return true;
}

} // namespace

void addByOrder(const QList<CardCell> &cells, QList<Claim> &claims)
{
    const auto number = std::ranges::find_if(cells, isCardNumber);
    if (number == cells.end())
        return;
    const QList<Row> rows = rowsUpwards(cells, *number);
    Order order(claims);
    order.take(CardField::CardNumber, *number, QString(number->text).remove(QLatin1Char(' ')));
    if (rows.isEmpty())
        return;
    if (const CardCell *last = rows.first().last(); last != &*number)
        order.take(CardField::ExpiryDate, *last, last->text);
    qsizetype at = 1;
    if (at < rows.size() && takeInstitution(rows[at], order))
        ++at;
    if (at >= rows.size() ||
        !order.take(CardField::BirthDate, *rows[at].first(), rows[at].first()->text))
        return;
    if (rows[at].size() > 1)
        order.take(CardField::MemberId, *rows[at].last(), rows[at].last()->text);
    if (at + 2 >= rows.size())
        return;
    order.take(CardField::GivenNames, *rows[at + 1].first(), together(rows[at + 1]));
    order.take(CardField::FamilyName, *rows[at + 2].first(), together(rows[at + 2]));
}

} // namespace foyer
