// SPDX-License-Identifier: GPL-3.0-or-later
// Answers into JSON, outbox rows and one sentence.
#include "kiosk/desk/answers.h"

#include <QJsonArray>
#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxText = 300;
constexpr qsizetype maxFields = cardFieldCount;

QString kindText(DetailAnswer::Kind kind)
{
    switch (kind) {
    case DetailAnswer::Kind::NotAsked:
        return u"not-asked"_s;
    case DetailAnswer::Kind::StillRight:
        return u"still-right"_s;
    case DetailAnswer::Kind::Changed:
        return u"changed"_s;
    }
    return {};
}

QString kindText(InsuranceAnswer::Kind kind)
{
    switch (kind) {
    case InsuranceAnswer::Kind::NotAsked:
        return u"not-asked"_s;
    case InsuranceAnswer::Kind::StillRight:
        return u"still-right"_s;
    case InsuranceAnswer::Kind::Captured:
        return u"captured"_s;
    case InsuranceAnswer::Kind::AtDesk:
        return u"at-desk"_s;
    }
    return {};
}

QJsonObject fieldsJson(const QList<Evidence> &fields)
{
    QJsonObject json;
    for (const Evidence &field : fields)
        json.insert(fieldKey(field.field),
                    QJsonObject{{u"value"_s, field.value},
                                {u"source"_s, sourceKey(field.source)},
                                {u"grade"_s, gradeKey(field.grade)},
                                {u"confidence"_s, field.confidence},
                                {u"side"_s, sideKey(field.side)},
                                {u"passed"_s, QJsonArray::fromStringList(field.validatorsPassed)},
                                {u"failed"_s, QJsonArray::fromStringList(field.validatorsFailed)}});
    return json;
}

QList<std::pair<QString, DetailAnswer>> named(const DetailsAnswers &details)
{
    return {
        {u"phone"_s, details.phone}, {u"email"_s, details.email}, {u"address"_s, details.address}};
}

QString kindOf(const QJsonObject &answers, const QString &part)
{
    return answers.value(part).toObject().value(u"kind"_s).toString();
}

} // namespace

Result<> checkBounds(const Answers &answers)
{
    bool within = answers.insurance.fields.size() <= maxFields;
    for (const auto &[name, answer] : named(answers.details))
        within = within && answer.value.size() <= maxText;
    for (const Evidence &field : answers.insurance.fields)
        within = within && field.value.size() <= maxText && field.validatorsPassed.size() <= 32 &&
                 field.validatorsFailed.size() <= 32;
    if (!within)
        return fail(ErrorKind::BadInput, u"An answer is longer than it can be."_s);
    return {};
}

QList<CardField> insuranceChanges(DeskState &state, const QString &patientId,
                                  const InsuranceAnswer &insurance)
{
    if (insurance.kind != InsuranceAnswer::Kind::Captured)
        return {};
    InsuranceCard card;
    card.fields = insurance.fields;
    for (const ScheduledVisit &visit : state.schedule.today()) {
        if (visit.patient.id == patientId && !visit.coverages.isEmpty())
            return differences(card, visit.coverages.first());
    }
    return differences(card, Coverage{});
}

QJsonObject answersToJson(const Answers &answers)
{
    QJsonObject json;
    for (const auto &[name, answer] : named(answers.details)) {
        QJsonObject part{{u"kind"_s, kindText(answer.kind)}};
        if (answer.kind == DetailAnswer::Kind::Changed)
            part.insert(u"value"_s, answer.value);
        json.insert(name, part);
    }
    QJsonObject insurance{{u"kind"_s, kindText(answers.insurance.kind)}};
    if (answers.insurance.kind == InsuranceAnswer::Kind::Captured) {
        QJsonArray changed;
        for (const CardField field : answers.insurance.changed)
            changed.append(fieldKey(field));
        insurance.insert(u"fields"_s, fieldsJson(answers.insurance.fields));
        insurance.insert(u"changed"_s, changed);
    }
    json.insert(u"insurance"_s, insurance);
    return json;
}

QStringList changedParts(const QJsonObject &answers)
{
    QStringList changed;
    for (const QString &name : {u"phone"_s, u"email"_s, u"address"_s}) {
        if (kindOf(answers, name) == u"changed"_s)
            changed.append(name);
    }
    if (!answers.value(u"insurance"_s).toObject().value(u"changed"_s).toArray().isEmpty())
        changed.append(u"insurance"_s);
    return changed;
}

bool insuranceAtDesk(const QJsonObject &answers)
{
    return kindOf(answers, u"insurance"_s) == u"at-desk"_s;
}

QString doneSentence(const VisitRecord &visit)
{
    if (visit.patientId.isEmpty())
        return u"Nothing is done yet: we do not know who this is."_s;
    QStringList done{u"identified"_s};
    const auto answered = [&](const QString &name) {
        const QString kind = kindOf(visit.answers, name);
        return kind == u"still-right"_s || kind == u"changed"_s;
    };
    if (answered(u"phone"_s) || answered(u"email"_s) || answered(u"address"_s))
        done.append(u"contact details confirmed"_s);
    const QString insurance = kindOf(visit.answers, u"insurance"_s);
    if (insurance == u"still-right"_s)
        done.append(u"insurance confirmed"_s);
    else if (insurance == u"captured"_s)
        done.append(u"insurance card read"_s);
    if (visit.state == VisitState::Arrived)
        done.append(u"checked in"_s);
    return u"Done so far: %1."_s.arg(done.join(u", "_s));
}

QList<OutboxRow> outboxRows(const VisitRecord &visit, const Answers &answers)
{
    QList<OutboxRow> rows;
    const auto add = [&](VisitChange::Kind kind, const char *name, const QJsonObject &data) {
        OutboxRow row;
        row.visit = visit.id;
        row.change = {.id = QUuid::createUuidV5(visit.id, QByteArray(name)),
                      .kind = kind,
                      .patientId = visit.patientId,
                      .appointmentId = visit.appointmentId,
                      .at = visit.arrivedAt,
                      .data = data};
        rows.append(row);
    };
    add(VisitChange::Kind::Arrived, "arrived", {});
    QJsonObject contact;
    for (const auto &[name, answer] : named(answers.details)) {
        if (answer.kind == DetailAnswer::Kind::Changed)
            contact.insert(name, answer.value);
    }
    if (!contact.isEmpty())
        add(VisitChange::Kind::ContactChanged, "contact", contact);
    if (answers.insurance.kind == InsuranceAnswer::Kind::Captured)
        add(VisitChange::Kind::CoverageCaptured, "coverage", fieldsJson(answers.insurance.fields));
    return rows;
}

} // namespace foyer
