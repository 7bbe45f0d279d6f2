// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cards/chip_evidence.h"

#include "kiosk/cards/egk.h"

namespace foyer {
namespace {

constexpr double sure = 0.99;

} // namespace

QList<Evidence> chipEvidence(const CardReading &card, QDate today)
{
    if (card.kind != CardReading::Kind::Egk)
        return {};
    const auto egk = parseEgk(card.parts);
    if (!egk || !valid(*egk, today))
        return {};
    const Facts owner = toFacts(*egk); // the family name with all its parts, as records have it
    QList<Evidence> fields;
    const auto add = [&](CardField field, const QString &value) {
        if (value.isEmpty())
            return;
        Evidence evidence;
        evidence.field = field;
        evidence.value = value;
        evidence.source = FieldSource::Chip;
        evidence.confidence = sure;
        evidence.grade = FieldGrade::Certain;
        fields.append(evidence);
    };
    add(CardField::Payor, egk->payor);
    add(CardField::PayorId, egk->payorId);
    add(CardField::MemberName, QStringLiteral("%1 %2").arg(owner.given, owner.family).trimmed());
    add(CardField::MemberId, egk->number);
    add(CardField::EffectiveDate, egk->insuredFrom.toString(Qt::ISODate));
    add(CardField::ExpiryDate, egk->insuredUntil.toString(Qt::ISODate));
    add(CardField::FamilyName, owner.family);
    add(CardField::GivenNames, owner.given);
    add(CardField::BirthDate, egk->birthDate.toString(Qt::ISODate));
    return fields;
}

} // namespace foyer
