// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the card fields for the wire, and what on a card differs from the coverage on file.
#include "kiosk/core/insurance.h"

#include "kiosk/core/model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace foyer {
namespace {

template <class Key>
using Names = std::pair<Key, const char *>;

constexpr std::array fieldNames{
    Names<CardField>{CardField::Payor, "payor"},
    Names<CardField>{CardField::PayorId, "payorId"},
    Names<CardField>{CardField::Plan, "plan"},
    Names<CardField>{CardField::PlanType, "planType"},
    Names<CardField>{CardField::MemberName, "memberName"},
    Names<CardField>{CardField::MemberId, "memberId"},
    Names<CardField>{CardField::Dependents, "dependents"},
    Names<CardField>{CardField::DependentCode, "dependentCode"},
    Names<CardField>{CardField::GroupNumber, "groupNumber"},
    Names<CardField>{CardField::GroupName, "groupName"},
    Names<CardField>{CardField::RxBin, "rxBin"},
    Names<CardField>{CardField::RxPcn, "rxPcn"},
    Names<CardField>{CardField::RxGroup, "rxGroup"},
    Names<CardField>{CardField::RxId, "rxId"},
    Names<CardField>{CardField::Issuer80840, "issuer80840"},
    Names<CardField>{CardField::CopayPcp, "copayPcp"},
    Names<CardField>{CardField::CopaySpecialist, "copaySpecialist"},
    Names<CardField>{CardField::CopayUrgentCare, "copayUrgentCare"},
    Names<CardField>{CardField::CopayEmergency, "copayEmergency"},
    Names<CardField>{CardField::CopayPharmacy, "copayPharmacy"},
    Names<CardField>{CardField::Deductible, "deductible"},
    Names<CardField>{CardField::OutOfPocketMax, "outOfPocketMax"},
    Names<CardField>{CardField::EffectiveDate, "effectiveDate"},
    Names<CardField>{CardField::ExpiryDate, "expiryDate"},
    Names<CardField>{CardField::PartAStart, "partAStart"},
    Names<CardField>{CardField::PartBStart, "partBStart"},
    Names<CardField>{CardField::FamilyName, "familyName"},
    Names<CardField>{CardField::GivenNames, "givenNames"},
    Names<CardField>{CardField::BirthDate, "birthDate"},
    Names<CardField>{CardField::CardNumber, "cardNumber"},
    Names<CardField>{CardField::Phone, "phone"},
    Names<CardField>{CardField::ProviderPhone, "providerPhone"},
    Names<CardField>{CardField::PharmacyPhone, "pharmacyPhone"},
    Names<CardField>{CardField::ClaimsAddress, "claimsAddress"},
};
static_assert(fieldNames.size() == cardFieldCount);

constexpr std::array kindNames{
    Names<CardKind>{CardKind::Unknown, "unknown"},
    Names<CardKind>{CardKind::Commercial, "commercial"},
    Names<CardKind>{CardKind::Medicare, "medicare"},
    Names<CardKind>{CardKind::Medicaid, "medicaid"},
    Names<CardKind>{CardKind::Tricare, "tricare"},
    Names<CardKind>{CardKind::Ehic, "ehic"},
};

constexpr std::array sideNames{
    Names<CardSide>{CardSide::Front, "front"},
    Names<CardSide>{CardSide::Back, "back"},
};

constexpr std::array sourceNames{
    Names<FieldSource>{FieldSource::SignedCode, "signedCode"},
    Names<FieldSource>{FieldSource::Chip, "chip"},
    Names<FieldSource>{FieldSource::Stripe, "stripe"},
    Names<FieldSource>{FieldSource::Barcode, "barcode"},
    Names<FieldSource>{FieldSource::Ocr, "ocr"},
    Names<FieldSource>{FieldSource::Typed, "typed"},
};

constexpr std::array gradeNames{
    Names<FieldGrade>{FieldGrade::Certain, "certain"},
    Names<FieldGrade>{FieldGrade::PleaseCheck, "pleaseCheck"},
    Names<FieldGrade>{FieldGrade::Unreadable, "unreadable"},
};

constexpr std::array saidNames{
    Names<PatientSaid>{PatientSaid::NotAsked, "notAsked"},
    Names<PatientSaid>{PatientSaid::Right, "right"},
    Names<PatientSaid>{PatientSaid::NotSure, "notSure"},
};

template <class Key, std::size_t N>
QString nameOf(const std::array<Names<Key>, N> &names, Key key)
{
    const auto it = std::ranges::find(names, key, &Names<Key>::first);
    return it == names.end() ? QString() : QString::fromLatin1(it->second);
}

template <class Key, std::size_t N>
bool keyOf(const std::array<Names<Key>, N> &names, const QString &name, Key &key)
{
    const auto it = std::ranges::find_if(
        names, [&](const Names<Key> &entry) { return name == QLatin1String(entry.second); });
    if (it == names.end())
        return false;
    key = it->first;
    return true;
}

QString comparable(const QString &value)
{
    QString kept;
    for (const QChar c : value.toCaseFolded())
        if (c.isLetterOrNumber())
            kept.append(c);
    return kept;
}

// "GONZALEZ, Maria L." and "Maria L Gonzalez" are the same words.
QStringList words(const QString &value)
{
    QString spaced;
    for (const QChar c : value.toCaseFolded())
        spaced.append(c.isLetterOrNumber() || c == u'\'' ? c : QChar(u' '));
    QStringList found = spaced.remove(u'\'').simplified().split(u' ');
    found.sort();
    return found;
}

} // namespace

