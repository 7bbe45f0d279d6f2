// SPDX-License-Identifier: GPL-3.0-or-later
// A captured insurance card -> Coverage and DocumentReference, by the table of HL7 CARIN Digital
// Insurance Card. What the card did not show is not written.
#include "kiosk/ehr/fhir.h"

#include "kiosk/core/insurance.h"

#include <QCryptographicHash>
#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <array>

namespace foyer::fhir {

using namespace Qt::StringLiterals;

namespace {

constexpr auto v2IdentifierType = "http://terminology.hl7.org/CodeSystem/v2-0203";
constexpr auto cardIdentifierType = "http://terminology.hl7.org/CodeSystem/C4DICIdentifierType";
constexpr auto actCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
constexpr auto coverageClass = "http://terminology.hl7.org/CodeSystem/coverage-class";
constexpr auto moreClasses = "http://terminology.hl7.org/CodeSystem/C4DICExtendedCoverageClassCS";
constexpr auto copayType = "http://terminology.hl7.org/CodeSystem/coverage-copay-type";
constexpr auto moreCopays = "http://terminology.hl7.org/CodeSystem/C4DICExtendedCopayTypeCS";
constexpr auto contactType = "http://terminology.hl7.org/CodeSystem/contactentity-type";
constexpr auto moreContacts = "http://terminology.hl7.org/CodeSystem/C4DICExtendedContactTypeCS";
constexpr auto costInWords = "http://hl7.org/fhir/us/insurance-card/StructureDefinition/"
                             "C4DIC-BeneficiaryCostString-extension";
constexpr auto beneficiaries =
    "http://hl7.org/fhir/us/insurance-card/StructureDefinition/C4DIC-PlanBeneficiaries-extension";
// What the chip of a German health card says has a system of its own: insured numbers (KVNR) and
// insurers (IK).
constexpr auto germanMember = "http://fhir.de/sid/gkv/kvid-10";
constexpr auto germanInsurer = "http://fhir.de/sid/arge-ik/iknr";
constexpr auto loinc = "http://loinc.org";
constexpr qsizetype longestValue = 1000;
constexpr qsizetype mostPictureBytes = 2 * 1024 * 1024;
constexpr qsizetype iinDigits = 8; // RxBIN has six; its successor, the IIN, eight

QJsonObject coded(const char *system, const QString &code, const QString &text = {})
{
    QJsonObject coding{{u"coding"_s, QJsonArray{QJsonObject{{u"system"_s, QLatin1String(system)},
                                                            {u"code"_s, code}}}}};
    if (!text.isEmpty())
        coding.insert(u"text"_s, text);
    return coding;
}

QString instant(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

// The card's values; of one that FHIR cannot hold, none.
class Values {
public:
    Values(const QJsonObject &fields, Problems &problems) : m_fields(fields), m_problems(problems)
    {
        for (auto it = fields.begin(); it != fields.end(); ++it)
            if (CardField field{}; !fieldFromKey(it.key(), field))
                problem(it.key().left(40), "No card has such a field; it is left out.");
    }

    [[nodiscard]] QString text(CardField field) const
    {
        QString value =
            m_fields.value(fieldKey(field)).toObject().value(u"value"_s).toString().simplified();
        if (value.size() <= longestValue)
            return value;
        problem(fieldKey(field), "It is too long for a card; it is left out.");
        return {};
    }
    [[nodiscard]] QString date(CardField field) const
    {
        QString value = text(field);
        if (value.isEmpty() || QDate::fromString(value, Qt::ISODate).isValid())
            return value;
        problem(fieldKey(field), "It is not a date that exists; it is left out.");
        return {};
    }
    [[nodiscard]] bool fromChip(CardField field) const
    {
        return m_fields.value(fieldKey(field)).toObject().value(u"source"_s).toString() ==
               sourceKey(FieldSource::Chip);
    }
    void problem(const QString &where, const char *message) const
    {
        m_problems += {u"Coverage."_s + where, QLatin1String(message)};
    }

private:
    const QJsonObject &m_fields;
    Problems &m_problems;
};

// Plans by their v3 code; what HL7 has no code for is a health insurance plan with the printed
// word.
QJsonObject typeOf(const Values &values, const QString &card)
{
    const QString printed = values.text(CardField::PlanType).toUpper();
    for (const auto &code : {u"HMO"_s, u"PPO"_s, u"POS"_s})
        if (printed == code)
            return coded(actCode, code, code);
    static const QMap<QString, QString> publicCards{{u"medicare"_s, u"Medicare"_s},
                                                    {u"medicaid"_s, u"Medicaid"_s},
                                                    {u"tricare"_s, u"TRICARE"_s},
                                                    {u"ehic"_s, u"EHIC"_s}};
    if (publicCards.contains(card))
        return coded(actCode, u"PUBLICPOL"_s, publicCards.value(card));
    return coded(actCode, u"HIP"_s, printed);
}

QJsonArray identifiers(const Values &values, const QString &id)
{
    QJsonArray all{QJsonObject{{u"system"_s, QLatin1String(capturedCardSystem)}, {u"value"_s, id}}};
    if (const QString member = values.text(CardField::MemberId); !member.isEmpty()) {
        QJsonObject identifier{{u"type"_s, coded(v2IdentifierType, u"MB"_s)}, {u"value"_s, member}};
        if (values.fromChip(CardField::MemberId))
            identifier.insert(u"system"_s, QLatin1String(germanMember));
        if (const QString payor = values.text(CardField::Payor); !payor.isEmpty())
            identifier.insert(u"assigner"_s, QJsonObject{{u"display"_s, payor}});
        all.append(identifier);
    }
    if (const QString number = values.text(CardField::CardNumber); !number.isEmpty())
        all.append(QJsonObject{{u"type"_s, QJsonObject{{u"text"_s, u"Card number"_s}}},
                               {u"value"_s, number}});
    return all;
}

QJsonArray contacts(const Values &values)
{
    struct Phone {
        CardField field;
        const char *system;
        const char *purpose;
    };
    QJsonArray all;
    for (const Phone &phone : {Phone{CardField::Phone, contactType, "PATINF"},
                               Phone{CardField::ProviderPhone, moreContacts, "provider"},
                               Phone{CardField::PharmacyPhone, moreContacts, "pharma"}})
        if (const QString number = values.text(phone.field); !number.isEmpty())
            all.append(QJsonObject{
                {u"purpose"_s, coded(phone.system, QLatin1String(phone.purpose))},
                {u"telecom"_s,
                 QJsonArray{QJsonObject{{u"system"_s, u"phone"_s}, {u"value"_s, number}}}}});
    if (const QString address = values.text(CardField::ClaimsAddress); !address.isEmpty()) {
        QJsonArray lines;
        for (const QString &line : address.split(u';', Qt::SkipEmptyParts))
            lines.append(line.trimmed());
        all.append(
            QJsonObject{{u"purpose"_s, coded(contactType, u"PAYOR"_s, u"Claims"_s)},
                        {u"address"_s, QJsonObject{{u"text"_s, address}, {u"line"_s, lines}}}});
    }
    return all;
}

// Empty when the card names no payor: FHIR has no nameless organization.
QJsonObject payor(const Values &values)
{
    const QString name = values.text(CardField::Payor);
    const QString id = values.text(CardField::PayorId);
    if (name.isEmpty() && id.isEmpty())
        return {};
    QJsonObject organization{{u"resourceType"_s, u"Organization"_s}, {u"id"_s, u"payor"_s}};
    QJsonArray numbers;
    if (!id.isEmpty()) {
        QJsonObject number{{u"type"_s, coded(cardIdentifierType, u"payerid"_s)}, {u"value"_s, id}};
        if (values.fromChip(CardField::PayorId))
            number.insert(u"system"_s, QLatin1String(germanInsurer));
        numbers.append(number);
    }
    if (const QString issuer = values.text(CardField::Issuer80840); !issuer.isEmpty())
        numbers.append(QJsonObject{{u"type"_s, QJsonObject{{u"text"_s, u"Issuer (80840)"_s}}},
                                   {u"value"_s, issuer}});
    if (!numbers.isEmpty())
        organization.insert(u"identifier"_s, numbers);
    if (!name.isEmpty())
        organization.insert(u"name"_s, name);
    if (const QJsonArray all = contacts(values); !all.isEmpty())
        organization.insert(u"contact"_s, all);
    return organization;
}

QJsonArray classes(const Values &values)
{
    QJsonArray all;
    const auto add = [&](const char *system, const char *code, const QString &value,
                         const QString &name = {}) {
        if (value.isEmpty() && name.isEmpty())
            return;
        QJsonObject entry{{u"type"_s, coded(system, QLatin1String(code))},
                          {u"value"_s, value.isEmpty() ? name : value}};
        if (!name.isEmpty())
            entry.insert(u"name"_s, name);
        all.append(entry);
    };
    add(coverageClass, "group", values.text(CardField::GroupNumber),
        values.text(CardField::GroupName));
    add(coverageClass, "plan", {}, values.text(CardField::Plan));
    const QString bin = values.text(CardField::RxBin);
    if (bin.size() == iinDigits)
        add(moreClasses, "rxiin", bin);
    else
        add(coverageClass, "rxbin", bin);
    add(coverageClass, "rxpcn", values.text(CardField::RxPcn));
    add(coverageClass, "rxgroup", values.text(CardField::RxGroup));
    add(coverageClass, "rxid", values.text(CardField::RxId));
    return all;
}

// A whole sum in dollars; a share or several tiers stay in the card's words.
QJsonObject money(const QString &printed)
{
    static const QRegularExpression sum(u"^[0-9]{1,7}(\\.[0-9]{2})?$"_s);
    if (sum.match(printed).hasMatch())
        return {{u"value"_s, printed.toDouble()}, {u"currency"_s, u"USD"_s}};
    return {{u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, QLatin1String(costInWords)},
                                                    {u"valueString"_s, printed}}}}};
}

