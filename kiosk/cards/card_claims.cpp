// SPDX-License-Identifier: GPL-3.0-or-later
// Labels find their values: behind them, on their right, below them.
#include "kiosk/cards/card_claims.h"

#include "kiosk/cards/confidence.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

bool isMoney(CardField field)
{
    return classOf(field) == FieldClass::Money;
}

bool isPhone(CardField field)
{
    return classOf(field) == FieldClass::Phone;
}

// Without a value such a label asks for one; "PCP" or "Pharmacy" alone may mean anything.
bool asksForValue(CardField field)
{
    return !isMoney(field) && !isPhone(field) && field != CardField::ClaimsAddress &&
           field != CardField::Dependents && field != CardField::Plan &&
           field != CardField::PlanType && field != CardField::GroupName;
}

class Finder {
public:
    Finder(const QList<CardCell> &cells, CardKind kind) : m_cells(cells), m_kind(kind)
    {
        findStyle();
    }

    QList<Claim> claims()
    {
        for (const CardCell &cell : m_cells)
            for (qsizetype i = 0; i < cell.labels.size(); ++i)
                if (cell.labels[i].field && mayCarry(*cell.labels[i].field))
                    i += look(cell, i);
        return m_claims;
    }

private:
    // "Coverage starts" stands above Medicare's two dates, and belongs to either part.
    [[nodiscard]] bool mayCarry(CardField field) const
    {
        if (isPhone(field) || field == CardField::ClaimsAddress)
            return false; // phoneClaims, addressClaims
        return m_kind != CardKind::Medicare || (field != CardField::EffectiveDate &&
                                                field != CardField::GroupNumber && !isMoney(field));
    }

    // Whether values stand above their labels or below them is a matter of the whole card: each
    // label that stands alone votes for its nearer neighbour.
    void findStyle()
    {
        double above = 0;
        double below = 0;
        for (const CardCell &cell : m_cells) {
            if (cell.labels.isEmpty() || !cell.labels.first().field || !cell.startsWithLabel() ||
                !valueBehind(cell.text, cell.labels, cell.labels.size() - 1).isEmpty())
                continue;
            if (placeRightOf(m_cells, cell.box))
                continue;
            const QRect label = cell.part(cell.labels.first().start, cell.labels.first().end);
            const auto over = placeAbove(m_cells, label);
            const auto under = placeBelow(m_cells, label);
            const int gapOver = over ? label.top() - over->cell->box.bottom() : 1000;
            const int gapUnder = under ? under->cell->box.top() - label.bottom() : 1000;
            const bool clear = std::abs(gapOver - gapUnder) * 3 > label.height();
            if (clear)
                (gapOver < gapUnder ? above : below) += over && under ? 1 : 0.5;
        }
        m_valuesAbove = above > below;
        m_voted = above + below > 0;
        m_styleIsClear = std::max(above, below) >= 3 * std::min(above, below);
    }

    [[nodiscard]] Claim claim(const CardCell &own, const CardLabel &label, const Place &place,
                              const QString &how) const
    {
        return claimAt(m_cells, m_kind, own, label, place, how);
    }

    // Returns how many further labels were dealt with.
    qsizetype look(const CardCell &own, qsizetype index)
    {
        const CardLabel &label = own.labels[index];
        if (label.field == CardField::Dependents) {
            if (const auto list = dependentsOf(m_cells, own, index))
                m_claims.append(*list);
            return 0;
        }
        if (const qsizetype shared = tiers(own, index))
            return shared;
        std::optional<Claim> best = behind(own, index);
        if (!best) {
            std::optional<Claim> right;
            if (index + 1 == own.labels.size())
                if (const auto place = placeRightOf(m_cells, own.box))
                    right = claim(own, label, *place, QStringLiteral("label-beside"));
            const std::optional<Claim> under = stacked(own, label);
            best = chosen(right, under, classOf(*label.field));
        }
        add(own, label, best);
        return 0;
    }