const Evidence *InsuranceCard::find(CardField field) const
{
    const auto it = std::ranges::find(fields, field, &Evidence::field);
    return it == fields.end() ? nullptr : &*it;
}

QString InsuranceCard::value(CardField field) const
{
    const Evidence *evidence = find(field);
    return evidence ? evidence->value : QString();
}

QString fieldKey(CardField field)
{
    return nameOf(fieldNames, field);
}

QString kindKey(CardKind kind)
{
    return nameOf(kindNames, kind);
}

QString sideKey(CardSide side)
{
    return nameOf(sideNames, side);
}

QString sourceKey(FieldSource source)
{
    return nameOf(sourceNames, source);
}

QString gradeKey(FieldGrade grade)
{
    return nameOf(gradeNames, grade);
}

bool fieldFromKey(const QString &key, CardField &field)
{
    return keyOf(fieldNames, key, field);
}

bool kindFromKey(const QString &key, CardKind &kind)
{
    return keyOf(kindNames, key, kind);
}

bool sideFromKey(const QString &key, CardSide &side)
{
    return keyOf(sideNames, key, side);
}

bool sourceFromKey(const QString &key, FieldSource &source)
{
    return keyOf(sourceNames, key, source);
}

bool gradeFromKey(const QString &key, FieldGrade &grade)
{
    return keyOf(gradeNames, key, grade);
}

QString saidKey(PatientSaid said)
{
    return nameOf(saidNames, said);
}

bool saidFromKey(const QString &key, PatientSaid &said)
{
    return keyOf(saidNames, key, said);
}

const QList<CardField> &fieldsOnFile()
{
    static const QList<CardField> fields{
        CardField::Payor,    CardField::PayorId,     CardField::Plan,
        CardField::MemberId, CardField::GroupNumber, CardField::RxBin,
        CardField::RxPcn,    CardField::RxGroup,     CardField::EffectiveDate};
    return fields;
}

QString valueOnFile(const Coverage &onFile, CardField field)
{
    switch (field) {
    case CardField::Payor:
        return onFile.payor;
    case CardField::PayorId:
        return onFile.payorId;
    case CardField::Plan:
        return onFile.plan;
    case CardField::MemberId:
        return onFile.subscriberId;
    case CardField::GroupNumber:
        return onFile.groupNumber;
    case CardField::RxBin:
        return onFile.rxBin;
    case CardField::RxPcn:
        return onFile.rxPcn;
    case CardField::RxGroup:
        return onFile.rxGroup;
    case CardField::EffectiveDate:
        return onFile.periodStart.toString(Qt::ISODate);
    default:
        return {};
    }
}

bool sameValue(CardField field, const QString &one, const QString &other)
{
    const bool name = field == CardField::MemberName || field == CardField::GivenNames;
    return name ? words(one) == words(other) : comparable(one) == comparable(other);
}

QList<CardField> differences(const InsuranceCard &card, const Coverage &onFile)
{
    QList<CardField> changed;
    for (const CardField field : fieldsOnFile()) {
        const Evidence *shown = card.find(field);
        if (!shown || shown->grade == FieldGrade::Unreadable)
            continue;
        if (!comparable(shown->value).isEmpty() &&
            !sameValue(field, shown->value, valueOnFile(onFile, field)))
            changed.append(field);
    }
    return changed;
}

} // namespace foyer
