// SPDX-License-Identifier: GPL-3.0-or-later
// A captured card as FHIR R4: the table of the CARIN Digital Insurance Card, line by line, and
// nothing that the card did not show.
#include "kiosk/core/insurance.h"
#include "kiosk/ehr/fhir.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <doctest/doctest.h>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

const QString coverageId = u"3f1d5c0e-8a51-5d7b-9d52-53c0b8c33f11"_s;

VisitChange change(const QMap<CardField, QString> &values, const QString &status = u"draft"_s,
                   const QString &card = u"commercial"_s)
{
    QJsonObject fields;
    for (auto it = values.begin(); it != values.end(); ++it)
        fields.insert(fieldKey(it.key()), QJsonObject{{u"value"_s, it.value()}});
    VisitChange change;
    change.id = QUuid::createUuid();
    change.kind = VisitChange::Kind::CoverageCaptured;
    change.patientId = u"p1"_s;
    change.appointmentId = u"a1"_s;
    change.at = QDateTime(QDate(2026, 11, 22), QTime(9, 30), QTimeZone("America/Chicago"));
    change.data = {{u"coverage"_s, coverageId},
                   {u"status"_s, status},
                   {u"card"_s, card},
                   {u"fields"_s, fields}};
    return change;
}

QMap<CardField, QString> whole()
{
    return {{CardField::Payor, u"Blue Harbor Health"_s},
            {CardField::PayorId, u"60054"_s},
            {CardField::Plan, u"Gold 1500"_s},
            {CardField::PlanType, u"PPO"_s},
            {CardField::MemberName, u"MARIA L GONZALEZ"_s},
            {CardField::MemberId, u"BHX552917304"_s},
            {CardField::DependentCode, u"01"_s},
            {CardField::GroupNumber, u"88120"_s},
            {CardField::GroupName, u"Harbor Works"_s},
            {CardField::RxBin, u"610014"_s},
            {CardField::RxPcn, u"BHRX"_s},
            {CardField::RxGroup, u"RXGRP1"_s},
            {CardField::RxId, u"BHX552917304"_s},
            {CardField::CopayPcp, u"25"_s},
            {CardField::CopayPharmacy, u"10/35/60"_s},
            {CardField::CopayEmergency, u"20%"_s},
            {CardField::Deductible, u"1500"_s},
            {CardField::EffectiveDate, u"2026-01-01"_s},
            {CardField::Phone, u"8005550142"_s},
            {CardField::ProviderPhone, u"8005550177"_s},
            {CardField::ClaimsAddress, u"PO Box 4400; Duluth MN 55802"_s}};
}

fhir::CapturedCard made(const VisitChange &change, fhir::Problems *problems = nullptr)
{
    fhir::Problems own;
    return fhir::capturedCard(change, problems ? *problems : own);
}

QString codeOf(const QJsonValue &concept_)
{
    return concept_.toObject()[u"coding"_s].toArray()[0].toObject()[u"code"_s].toString();
}

QJsonObject byCode(const QJsonValue &list, const QString &code)
{
    for (const QJsonValue &entry : list.toArray())
        if (codeOf(entry.toObject()[u"type"_s]) == code)
            return entry.toObject();
    return {};
}

// No empty text, list or object anywhere: FHIR has none.
bool noneEmpty(const QJsonValue &value)
{
    if (value.isString())
        return !value.toString().isEmpty();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return !array.isEmpty() && std::all_of(array.begin(), array.end(), noneEmpty);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return !object.isEmpty() && std::all_of(object.begin(), object.end(), noneEmpty);
    }
    return !value.isNull() && !value.isUndefined();
}

} // namespace