    // The value below the label or above it: the nearer one, and where that is no difference, as on
    // the rest of the card.
    [[nodiscard]] std::optional<Claim> stacked(const CardCell &own, const CardLabel &label) const
    {
        const QRect box = own.part(label.start, label.end);
        const auto over = placeAbove(m_cells, box);
        const auto under = placeBelow(m_cells, box);
        if (!over && !under)
            return std::nullopt;
        const int gapOver = over ? box.top() - over->cell->box.bottom() : 1000;
        const int gapUnder = under ? under->cell->box.top() - box.bottom() : 1000;
        const bool clear = std::abs(gapOver - gapUnder) * 3 > box.height();
        const bool above = over && (!under || (clear ? gapOver < gapUnder : m_valuesAbove));
        const auto read = [&](bool fromAbove) {
            return fromAbove ? claim(own, label, *over, QStringLiteral("label-below"))
                             : claim(own, label, *under, QStringLiteral("label-above"));
        };
        Claim best = read(above);
        // A lone neighbour on the unusual side is more likely another label's value.
        bool unsure = !clear && !m_styleIsClear;
        if (!(over && under))
            unsure = above != m_valuesAbove && m_voted;
        if (!best.readable() && over && under) {
            if (Claim other = read(!above); other.readable()) {
                best = other;
                unsure = true;
            }
        }
        if (unsure && best.readable())
            best.shaped.failed.append(QStringLiteral("one-place"));
        return best;
    }

    [[nodiscard]] static std::optional<Claim>
    chosen(std::optional<Claim> right, const std::optional<Claim> &under, FieldClass kind)
    {
        const bool rightReads = right && right->readable();
        const bool underReads = under && under->readable();
        if (!underReads)
            return rightReads || !under ? right : under;
        if (!rightReads) {
            // Something stands beside it that could not be read: that may have been the value.
            std::optional<Claim> unsure = under;
            if (right)
                unsure->shaped.failed.append(QStringLiteral("one-place"));
            return unsure;
        }
        const auto doubts = [](const Claim &c) { return c.shaped.failed.size(); };
        if (doubts(*right) == doubts(*under) && kind != FieldClass::Words)
            right->shaped.failed.append(QStringLiteral("one-place"));
        return doubts(*right) <= doubts(*under) + 1 ? right : under;
    }

    [[nodiscard]] std::optional<Claim> behind(const CardCell &own, qsizetype index) const
    {
        const QString value = valueBehind(own.text, own.labels, index);
        if (std::ranges::none_of(value, [](QChar c) { return c.isLetterOrNumber(); }))
            return std::nullopt;
        // "Member Name / Nombre": the same in another language.
        const CardLabel &label = own.labels[index];
        const bool translated =
            QStringView(own.text).sliced(label.end).trimmed().startsWith(QLatin1Char('/')) &&
            std::ranges::none_of(value, [](QChar c) { return c.isDigit(); });
        if ((translated && !isMoney(*label.field)) ||
            (isMoney(*label.field) && saysNoAmount(value)))
            return std::nullopt;
        const qsizetype from = own.text.indexOf(value, own.labels[index].end);
        if (from < 0)
            return std::nullopt;
        Claim made = claim(own, own.labels[index], {&own, from, from + value.size()},
                           QStringLiteral("label-beside"));
        // "Plan F High Deductible": what ends the value is a label, or its last word.
        if (index + 1 < own.labels.size() && !own.labels[index + 1].marked &&
            valueBehind(own.text, own.labels, index + 1).isEmpty())
            made.shaped.failed.append(QStringLiteral("neighbour"));
        // "Doctors Plan Plus" is one name.
        if (index > 0 && !own.labels[index - 1].marked &&
            label.start - own.labels[index - 1].end <= 1)
            made.shaped.failed.append(QStringLiteral("neighbour"));
        return made;
    }