QJsonArray costs(const Values &values)
{
    struct Cost {
        CardField field;
        const char *system;
        const char *code;
    };
    constexpr std::array all{Cost{CardField::CopayPcp, copayType, "gpvisit"},
                             Cost{CardField::CopaySpecialist, copayType, "spvisit"},
                             Cost{CardField::CopayUrgentCare, copayType, "urgentcare"},
                             Cost{CardField::CopayEmergency, copayType, "emergency"},
                             Cost{CardField::CopayPharmacy, moreCopays, "rx"},
                             Cost{CardField::Deductible, copayType, "deductible"},
                             Cost{CardField::OutOfPocketMax, copayType, "maxoutofpocket"}};
    QJsonArray found;
    for (const Cost &cost : all)
        if (const QString printed = values.text(cost.field); !printed.isEmpty())
            found.append(QJsonObject{{u"type"_s, coded(cost.system, QLatin1String(cost.code))},
                                     {u"valueMoney"_s, money(printed)}});
    return found;
}

QJsonObject period(const Values &values)
{
    QJsonObject period;
    QString start = values.date(CardField::EffectiveDate);
    if (start.isEmpty()) // a Medicare card dates its parts
        start = values.date(CardField::PartAStart);
    if (start.isEmpty())
        start = values.date(CardField::PartBStart);
    const QString end = values.date(CardField::ExpiryDate);
    if (!start.isEmpty())
        period.insert(u"start"_s, start);
    if (!end.isEmpty())
        period.insert(u"end"_s, end);
    return period;
}

