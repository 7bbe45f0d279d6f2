// SPDX-License-Identifier: GPL-3.0-or-later
// A card into JSON and back, its differences, and what is left to check.
#include "kiosk/desk/card_answer.h"

#include "kiosk/core/evidence.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <set>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxValue = 300;
constexpr qsizetype maxValidators = 32;

struct Stand {
    OnFile onFile;
    const char *key;
};
constexpr std::array stands{Stand{OnFile::NotCompared, "not-compared"},
                            Stand{OnFile::Missing, "missing"}, Stand{OnFile::Same, "same"},
                            Stand{OnFile::Differs, "differs"}};

QString standKey(OnFile onFile)
{
    const auto it = std::ranges::find(stands, onFile, &Stand::onFile);
    return QLatin1String(it->key);
}

OnFile standOf(const QString &key)
{
    const auto it =
        std::ranges::find_if(stands, [&](const Stand &s) { return key == QLatin1String(s.key); });
    return it == stands.end() ? OnFile::NotCompared : it->onFile;
}

QJsonArray sourcesJson(const QList<FieldSource> &sources)
{
    QJsonArray json;
    for (const FieldSource source : sources)
        json.append(sourceKey(source));
    return json;
}

QList<FieldSource> sourcesFrom(const QJsonValue &json)
{
    QList<FieldSource> sources;
    for (const QJsonValue &key : json.toArray())
        if (FieldSource source{}; sourceFromKey(key.toString(), source))
            sources.append(source);
    return sources;
}

QStringList textsFrom(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject fieldJson(const Evidence &field)
{
    QJsonObject json{{u"value"_s, field.value},
                     {u"source"_s, sourceKey(field.source)},
                     {u"grade"_s, gradeKey(field.grade)},
                     {u"confidence"_s, field.confidence},
                     {u"side"_s, sideKey(field.side)},
                     {u"passed"_s, QJsonArray::fromStringList(field.validatorsPassed)},
                     {u"failed"_s, QJsonArray::fromStringList(field.validatorsFailed)},
                     {u"agreeing"_s, sourcesJson(field.agreeing)},
                     {u"disagreeing"_s, sourcesJson(field.disagreeing)},
                     {u"onFile"_s, standKey(field.onFile)},
                     {u"said"_s, saidKey(field.said)}};
    if (!field.crop.isEmpty())
        json.insert(u"crop"_s, QJsonArray{field.crop.x(), field.crop.y(), field.crop.width(),
                                          field.crop.height()});
    return json;
}

// A word that this version does not know leaves the careful answer: unreadable, not asked.
Evidence fieldFrom(CardField name, const QJsonObject &json)
{
    Evidence field;
    field.field = name;
    field.value = json.value(u"value"_s).toString();
    (void)sourceFromKey(json.value(u"source"_s).toString(), field.source);
    (void)gradeFromKey(json.value(u"grade"_s).toString(), field.grade);
    (void)sideFromKey(json.value(u"side"_s).toString(), field.side);
    (void)saidFromKey(json.value(u"said"_s).toString(), field.said);
    field.confidence = std::clamp(json.value(u"confidence"_s).toDouble(), 0.0, 1.0);
    field.validatorsPassed = textsFrom(json.value(u"passed"_s));
    field.validatorsFailed = textsFrom(json.value(u"failed"_s));
    field.agreeing = sourcesFrom(json.value(u"agreeing"_s));
    field.disagreeing = sourcesFrom(json.value(u"disagreeing"_s));
    field.onFile = standOf(json.value(u"onFile"_s).toString());
    if (const QJsonArray crop = json.value(u"crop"_s).toArray(); crop.size() == 4)
        field.crop = QRect(crop[0].toInt(), crop[1].toInt(), crop[2].toInt(), crop[3].toInt());
    return field;
}

bool ownedBy(const Facts &owner, const QList<ScheduledVisit> &day, const QString &patientId)
{
    return std::ranges::any_of(day, [&](const ScheduledVisit &visit) {
        return visit.patient.id == patientId && agrees(owner, visit);
    });
}

InsuranceCard cardOf(const InsuranceAnswer &answer)
{
    InsuranceCard card;
    card.kind = answer.card;
    card.fields = answer.fields;
    return card;
}

} // namespace