TEST_CASE("every printed field has its place in the coverage")
{
    const QJsonObject c = made(change(whole())).coverage;
    CHECK(c[u"resourceType"_s] == u"Coverage"_s);
    CHECK(c[u"id"_s] == coverageId);
    CHECK(c[u"status"_s] == u"draft"_s);
    CHECK(codeOf(c[u"type"_s]) == u"PPO"_s);
    CHECK(c[u"subscriberId"_s] == u"BHX552917304"_s);
    CHECK(c[u"dependent"_s] == u"01"_s);
    CHECK(c[u"beneficiary"_s].toObject()[u"reference"_s] == u"Patient/p1"_s);
    CHECK(c[u"period"_s].toObject()[u"start"_s] == u"2026-01-01"_s);

    const QJsonArray identifiers = c[u"identifier"_s].toArray();
    REQUIRE(identifiers.size() == 2);
    CHECK(identifiers[0].toObject()[u"value"_s] == coverageId);
    CHECK(codeOf(identifiers[1].toObject()[u"type"_s]) == u"MB"_s);
    CHECK(identifiers[1].toObject()[u"value"_s] == u"BHX552917304"_s);

    CHECK(c[u"payor"_s].toArray()[0].toObject()[u"reference"_s] == u"#payor"_s);
    const QJsonObject payor = c[u"contained"_s].toArray()[0].toObject();
    CHECK(payor[u"name"_s] == u"Blue Harbor Health"_s);
    CHECK(codeOf(payor[u"identifier"_s].toArray()[0].toObject()[u"type"_s]) == u"payerid"_s);
    const QJsonArray contacts = payor[u"contact"_s].toArray();
    REQUIRE(contacts.size() == 3);
    CHECK(codeOf(contacts[0].toObject()[u"purpose"_s]) == u"PATINF"_s);
    CHECK(codeOf(contacts[1].toObject()[u"purpose"_s]) == u"provider"_s);
    CHECK(contacts[2].toObject()[u"address"_s].toObject()[u"line"_s].toArray().size() == 2);

    const QJsonValue classes = c[u"class"_s];
    CHECK(byCode(classes, u"group"_s)[u"value"_s] == u"88120"_s);
    CHECK(byCode(classes, u"group"_s)[u"name"_s] == u"Harbor Works"_s);
    CHECK(byCode(classes, u"plan"_s)[u"name"_s] == u"Gold 1500"_s);
    CHECK(byCode(classes, u"rxbin"_s)[u"value"_s] == u"610014"_s);
    CHECK(byCode(classes, u"rxpcn"_s)[u"value"_s] == u"BHRX"_s);
    CHECK(byCode(classes, u"rxgroup"_s)[u"value"_s] == u"RXGRP1"_s);
    CHECK(byCode(classes, u"rxid"_s)[u"value"_s] == u"BHX552917304"_s);

    const QJsonValue costs = c[u"costToBeneficiary"_s];
    const QJsonObject pcp = byCode(costs, u"gpvisit"_s)[u"valueMoney"_s].toObject();
    CHECK(pcp[u"value"_s] == 25);
    CHECK(pcp[u"currency"_s] == u"USD"_s);
    for (const auto &[code, words] :
         {std::pair{u"rx"_s, u"10/35/60"_s}, {u"emergency"_s, u"20%"_s}}) {
        const QJsonObject money = byCode(costs, code)[u"valueMoney"_s].toObject();
        CHECK_FALSE(money.contains(u"value"_s)); // either a sum or words, never both
        CHECK(money[u"extension"_s].toArray()[0].toObject()[u"valueString"_s] == words);
    }
    CHECK(noneEmpty(c));
}

TEST_CASE("an eight-digit number for the pharmacy is an IIN, a Medicare card a public policy")
{
    auto values = whole();
    values[CardField::RxBin] = u"61001400"_s;
    CHECK(byCode(made(change(values)).coverage[u"class"_s], u"rxiin"_s)[u"value"_s] ==
          u"61001400"_s);
    const QJsonObject medicare = made(change({{CardField::MemberId, u"1EG4TE5MK72"_s},
                                              {CardField::PartAStart, u"2016-03-01"_s}},
                                             u"active"_s, u"medicare"_s))
                                     .coverage;
    CHECK(codeOf(medicare[u"type"_s]) == u"PUBLICPOL"_s);
    CHECK(medicare[u"status"_s] == u"active"_s);
    CHECK(medicare[u"period"_s].toObject()[u"start"_s] == u"2016-03-01"_s);
}

TEST_CASE("what a German chip says carries the systems of German numbers; print does not")
{
    VisitChange shown = change({{CardField::Payor, u"Krankenkasse Sonnental"_s},
                                {CardField::PayorId, u"109999990"_s},
                                {CardField::MemberId, u"H123456785"_s},
                                {CardField::FamilyName, u"von Hohenberg"_s},
                                {CardField::GivenNames, u"Jürgen Matthäus"_s},
                                {CardField::EffectiveDate, u"2015-01-01"_s}});
    const auto systems = [](const QJsonObject &c) {
        return QStringList{c[u"identifier"_s].toArray()[1].toObject()[u"system"_s].toString(),
                           c[u"contained"_s]
                               .toArray()[0]
                               .toObject()[u"identifier"_s]
                               .toArray()[0]
                               .toObject()[u"system"_s]
                               .toString()};
    };
    CHECK(systems(made(shown).coverage) == QStringList{QString(), QString()});
    QJsonObject fields = shown.data[u"fields"_s].toObject();
    for (const QString &key : fields.keys()) {
        QJsonObject field = fields[key].toObject();
        field.insert(u"source"_s, u"chip"_s);
        fields.insert(key, field);
    }
    shown.data.insert(u"fields"_s, fields);
    const QJsonObject c = made(shown).coverage;
    CHECK(systems(c) ==
          QStringList{u"http://fhir.de/sid/gkv/kvid-10"_s, u"http://fhir.de/sid/arge-ik/iknr"_s});
    CHECK(c[u"subscriberId"_s] == u"H123456785"_s);
    CHECK(noneEmpty(c));
}