// The name as printed; which of its words is the family name a card does not say, unless it has
// boxes for them.
QJsonObject beneficiary(const Values &values)
{
    const QString family = values.text(CardField::FamilyName);
    const QString given = values.text(CardField::GivenNames);
    QString printed = values.text(CardField::MemberName);
    if (printed.isEmpty())
        printed = u"%1 %2"_s.arg(given, family).trimmed();
    if (printed.isEmpty())
        return {};
    QJsonObject name{{u"text"_s, printed}};
    if (!family.isEmpty())
        name.insert(u"family"_s, family);
    if (!given.isEmpty())
        name.insert(u"given"_s, QJsonArray::fromStringList(given.split(u' ')));
    QJsonArray parts{QJsonObject{{u"url"_s, u"name"_s}, {u"valueHumanName"_s, name}}};
    if (const QString member = values.text(CardField::MemberId); !member.isEmpty())
        parts.prepend(QJsonObject{{u"url"_s, u"memberId"_s}, {u"valueString"_s, member}});
    return {{u"url"_s, QLatin1String(beneficiaries)}, {u"extension"_s, parts}};
}

QJsonObject document(const VisitChange &change, const QString &id, bool final, bool back,
                     const QByteArray &picture)
{
    const QString side = back ? u"back"_s : u"front"_s;
    const QString own = QUuid::createUuidV5(QUuid(id), side).toString(QUuid::WithoutBraces);
    const QJsonObject attachment{
        {u"contentType"_s, u"image/jpeg"_s},
        {u"url"_s, u"Binary/"_s + own},
        {u"size"_s, picture.size()},
        {u"hash"_s, QString::fromLatin1(
                        QCryptographicHash::hash(picture, QCryptographicHash::Sha1).toBase64())},
        {u"title"_s, u"Insurance card, "_s + side},
        {u"creation"_s, instant(change.at)}};
    return {{u"resourceType"_s, u"DocumentReference"_s},
            {u"id"_s, own},
            {u"status"_s, u"current"_s},
            {u"docStatus"_s, final ? u"final"_s : u"preliminary"_s},
            {u"type"_s, coded(loinc, u"64290-0"_s, u"Health insurance card"_s)},
            {u"subject"_s, QJsonObject{{u"reference"_s, u"Patient/"_s + change.patientId}}},
            {u"date"_s, instant(change.at)},
            {u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, attachment}}}},
            {u"context"_s,
             QJsonObject{
                 {u"related"_s, QJsonArray{QJsonObject{{u"reference"_s, u"Coverage/"_s + id}}}}}}};
}

} // namespace

