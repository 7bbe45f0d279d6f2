// SPDX-License-Identifier: GPL-3.0-or-later
// A label and the place of its value become a claim: which field is meant, and what stands so near
// that the value may go on there.
#include "kiosk/cards/card_claims.h"

#include "kiosk/cards/confidence.h"

#include <algorithm>

namespace foyer {
namespace {

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

class Maker {
public:
    Maker(const QList<CardCell> &cells, CardKind kind) : m_cells(cells), m_kind(kind) {}

    [[nodiscard]] Claim claim(const CardCell &own, const CardLabel &label, const Place &place,
                              const QString &how) const
    {
        const QString text = place.text();
        const CardField field = meant(own, label, text);
        Claim made{field, shapeValue(field, text, m_kind)};
        made.raw = text;
        made.shaped.passed.append(how);
        made.confidence = place.confidence();
        if (place.cell != &own)
            made.confidence =
                std::min(made.confidence, std::max(own.confidenceOf(label.start, label.end), 0.6));
        made.crop = place.box();
        made.height = place.cell->box.height();
        made.labelled = true;
        made.named = label.named;
        made.exact = label.exact;
        // The state's number stands beside the plan's own, which comes first.
        if (field == CardField::MemberId && isStates(own, label) && hasOtherMember(own))
            made.named = false;
        made.beside = how == QLatin1String("label-beside");
        made.again = place.cell->again;
        if (classOf(field) == FieldClass::Name && labelWithin(text) > 0) {
            made.shaped = shapeValue(field, text.left(labelWithin(text)).trimmed(), m_kind);
            made.shaped.failed.append(QStringLiteral("neighbour"));
        }
        // "Member Appeals Unit" and "Member Reimbursement" name nobody.
        if (field == CardField::MemberName && *label.field == CardField::MemberId &&
            place.cell == &own && !label.marked)
            made.shaped.failed.append(QStringLiteral("label"));
        if (field == CardField::MemberName && !label.named &&
            made.shaped.failed.contains(QStringLiteral("two-words")))
            made.shaped.value.clear();
        if (field == CardField::GroupNumber &&
            (isPolicy(own, label) || (!label.named && nearPrescription(own))))
            made.shaped.failed.append(QStringLiteral("which-group"));
        if (!label.named && label.start == 0 && followsAWord(own))
            made.shaped.failed.append(QStringLiteral("label"));
        // Box 7 goes on with the institution's name.
        if (m_kind == CardKind::Ehic && field == CardField::PayorId)
            made.shaped.failed.removeAll(QStringLiteral("whole-text"));
        if (made.readable() && classOf(field) == FieldClass::Name)
            takeFurtherWords(place, made);
        else if (made.readable() &&
                 (torn(place, own) ||
                  goesOn(field, own.text.sliced(label.start, label.end - label.start), place)))
            made.shaped.failed.append(QStringLiteral("neighbour"));
        return made;
    }

private:
    // "Subscriber 8812" and "Subscriber Maria Garcia" share a label: the value says which it is.
    [[nodiscard]] CardField meant(const CardCell &own, const CardLabel &label,
                                  const QString &text) const
    {
        if (*label.field == CardField::MemberId && !label.named && !hasDigit(text))
            return CardField::MemberName;
        if (isPolicy(own, label) && hasOtherMember(own))
            return CardField::GroupNumber;
        if (*label.field == CardField::GroupNumber && !label.named && nearPrescription(own) &&
            hasOtherGroup(own))
            return CardField::RxGroup;
        if (*label.field == CardField::MemberName && hasDigit(text) &&
            !shapeValue(CardField::MemberId, text, m_kind).value.isEmpty())
            return CardField::MemberId;
        return *label.field;
    }

    // The policy is the member's number where the card gives no other, and the group's where it
    // does.
    [[nodiscard]] static bool isPolicy(const CardCell &own, const CardLabel &label)
    {
        return QStringView(own.text)
            .sliced(label.start, label.end - label.start)
            .startsWith(QLatin1String("polic"), Qt::CaseInsensitive);
    }

    [[nodiscard]] static bool isStates(const CardCell &own, const CardLabel &label)
    {
        static constexpr const char *words[] = {"medicaid", "medicare", "state", "recipient",
                                                "client"};
        const QString said = own.text.sliced(label.start, label.end - label.start);
        return std::ranges::any_of(words, [&](const char *word) {
            return said.contains(QLatin1String(word), Qt::CaseInsensitive);
        });
    }

    [[nodiscard]] bool hasOtherMember(const CardCell &own) const
    {
        return std::ranges::any_of(m_cells, [&](const CardCell &other) {
            return &other != &own && std::ranges::any_of(other.labels, [](const CardLabel &label) {
                return label.field == CardField::MemberId && label.named;
            });
        });
    }

