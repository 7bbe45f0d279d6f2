// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides of one card become one list of fields.
#include "kiosk/cards/insurance_text.h"

#include <algorithm>

namespace foyer {
namespace {

bool sameValue(const QString &a, const QString &b)
{
    const auto plain = [](const QString &value) {
        QString kept;
        for (const QChar c : value.toCaseFolded())
            if (c.isLetterOrNumber())
                kept.append(c);
        return kept;
    };
    return plain(a) == plain(b);
}

const Evidence *find(const QList<Evidence> &fields, CardField field)
{
    const auto it = std::ranges::find(fields, field, &Evidence::field);
    return it == fields.end() ? nullptr : &*it;
}

Evidence merged(const Evidence &front, const Evidence &back)
{
    const bool frontReadable = front.grade != FieldGrade::Unreadable;
    const bool backReadable = back.grade != FieldGrade::Unreadable;
    if (!frontReadable || !backReadable)
        return backReadable ? back : front;
    Evidence better = back.confidence > front.confidence ? back : front;
    const QString agree = QStringLiteral("both-sides-agree");
    if (sameValue(front.value, back.value)) {
        // Two independent prints: what was doubted at one place is settled by the other.
        better.validatorsPassed.append(agree);
        better.confidence = 1 - (1 - front.confidence) * (1 - back.confidence);
        return better;
    }
    better.validatorsFailed.append(agree);
    better.confidence /= 2;
    better.grade = FieldGrade::PleaseCheck;
    return better;
}

} // namespace

InsuranceCard readBothSides(const QList<TextLine> &front, const QList<TextLine> &back)
{
    InsuranceCard card;
    const CardKind kind = cardKind(front);
    card.kind =
        kind == CardKind::Unknown || kind == CardKind::Commercial ? cardKind(front + back) : kind;
    const QList<Evidence> one = readInsurance(front, CardSide::Front);
    const QList<Evidence> other = readInsurance(back, CardSide::Back);
    for (int i = 0; i < cardFieldCount; ++i) {
        const Evidence *a = find(one, CardField(i));
        const Evidence *b = find(other, CardField(i));
        if (a && b)
            card.fields.append(merged(*a, *b));
        else if (a || b)
            card.fields.append(a ? *a : *b);
    }
    return card;
}

} // namespace foyer