CapturedCard capturedCard(const VisitChange &change, Problems &problems)
{
    const QJsonObject fields = change.data.value(u"fields"_s).toObject();
    const Values values(fields, problems);
    const QString id =
        QUuid(change.data.value(u"coverage"_s).toString()).toString(QUuid::WithoutBraces);
    const bool active = change.data.value(u"status"_s).toString() == u"active"_s;

    CapturedCard card;
    QJsonObject &coverage = card.coverage;
    coverage = {
        {u"resourceType"_s, u"Coverage"_s},
        {u"id"_s, id},
        {u"identifier"_s, identifiers(values, id)},
        {u"status"_s, active ? u"active"_s : u"draft"_s},
        {u"type"_s, typeOf(values, change.data.value(u"card"_s).toString())},
        {u"beneficiary"_s, QJsonObject{{u"reference"_s, u"Patient/"_s + change.patientId}}}};
    const auto put = [&](const QString &name, const QJsonValue &value) {
        const bool empty = value.isString()  ? value.toString().isEmpty()
                           : value.isArray() ? value.toArray().isEmpty()
                                             : value.toObject().isEmpty();
        if (!empty)
            coverage.insert(name, value);
    };
    put(u"subscriberId"_s, values.text(CardField::MemberId));
    put(u"dependent"_s, values.text(CardField::DependentCode));
    put(u"period"_s, period(values));
    if (const QJsonObject organization = payor(values); !organization.isEmpty()) {
        QJsonObject reference{{u"reference"_s, u"#payor"_s}};
        if (const QString name = values.text(CardField::Payor); !name.isEmpty())
            reference.insert(u"display"_s, name);
        coverage.insert(u"contained"_s, QJsonArray{organization});
        coverage.insert(u"payor"_s, QJsonArray{reference});
    } else { // R4 wants one payor, and an unknown one may be said in words
        coverage.insert(u"payor"_s,
                        QJsonArray{QJsonObject{{u"display"_s, u"Not read from the card"_s}}});
    }
    if (const QJsonObject person = beneficiary(values); !person.isEmpty())
        coverage.insert(u"extension"_s, QJsonArray{person});
    put(u"class"_s, classes(values));
    put(u"costToBeneficiary"_s, costs(values));

    for (const bool back : {false, true}) {
        const QByteArray &picture = back ? change.back : change.front;
        if (picture.isEmpty())
            continue;
        if (picture.size() > mostPictureBytes) {
            problems += {u"DocumentReference"_s, u"The picture is too large; it is left out."_s};
            continue;
        }
        card.documents += document(change, id, active, back, picture);
        card.pictures += picture;
    }
    return card;
}

} // namespace foyer::fhir