    // "Group" beside or below BIN and PCN is the prescription's group unless another label is that,
    // or it is not: nobody knows from the word alone.
    [[nodiscard]] bool nearPrescription(const CardCell &own) const
    {
        const auto has = [](const CardCell &cell, CardField field) {
            return std::ranges::any_of(
                cell.labels, [field](const CardLabel &label) { return label.field == field; });
        };
        bool near = false;
        for (const CardCell &other : m_cells) {
            if (has(other, CardField::RxGroup))
                return false;
            const int rows = std::abs(other.box.center().y() - own.box.center().y());
            const bool column = std::abs(other.box.left() - own.box.left()) < 3 * own.box.height();
            near =
                near || ((has(other, CardField::RxBin) || has(other, CardField::RxPcn)) &&
                         (sameRow(other.box, own.box) || (column && rows < 5 * own.box.height())));
        }
        return near;
    }

    // The plan's own group stands elsewhere.
    [[nodiscard]] bool hasOtherGroup(const CardCell &own) const
    {
        return std::ranges::any_of(m_cells, [&](const CardCell &other) {
            return &other != &own && !nearPrescription(other) &&
                   std::ranges::any_of(other.labels, [](const CardLabel &label) {
                       return label.field == CardField::GroupNumber;
                   });
        });
    }

    // "PAYER" close before a line that begins with "ID": the label is longer than it looks.
    [[nodiscard]] bool followsAWord(const CardCell &own) const
    {
        return std::ranges::any_of(m_cells, [&](const CardCell &other) {
            const int gap = own.box.left() - other.box.right();
            return &other != &own && sameRow(other.box, own.box) && gap > -own.box.height() &&
                   gap < own.box.height() * 3 / 2 && other.text.size() > 2;
        });
    }

    // A name whose words stand far apart comes as several lines.
    void takeFurtherWords(const Place &place, Claim &made) const
    {
        if (place.to < place.cell->text.size())
            return;
        QString text = made.raw;
        QRect box = place.cell->box;
        for (int more = 0; more < 4; ++more) {
            const auto next = placeRightOf(m_cells, box);
            if (!next || next->cell->box.left() - box.right() > 2 * box.height())
                break;
            text += QLatin1Char(' ') + next->text();
            box = next->cell->box;
            made.confidence = std::min(made.confidence, next->confidence());
            made.again = made.again && next->cell->again;
            made.crop |= next->box();
        }
        if (text == made.raw)
            return;
        const ShapedValue longer = shapeValue(made.field, text, m_kind);
        // "GARCIA, MARIA" and "CHEN, GRACE" are two people.
        if (longer.value.isEmpty() || text.count(QLatin1Char(',')) > 1) {
            made.shaped.failed.append(QStringLiteral("neighbour"));
            return;
        }
        made.raw = text;
        made.shaped.value = longer.value;
        made.shaped.failed = longer.failed;
    }

    // A yearly amount with another amount on its right is half of "individual / family".
    [[nodiscard]] bool goesOn(CardField field, const QString &label, const Place &place) const
    {
        if (field != CardField::Deductible && field != CardField::OutOfPocketMax)
            return false;
        if (place.text().contains(QLatin1Char('/')))
            return false; // settleMoney knows columns
        if (label.contains(QLatin1String("ind"), Qt::CaseInsensitive))
            return true;
        const auto next = placeRightOf(m_cells, place.cell->box);
        return next && place.to >= place.cell->text.size() && hasDigit(next->text());
    }

    // Another piece of text so near to the value's end or beginning that it may be part of it.
    [[nodiscard]] bool torn(const Place &place, const CardCell &own) const
    {
        const QRect box = place.cell->box;
        const bool toEnd = place.to >= place.cell->text.size();
        const bool fromStart = place.from == 0;
        return std::ranges::any_of(m_cells, [&](const CardCell &other) {
            if (&other == place.cell || &other == &own || !sameRow(other.box, box) ||
                other.box.height() * 2 < box.height())
                return false;
            const int behind = other.box.left() - box.right();
            const int before = box.left() - other.box.right();
            const int near = box.height() * 3 / 2;
            return (toEnd && behind > -box.height() && behind < near && !other.startsWithLabel()) ||
                   (fromStart && before > -box.height() && before < near && other.labels.isEmpty());
        });
    }

    const QList<CardCell> &m_cells;
    CardKind m_kind;
};

} // namespace

Claim claimAt(const QList<CardCell> &cells, CardKind kind, const CardCell &own,
              const CardLabel &label, const Place &place, const QString &how)
{
    return Maker(cells, kind).claim(own, label, place, how);
}

} // namespace foyer
