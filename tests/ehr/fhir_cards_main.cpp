// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the records are told of invented cards, as a JSON list of resources, for validators
// that are not ours (validators_test.mjs).
#include "kiosk/core/insurance.h"
#include "kiosk/ehr/fhir.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <cstdio>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

struct Card {
    QString kind;
    QString status;
    FieldSource source;
    QMap<CardField, QString> values;
    bool pictures = false;
};

const QList<Card> &cards()
{
    static const QList<Card> all{
        {u"commercial"_s,
         u"active"_s,
         FieldSource::Ocr,
         {{CardField::Payor, u"Blue Harbor Health"_s},
          {CardField::PayorId, u"60054"_s},
          {CardField::Plan, u"Gold 1500"_s},
          {CardField::PlanType, u"PPO"_s},
          {CardField::MemberName, u"MARIA L GONZÁLEZ"_s},
          {CardField::MemberId, u"BHX552917304"_s},
          {CardField::Dependents, u"ANA GONZÁLEZ; LUIS GONZÁLEZ"_s},
          {CardField::DependentCode, u"01"_s},
          {CardField::GroupNumber, u"88120"_s},
          {CardField::GroupName, u"Harbor Works"_s},
          {CardField::RxBin, u"610014"_s},
          {CardField::RxPcn, u"BHRX"_s},
          {CardField::RxGroup, u"RXGRP1"_s},
          {CardField::RxId, u"BHX552917304"_s},
          {CardField::Issuer80840, u"1234567893"_s},
          {CardField::CopayPcp, u"25"_s},
          {CardField::CopaySpecialist, u"40"_s},
          {CardField::CopayUrgentCare, u"75"_s},
          {CardField::CopayEmergency, u"20%"_s},
          {CardField::CopayPharmacy, u"10/35/60"_s},
          {CardField::Deductible, u"1500"_s},
          {CardField::OutOfPocketMax, u"6000/12000"_s},
          {CardField::EffectiveDate, u"2026-01-01"_s},
          {CardField::ExpiryDate, u"2026-12-31"_s},
          {CardField::Phone, u"8005550142"_s},
          {CardField::ProviderPhone, u"8005550177"_s},
          {CardField::PharmacyPhone, u"8005550178"_s},
          {CardField::ClaimsAddress, u"PO Box 4400; Duluth, MN 55802"_s}},
         true},
        {u"medicare"_s,
         u"draft"_s,
         FieldSource::Ocr,
         {{CardField::Payor, u"Medicare"_s},
          {CardField::MemberName, u"JOHN L SMITH"_s},
          {CardField::MemberId, u"1EG4TE5MK72"_s},
          {CardField::PartAStart, u"2016-03-01"_s},
          {CardField::PartBStart, u"2016-03-01"_s}},
         true},
        {u"medicaid"_s, u"draft"_s, FieldSource::Typed, {{CardField::MemberId, u"00417"_s}}},
        {u"tricare"_s, u"draft"_s, FieldSource::Ocr, {{CardField::RxBin, u"61001400"_s}}},
        {u"ehic"_s,
         u"draft"_s,
         FieldSource::Ocr,
         {{CardField::FamilyName, u"Martín Ruiz"_s},
          {CardField::GivenNames, u"Lucía María"_s},
          {CardField::BirthDate, u"1985-09-30"_s},
          {CardField::MemberId, u"281100012345"_s},
          {CardField::PayorId, u"1300"_s},
          {CardField::CardNumber, u"80724000012345678901"_s},
          {CardField::ExpiryDate, u"2027-05-31"_s}}},
        {u"unknown"_s,
         u"active"_s,
         FieldSource::Chip,
         {{CardField::Payor, u"Krankenkasse Sonnental"_s},
          {CardField::PayorId, u"109999990"_s},
          {CardField::MemberName, u"Jürgen Matthäus Weißmüller"_s},
          {CardField::MemberId, u"H123456785"_s},
          {CardField::FamilyName, u"Weißmüller"_s},
          {CardField::GivenNames, u"Jürgen Matthäus"_s},
          {CardField::EffectiveDate, u"2015-01-01"_s}}},
        {u"unknown"_s, u"draft"_s, FieldSource::Ocr, {}},
        // What is no date and too long is left out, and what is left is whole.
        {u"commercial"_s,
         u"draft"_s,
         FieldSource::Ocr,
         {{CardField::EffectiveDate, u"2026-02-30"_s},
          {CardField::MemberId, QString(5000, u'9')},
          {CardField::CopayPcp, u"  "_s}}}};
    return all;
}

VisitChange changeOf(const Card &card)
{
    QJsonObject fields;
    for (auto it = card.values.begin(); it != card.values.end(); ++it)
        fields.insert(fieldKey(it.key()),
                      QJsonObject{{u"value"_s, it.value()}, {u"source"_s, sourceKey(card.source)}});
    VisitChange change;
    change.id = QUuid::createUuid();
    change.kind = VisitChange::Kind::CoverageCaptured;
    change.patientId = u"p1"_s;
    change.appointmentId = u"a1"_s;
    change.at = QDateTime(QDate(2026, 11, 22), QTime(9, 30), QTimeZone("America/Chicago"));
    change.data = {{u"coverage"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                   {u"status"_s, card.status},
                   {u"card"_s, card.kind},
                   {u"fields"_s, fields}};
    if (card.pictures) {
        change.front = "front";
        change.back = "back";
    }
    return change;
}

} // namespace

int main()
{
    QJsonArray resources;
    for (const Card &card : cards()) {
        fhir::Problems problems;
        const auto made = fhir::capturedCard(changeOf(card), problems);
        resources.append(made.coverage);
        for (const QJsonObject &document : made.documents)
            resources.append(document);
    }
    std::fputs(QJsonDocument(resources).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
