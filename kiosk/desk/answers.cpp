// SPDX-License-Identifier: GPL-3.0-or-later
// Answers into JSON, outbox rows and one sentence.
#include "kiosk/desk/answers.h"

#include "kiosk/desk/card_answer.h"

#include <QJsonArray>
#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxText = 300;

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
    bool within = true;
    for (const auto &[name, answer] : named(answers.details))
        within = within && answer.value.size() <= maxText;
    if (!within)
        return fail(ErrorKind::BadInput, u"An answer is longer than it can be."_s);
    return checkCard(answers.insurance);
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
    QJsonObject insurance;
    if (answers.insurance.kind == InsuranceAnswer::Kind::Captured)
        insurance = cardToJson(answers.insurance);
    insurance.insert(u"kind"_s, kindText(answers.insurance.kind));
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

std::optional<InsuranceAnswer> cardIn(const QJsonObject &answers)
{
    if (kindOf(answers, u"insurance"_s) != kindText(InsuranceAnswer::Kind::Captured))
        return {};
    return cardFromJson(answers.value(u"insurance"_s).toObject());
}

OutboxRow outboxRow(const VisitRecord &visit, VisitChange::Kind kind, const QByteArray &name,
                    const QJsonObject &data)
{
    OutboxRow row;
    row.visit = visit.id;
    row.change = {.id = QUuid::createUuidV5(visit.id, name),
                  .kind = kind,
                  .patientId = visit.patientId,
                  .appointmentId = visit.appointmentId,
                  .at = visit.arrivedAt,
                  .data = data};
    return row;
}

QList<OutboxRow> outboxRows(const VisitRecord &visit, const Answers &answers,
                            const QString &acceptRule)
{
    QList<OutboxRow> rows{outboxRow(visit, VisitChange::Kind::Arrived, "arrived", {})};
    QJsonObject contact;
    for (const auto &[name, answer] : named(answers.details)) {
        if (answer.kind == DetailAnswer::Kind::Changed)
            contact.insert(name, answer.value);
    }
    if (!contact.isEmpty())
        rows.append(outboxRow(visit, VisitChange::Kind::ContactChanged, "contact", contact));
    if (answers.insurance.kind == InsuranceAnswer::Kind::Captured)
        rows.append(outboxRow(visit, VisitChange::Kind::CoverageCaptured, "coverage",
                              coverageChange(visit.id, answers.insurance, {},
                                             cardToCheck(answers.insurance, acceptRule, {}))));
    return rows;
}

} // namespace foyer
