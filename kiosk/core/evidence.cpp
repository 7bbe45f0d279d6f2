// SPDX-License-Identifier: GPL-3.0-or-later
// Trust, agreement, and who is asked about what.
#include "kiosk/core/evidence.h"

#include <algorithm>
#include <array>

namespace foyer {
namespace {

constexpr double likelyRight = 0.5;
constexpr double disputed = 0.5; // the most that a value keeps which another source contradicts
constexpr int leastTelling = 4;  // shorter values agree by chance

constexpr std::array judgedByPatient{
    CardField::Payor,    CardField::MemberName, CardField::FamilyName, CardField::GivenNames,
    CardField::MemberId, CardField::CardNumber, CardField::GroupNumber};
constexpr std::array billedBy{CardField::Payor, CardField::MemberId};

int trust(FieldSource source)
{
    switch (source) {
    case FieldSource::SignedCode:
        return 5;
    case FieldSource::Chip:
        return 4;
    case FieldSource::Stripe:
        return 3;
    case FieldSource::Barcode:
        return 2;
    case FieldSource::Typed:
        return 1;
    case FieldSource::Ocr:
        return 0;
    }
    return 0;
}

bool readable(const Evidence &evidence)
{
    return evidence.grade != FieldGrade::Unreadable && !evidence.value.trimmed().isEmpty();
}

bool better(const Evidence &one, const Evidence &other)
{
    if (readable(one) != readable(other))
        return readable(one);
    if (one.source != other.source)
        return trust(one.source) > trust(other.source);
    if (one.grade != other.grade)
        return one.grade < other.grade;
    return one.confidence > other.confidence;
}

// Likelier right than wrong, long enough not to agree by chance, and nothing speaks against it.
bool canVouch(const Evidence &evidence)
{
    const auto telling =
        std::ranges::count_if(evidence.value, [](QChar c) { return c.isLetterOrNumber(); });
    return readable(evidence) && evidence.confidence >= likelyRight && telling >= leastTelling &&
           evidence.validatorsFailed.isEmpty();
}

// Two independent readings of one value: it is wrong only where both are wrong in the same way.
double together(double one, double other)
{
    return std::clamp(1 - (1 - one) * (1 - other), 0.0, 0.999);
}

void once(QList<FieldSource> &sources, FieldSource source)
{
    if (!sources.contains(source))
        sources.append(source);
}

Evidence merged(const QList<Evidence> &sameField)
{
    Evidence best = *std::ranges::min_element(sameField, better);
    if (!readable(best))
        return best;
    bool contradicted = false;
    for (const Evidence &other : sameField) {
        if (!readable(other))
            continue;
        if (!sameValue(best.field, best.value, other.value)) {
            once(best.disagreeing, other.source);
            // The patient put right what the camera was not sure of: that is no dispute.
            contradicted |= best.source != FieldSource::Typed || other.grade == FieldGrade::Certain;
        } else if (other.source != best.source) {
            once(best.agreeing, other.source);
            const bool machines =
                best.source != FieldSource::Typed && other.source != FieldSource::Typed;
            if (machines && canVouch(best) && canVouch(other)) {
                best.confidence = together(best.confidence, other.confidence);
                best.grade = FieldGrade::Certain;
            }
        }
        if (best.crop.isEmpty() && !other.crop.isEmpty() &&
            sameValue(best.field, best.value, other.value)) {
            best.crop = other.crop; // a code has none; where it is printed says more
            best.side = other.side;
        }
    }
    if (contradicted) {
        best.grade = FieldGrade::PleaseCheck;
        best.confidence = std::min(best.confidence, disputed);
    }
    return best;
}

bool sameAsFile(const Evidence &evidence, const Coverage &onFile)
{
    const QString known = valueOnFile(onFile, evidence.field);
    return !known.isEmpty() && readable(evidence) &&
           sameValue(evidence.field, evidence.value, known);
}

} // namespace

QList<Evidence> mergeSources(const QList<QList<Evidence>> &readings)
{
    std::array<QList<Evidence>, cardFieldCount> byField;
    for (const auto &reading : readings)
        for (const Evidence &evidence : reading)
            byField[std::size_t(evidence.field)].append(evidence);
    QList<Evidence> fields;
    for (const auto &sameField : byField)
        if (!sameField.isEmpty())
            fields.append(merged(sameField));
    return fields;
}

std::optional<Facts> chipOwner(const QList<Evidence> &fields)
{
    const auto said = [&](CardField wanted) {
        for (const Evidence &evidence : fields)
            if (evidence.field == wanted && evidence.source == FieldSource::Chip)
                return evidence.value;
        return QString();
    };
    Facts owner;
    owner.source = FactSource::ChipCard;
    owner.family = said(CardField::FamilyName);
    owner.given = said(CardField::GivenNames);
    owner.birthDate = QDate::fromString(said(CardField::BirthDate), Qt::ISODate);
    if (owner.family.isEmpty() || owner.given.isEmpty() || !owner.birthDate.isValid())
        return {};
    return owner;
}

InsuranceCard weighedAgainst(const InsuranceCard &card, const Coverage &onFile)
{
    InsuranceCard weighed = card;
    for (Evidence &evidence : weighed.fields) {
        evidence.onFile = OnFile::NotCompared;
        if (!fieldsOnFile().contains(evidence.field) || !readable(evidence))
            continue;
        if (valueOnFile(onFile, evidence.field).isEmpty()) {
            evidence.onFile = OnFile::Missing;
        } else if (!sameAsFile(evidence, onFile)) {
            evidence.onFile = OnFile::Differs;
        } else {
            evidence.onFile = OnFile::Same;
            if (evidence.grade == FieldGrade::PleaseCheck && evidence.disagreeing.isEmpty() &&
                canVouch(evidence)) {
                evidence.grade = FieldGrade::Certain;
                evidence.validatorsPassed.append(QStringLiteral("same-as-file"));
            }
        }
    }
    return weighed;
}

QList<CardField> fieldsToAsk(const InsuranceCard &card, const std::optional<Coverage> &onFile)
{
    const auto doubtful = [&](CardField field) {
        const Evidence *evidence = card.find(field);
        return evidence && evidence->grade == FieldGrade::PleaseCheck && readable(*evidence) &&
               evidence->said == PatientSaid::NotAsked && evidence->source != FieldSource::Typed &&
               !(onFile && sameAsFile(*evidence, *onFile));
    };
    QList<CardField> asked;
    for (const CardField field : judgedByPatient)
        if (doubtful(field))
            asked.append(field);
    if (onFile && !onFile->plan.isEmpty() && doubtful(CardField::Plan))
        asked.append(CardField::Plan);
    return asked.first(std::min<qsizetype>(asked.size(), mostAsked));
}

QRect withMargin(const QRect &crop)
{
    const int across = std::clamp(crop.height(), 16, 60);
    const int above = std::clamp(crop.height() / 3, 8, 24);
    return crop.isEmpty() ? QRect() : crop.adjusted(-across, -above, across, above);
}

QList<CardField> fieldsForStaff(const InsuranceCard &card)
{
    QList<CardField> fields;
    for (const Evidence &evidence : card.fields) {
        const bool read = readable(evidence) && evidence.grade == FieldGrade::PleaseCheck &&
                          evidence.said != PatientSaid::Right;
        const bool missed =
            !readable(evidence) && std::ranges::find(billedBy, evidence.field) != billedBy.end();
        if (read || missed)
            fields.append(evidence.field);
    }
    for (const CardField field : billedBy)
        if (!card.find(field))
            fields.append(field);
    return fields;
}

} // namespace foyer