Result<> checkCard(const InsuranceAnswer &answer)
{
    std::set<CardField> seen;
    for (const Evidence &field : answer.fields) {
        if (!seen.insert(field.field).second)
            return fail(ErrorKind::BadInput, u"A field of the card is there twice."_s);
        if (field.value.size() > maxValue || field.validatorsPassed.size() > maxValidators ||
            field.validatorsFailed.size() > maxValidators)
            return fail(ErrorKind::BadInput, u"A field of the card is longer than it can be."_s);
    }
    return {};
}

QJsonObject cardToJson(const InsuranceAnswer &answer)
{
    QJsonObject fields;
    for (const Evidence &field : answer.fields)
        fields.insert(fieldKey(field.field), fieldJson(field));
    QJsonArray changed;
    for (const CardField field : answer.changed)
        changed.append(fieldKey(field));
    return {{u"card"_s, kindKey(answer.card)}, {u"fields"_s, fields}, {u"changed"_s, changed}};
}

InsuranceAnswer cardFromJson(const QJsonObject &json)
{
    InsuranceAnswer answer{.kind = InsuranceAnswer::Kind::Captured};
    (void)kindFromKey(json.value(u"card"_s).toString(), answer.card);
    const QJsonObject fields = json.value(u"fields"_s).toObject();
    for (int i = 0; i < cardFieldCount; ++i) {
        const auto field = fields.constFind(fieldKey(CardField(i)));
        if (field != fields.constEnd())
            answer.fields.append(fieldFrom(CardField(i), field->toObject()));
    }
    for (const QJsonValue &key : json.value(u"changed"_s).toArray())
        if (CardField field{}; fieldFromKey(key.toString(), field))
            answer.changed.append(field);
    return answer;
}

std::optional<Coverage> coverageOnFile(DeskState &state, const QString &patientId)
{
    for (const ScheduledVisit &visit : state.schedule.today())
        if (visit.patient.id == patientId && !visit.coverages.isEmpty())
            return visit.coverages.first();
    return {};
}

QList<CardField> weigh(DeskState &state, const QString &patientId, InsuranceAnswer &answer)
{
    if (answer.kind != InsuranceAnswer::Kind::Captured)
        return {};
    if (const auto owner = chipOwner(answer.fields);
        owner && !ownedBy(*owner, state.schedule.today(), patientId))
        answer.fields.removeIf(
            [](const Evidence &field) { return field.source == FieldSource::Chip; });
    const std::optional<Coverage> onFile = coverageOnFile(state, patientId);
    const InsuranceCard card = weighedAgainst(cardOf(answer), onFile.value_or(Coverage{}));
    answer.fields = card.fields;
    answer.changed = differences(card, onFile.value_or(Coverage{}));
    return fieldsToAsk(card, onFile);
}

QList<CardField> cardToCheck(const InsuranceAnswer &answer, const QString &acceptRule,
                             const QList<CardVerdict> &verdicts)
{
    QList<CardField> open = fieldsForStaff(cardOf(answer));
    if (acceptRule != u"certain"_s)
        for (const CardField field : answer.changed)
            if (!open.contains(field))
                open.append(field);
    open.removeIf([&](CardField field) {
        return std::ranges::find(verdicts, field, &CardVerdict::field) != verdicts.end();
    });
    std::ranges::sort(open);
    return open;
}

QJsonObject coverageChange(const QUuid &visit, const InsuranceAnswer &answer,
                           const QList<CardVerdict> &verdicts, const QList<CardField> &toCheck)
{
    QJsonObject fields;
    const auto put = [&](CardField field, const QString &value, const QJsonObject &evidence) {
        QJsonObject json = evidence;
        json.insert(u"value"_s, value);
        if (!value.isEmpty())
            fields.insert(fieldKey(field), json);
        else
            fields.remove(fieldKey(field));
    };
    for (const Evidence &field : answer.fields)
        if (field.grade != FieldGrade::Unreadable)
            put(field.field, field.value,
                {{u"source"_s, sourceKey(field.source)},
                 {u"grade"_s, gradeKey(field.grade)},
                 {u"confidence"_s, field.confidence}});
    for (const CardVerdict &verdict : verdicts)
        put(verdict.field, verdict.value,
            {{u"source"_s, u"staff"_s},
             {u"grade"_s, gradeKey(FieldGrade::Certain)},
             {u"confidence"_s, 1.0}});
    return {{u"coverage"_s,
             QUuid::createUuidV5(visit, QByteArray("coverage")).toString(QUuid::WithoutBraces)},
            {u"status"_s, toCheck.isEmpty() ? u"active"_s : u"draft"_s},
            {u"card"_s, kindKey(answer.card)},
            {u"fields"_s, fields}};
}

} // namespace foyer