TEST_CASE("a coverage that counts reads back as the coverage on file it will be")
{
    fhir::Problems problems;
    const auto read = fhir::readCoverage(made(change(whole(), u"active"_s)).coverage, problems);
    REQUIRE(read);
    CHECK(read->coverage.subscriberId == u"BHX552917304"_s);
    CHECK(read->coverage.payor == u"Blue Harbor Health"_s);
    CHECK(read->coverage.groupNumber == u"88120"_s);
    CHECK(read->coverage.plan == u"Gold 1500"_s);
    CHECK(read->coverage.rxBin == u"610014"_s);
    CHECK(read->coverage.periodStart == QDate(2026, 1, 1));
    // A draft is nobody's coverage yet.
    CHECK_FALSE(fhir::readCoverage(made(change(whole())).coverage, problems));
}

TEST_CASE("an almost empty card makes a whole resource without empty parts")
{
    const QJsonObject c = made(change({})).coverage;
    CHECK(c[u"payor"_s].toArray().size() == 1); // R4 wants one
    CHECK(c[u"identifier"_s].toArray().size() == 1);
    CHECK_FALSE(c.contains(u"class"_s));
    CHECK_FALSE(c.contains(u"subscriberId"_s));
    CHECK(noneEmpty(c));
}

TEST_CASE("what is no field, no date, or endless is left out and told without its value")
{
    VisitChange bad = change(
        {{CardField::EffectiveDate, u"2026-02-30"_s}, {CardField::MemberId, QString(5000, u'9')}});
    QJsonObject fields = bad.data[u"fields"_s].toObject();
    fields.insert(u"shoeSize"_s, QJsonObject{{u"value"_s, u"44"_s}});
    fields.insert(u"payor"_s, 12);
    bad.data.insert(u"fields"_s, fields);
    fhir::Problems problems;
    const QJsonObject c = made(bad, &problems).coverage;
    CHECK_FALSE(c.contains(u"period"_s));
    CHECK_FALSE(c.contains(u"subscriberId"_s));
    CHECK(noneEmpty(c));
    CHECK(problems.size() >= 3);
    for (const auto &problem : problems)
        CHECK_FALSE((problem.where + problem.message).contains(u"2026-02-30"_s));
}

TEST_CASE("the sides are documents with size and hash; a side too large is left out")
{
    VisitChange shown = change(whole());
    shown.front = "abc";
    shown.back = QByteArray(3 * 1024 * 1024, 'x');
    fhir::Problems problems;
    const auto card = made(shown, &problems);
    REQUIRE(card.documents.size() == 1);
    CHECK(card.pictures == QList<QByteArray>{"abc"});
    CHECK(problems.size() == 1);
    const QJsonObject d = card.documents[0];
    CHECK(d[u"resourceType"_s] == u"DocumentReference"_s);
    CHECK(d[u"status"_s] == u"current"_s);
    CHECK(d[u"docStatus"_s] == u"preliminary"_s);
    CHECK(codeOf(d[u"type"_s]) == u"64290-0"_s); // LOINC: health insurance card
    const QJsonObject attachment =
        d[u"content"_s].toArray()[0].toObject()[u"attachment"_s].toObject();
    CHECK(attachment[u"contentType"_s] == u"image/jpeg"_s);
    CHECK(attachment[u"size"_s] == 3);
    CHECK(attachment[u"hash"_s] == u"qZk+NkcGgWq6PiVxeFDCbJzQ2J0="_s); // SHA-1 of "abc"
    CHECK(d[u"context"_s].toObject()[u"related"_s].toArray()[0].toObject()[u"reference"_s] ==
          u"Coverage/"_s + coverageId);
    CHECK(noneEmpty(d));
    shown.back.clear();
    shown.data.insert(u"status"_s, u"active"_s);
    CHECK(made(shown).documents[0][u"docStatus"_s] == u"final"_s);
    CHECK(made(shown).documents[0][u"id"_s] == d[u"id"_s]); // the same document, now final
}
