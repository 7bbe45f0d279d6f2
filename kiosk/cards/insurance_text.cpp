// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one side, and of two sides as one card.
#include "kiosk/cards/insurance_text.h"

#include "kiosk/cards/field_reading.h"
#include "kiosk/cards/payor_proof.h"
#include "kiosk/cards/word_set.h"

#include <algorithm>

namespace foyer {
namespace {

bool sameValue(const QString &a, const QString &b)
{
    return lettersAndDigits(a) == lettersAndDigits(b);
}

FieldReading merged(const FieldReading &front, const FieldReading &back)
{
    const bool frontReads = front.evidence.grade != FieldGrade::Unreadable;
    const bool backReads = back.evidence.grade != FieldGrade::Unreadable;
    if (!frontReads || !backReads)
        return backReads ? back : front;
    const bool backIsSurer = back.evidence.confidence > front.evidence.confidence;
    FieldReading better = backIsSurer ? back : front;
    Evidence &evidence = better.evidence;
    const QString rule = QStringLiteral("both-sides-agree");
    if (sameValue(front.evidence.value, back.evidence.value)) {
        // Two prints of one value: a slip would have to happen twice.
        evidence.validatorsPassed.append(rule);
        evidence.confidence = 1 - (1 - front.evidence.confidence) * (1 - back.evidence.confidence);
        return better;
    }
    evidence.validatorsFailed.append(rule);
    evidence.confidence /= 2;
    evidence.grade = FieldGrade::PleaseCheck;
    return better;
}

const FieldReading *find(const QList<FieldReading> &readings, CardField field)
{
    const auto it = std::ranges::find_if(
        readings, [field](const FieldReading &r) { return r.evidence.field == field; });
    return it == readings.end() ? nullptr : &*it;
}

// A heading is a proposal until the card says the name again.
void provePayor(QList<FieldReading> &readings, const QList<TextLine> &front,
                const QList<TextLine> &back)
{
    const QString label = QStringLiteral("label");
    for (FieldReading &reading : readings) {
        Evidence &evidence = reading.evidence;
        if (evidence.field != CardField::Payor || evidence.grade != FieldGrade::PleaseCheck ||
            !evidence.validatorsFailed.contains(label))
            continue;
        const QString proof = payorProof(evidence, front, back);
        if (proof.isEmpty())
            continue;
        evidence.validatorsFailed.removeAll(label);
        evidence.validatorsPassed.append(proof);
        grade(reading);
    }
}

CardKind kindOfBoth(const QList<TextLine> &front, const QList<TextLine> &back)
{
    const CardKind kind = cardKind(front);
    if (kind != CardKind::Unknown && kind != CardKind::Commercial)
        return kind;
    return cardKind(front + back);
}

} // namespace

QList<Evidence> readInsurance(const QList<TextLine> &lines, CardSide side)
{
    QList<Evidence> fields;
    for (const FieldReading &reading : readFields(lines, side, cardKind(lines)))
        fields.append(reading.evidence);
    return fields;
}

InsuranceCard readBothSides(const QList<TextLine> &front, const QList<TextLine> &back)
{
    InsuranceCard card;
    card.kind = kindOfBoth(front, back);
    auto ones = readFields(front, CardSide::Front, card.kind);
    const auto others = readFields(back, CardSide::Back, card.kind);
    provePayor(ones, front, back);
    for (int i = 0; i < cardFieldCount; ++i) {
        const FieldReading *a = find(ones, CardField(i));
        const FieldReading *b = find(others, CardField(i));
        if (a && b)
            card.fields.append(merged(*a, *b).evidence);
        else if (a || b)
            card.fields.append((a ? a : b)->evidence);
    }
    return card;
}

} // namespace foyer