    // "PCP/Specialist: $25/$50": as many values as labels.
    qsizetype tiers(const CardCell &own, qsizetype index)
    {
        qsizetype last = index;
        while (
            last + 1 < own.labels.size() && own.labels[last + 1].field &&
            isMoney(*own.labels[last].field) &&
            QStringView(own.text)
                    .sliced(own.labels[last].end, own.labels[last + 1].start - own.labels[last].end)
                    .trimmed() == QLatin1String("/"))
            ++last;
        if (last == index)
            return 0;
        const qsizetype count = last - index + 1;
        std::optional<Place> place;
        QString value = valueBehind(own.text, own.labels, last);
        if (!value.isEmpty())
            place = Place{&own, own.text.indexOf(value, own.labels[last].end), own.text.size()};
        else
            place = placeRightOf(m_cells, own.box);
        if (place && value.isEmpty())
            value = place->text();
        const QStringList parts = value.split(QLatin1Char('/'));
        if (!place || place->from < 0 || parts.size() != count)
            return 0;
        for (qsizetype i = 0; i < count; ++i) {
            Claim made = claim(own, own.labels[index + i], *place, QStringLiteral("label-beside"));
            made.field = *own.labels[index + i].field;
            made.shaped = shapeValue(made.field, parts[i].trimmed(), m_kind);
            made.shaped.passed.append(QStringLiteral("label-beside"));
            if (made.readable())
                m_claims.append(made);
        }
        return count - 1;
    }

    void add(const CardCell &own, const CardLabel &label, const std::optional<Claim> &found)
    {
        if (found && found->readable()) {
            // An amount without its sign among words is a number of something else.
            const QStringList &failed = found->shaped.failed;
            if (isMoney(found->field) && failed.contains(QStringLiteral("currency")) &&
                failed.contains(QStringLiteral("whole-text")))
                return;
            m_claims.append(*found);
            if (found->field == CardField::Plan)
                addOther(*found, CardField::PlanType, found->raw);
            if (found->field == CardField::EffectiveDate)
                addEnd(m_claims.last());
            if (m_kind == CardKind::Ehic && found->field == CardField::PayorId)
                addOther(*found, CardField::Payor, behindNumber(own, *found));
            return;
        }
        if (found && found->field == CardField::Plan)
            addOther(*found, CardField::PlanType, found->raw);
        if (!label.named || !asksForValue(*label.field))
            return;
        Claim empty{*label.field};
        empty.confidence = own.confidence;
        empty.crop = own.part(label.start, label.end);
        empty.labelled = empty.named = true;
        empty.again = own.again;
        m_claims.append(empty);
    }

    // "Plan: Choice Plus PPO" says the type as well, box 7 of the EHIC number and name.
    void addOther(const Claim &found, CardField field, const QString &text)
    {
        Claim other = found;
        other.field = field;
        other.shaped = shapeValue(field, text, m_kind);
        other.shaped.failed.removeAll(QStringLiteral("whole-text"));
        if (other.readable())
            m_claims.append(other);
    }

    // "01/01/2026 to 12/31/2026" is two dates.
    void addEnd(Claim &start)
    {
        static const QRegularExpression range(
            QStringLiteral("(?i)(?<=[0-9]) *(?:-|to|thru|through|until|al|hasta) +(.*)$"));
        const QString end = range.match(start.raw).captured(1);
        if (end.isEmpty() || shapeValue(CardField::ExpiryDate, end, m_kind).value.isEmpty())
            return;
        start.shaped.failed.removeAll(QStringLiteral("whole-text"));
        const Claim both = start;
        addOther(both, CardField::ExpiryDate, end);
    }

    // The institution's name behind its number.
    [[nodiscard]] QString behindNumber(const CardCell &own, const Claim &found) const
    {
        for (const CardCell &cell : m_cells) {
            const qsizetype at = cell.text.indexOf(found.shaped.value);
            if (at < 0 || !cell.box.intersects(found.crop))
                continue;
            QString name = cell.text.sliced(at + found.shaped.value.size());
            while (!name.isEmpty() && !name.front().isLetter())
                name.remove(0, 1);
            return name;
        }
        return own.text.left(0);
    }

    const QList<CardCell> &m_cells;
    CardKind m_kind;
    bool m_valuesAbove = false;
    bool m_voted = false;
    bool m_styleIsClear = true;
    QList<Claim> m_claims;
};

} // namespace

QList<Claim> labelledClaims(const QList<CardCell> &cells, CardKind kind)
{
    QList<Claim> claims = Finder(cells, kind).claims();
    if (kind != CardKind::Ehic)
        claims += phoneClaims(cells) + addressClaims(cells);
    settleMoney(cells, claims);
    addPersonList(cells, claims);
    return claims;
}

} // namespace foyer
