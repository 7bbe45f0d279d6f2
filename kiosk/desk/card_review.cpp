// SPDX-License-Identifier: GPL-3.0-or-later
// Accepting and correcting: a verdict, an audit entry without the value, and the change for the
// records once nothing is left to check.
#include "kiosk/desk/card_review.h"

#include "kiosk/desk/answers.h"
#include "kiosk/desk/card_answer.h"
#include "kiosk/desk/corrections.h"
#include "kiosk/desk/jpeg.h"

#include <QDate>
#include <algorithm>
#include <array>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200;

struct Card {
    VisitRecord visit;
    InsuranceAnswer answer;
    QList<CardVerdict> verdicts;
};

Result<Card> cardOf(DeskState &state, const QUuid &id)
{
    const auto visit = state.store.visits().find(id);
    if (!visit)
        return std::unexpected(visit.error());
    const auto answer = *visit ? cardIn((*visit)->answers) : std::nullopt;
    if (!answer)
        return fail(ErrorKind::NotFound, u"No insurance card was read in this visit."_s);
    const auto verdicts = state.store.cards().of(id);
    if (!verdicts)
        return std::unexpected(verdicts.error());
    return Card{**visit, *answer, *verdicts};
}

const CardVerdict *verdictOn(const Card &card, CardField field)
{
    const auto it = std::ranges::find(card.verdicts, field, &CardVerdict::field);
    return it == card.verdicts.end() ? nullptr : &*it;
}

const Evidence *readingOf(const Card &card, CardField field)
{
    const auto it = std::ranges::find(card.answer.fields, field, &Evidence::field);
    return it == card.answer.fields.end() ? nullptr : &*it;
}

QString readValue(const Card &card, CardField field)
{
    const Evidence *reading = readingOf(card, field);
    return reading && reading->grade != FieldGrade::Unreadable ? reading->value : QString();
}

QList<CardField> toCheck(const DeskState &state, const Card &card)
{
    return cardToCheck(card.answer, state.settings.insuranceAccept, card.verdicts);
}

bool isDate(CardField field)
{
    constexpr std::array dates{CardField::EffectiveDate, CardField::ExpiryDate,
                               CardField::PartAStart, CardField::PartBStart, CardField::BirthDate};
    return std::ranges::find(dates, field) != dates.end();
}

Result<QString> valueFrom(CardField field, const QString &typed)
{
    QString value = typed.simplified();
    if (value.isEmpty())
        return fail(ErrorKind::BadInput,
                    u"Type the value. If the card does not show it, press \"Not on the card\"."_s);
    if (value.size() > longestValue)
        return fail(ErrorKind::BadInput, u"That is longer than a card prints. Nothing was done."_s);
    if (isDate(field) && !QDate::fromString(value, Qt::ISODate).isValid())
        return fail(ErrorKind::BadInput,
                    u"Type the date as year-month-day, like 2026-01-31. Nothing was done."_s);
    return value;
}

// What the records know of this card is what the last change says: one is sent whenever a person
// said something and nothing waits any more.
Result<> tellRecords(DeskState &state, const Card &card)
{
    const QList<CardField> open = toCheck(state, card);
    if (!open.isEmpty())
        return {};
    const QByteArray name =
        "coverage:" + QByteArray::number(state.now().toMSecsSinceEpoch()); // each is a new change
    const OutboxRow row =
        outboxRow(card.visit, VisitChange::Kind::CoverageCaptured, name,
                  coverageChange(card.visit.id, card.answer, card.verdicts, open));
    return state.store.outbox().add(row, state.now());
}

Result<> say(DeskState &state, Card &card, const QList<CardVerdict> &said)
{
    if (card.visit.state != VisitState::Arrived)
        return fail(ErrorKind::Conflict,
                    u"The patient has not checked in yet. Nothing was done."_s);
    const auto done = state.store.transaction([&]() -> Result<> {
        for (const CardVerdict &verdict : said) {
            if (auto saved = state.store.cards().save(verdict); !saved)
                return saved;
            auto entry = state.entry(verdict.corrected ? AuditEvent::CardCorrected
                                                       : AuditEvent::CardAccepted,
                                     card.visit.id);
            entry.staff = verdict.staff;
            entry.detail = fieldKey(verdict.field);
            if (auto kept = state.store.audit().append(entry); !kept)
                return kept;
            const Evidence *reading = readingOf(card, verdict.field);
            if (verdict.corrected && reading)
                if (auto kept = keepCorrection(state, *reading, verdict); !kept)
                    return kept;
        }
        const auto verdicts = state.store.cards().of(card.visit.id);
        if (!verdicts)
            return std::unexpected(verdicts.error());
        card.verdicts = *verdicts;
        return tellRecords(state, card);
    });
    if (done) {
        Q_EMIT state.news.changed(Topic::Arrivals);
    }
    return done;
}

CardVerdict verdict(DeskState &state, const Card &card, CardField field, const QString &staff)
{
    return {.visit = card.visit.id,
            .field = field,
            .corrected = false,
            .value = readValue(card, field),
            .staff = staff,
            .at = state.now()};
}

CardFieldRow row(const Card &card, CardField field, const Coverage &onFile, bool waits)
{
    CardFieldRow row;
    row.read.field = field;
    if (const Evidence *reading = readingOf(card, field))
        row.read = *reading;
    row.onFile = valueOnFile(onFile, field);
    row.toCheck = waits;
    row.value = readValue(card, field);
    if (const CardVerdict *said = verdictOn(card, field)) {
        row.seen = said->corrected ? CardFieldRow::Seen::Corrected : CardFieldRow::Seen::Accepted;
        row.value = said->value;
        row.staff = said->staff;
        row.at = said->at;
    }
    return row;
}

} // namespace

Result<int> cardFieldsToCheck(DeskState &state, const VisitRecord &visit)
{
    const auto answer = cardIn(visit.answers);
    if (!answer)
        return 0;
    const auto verdicts = state.store.cards().of(visit.id);
    if (!verdicts)
        return std::unexpected(verdicts.error());
    return int(cardToCheck(*answer, state.settings.insuranceAccept, *verdicts).size());
}

Result<CardView> cardView(DeskState &state, const QUuid &visit)
{
    const auto card = cardOf(state, visit);
    if (!card)
        return std::unexpected(card.error());
    CardView view;
    view.visit = visit;
    view.kind = card->answer.card;
    view.open = card->visit.state == VisitState::Arrived;
    if (const Patient *patient = state.schedule.patient(card->visit.patientId)) {
        view.birthDate = patient->birthDate;
        if (!patient->names.isEmpty())
            view.name =
                u"%1 %2"_s
                    .arg(patient->names.first().given.join(u' '), patient->names.first().family)
                    .trimmed();
    }
    const auto ticket = state.store.tickets().find(visit);
    if (!ticket)
        return std::unexpected(ticket.error());
    if (*ticket)
        view.number = (*ticket)->ticket.number;
    for (const bool back : {false, true})
        if (const auto picture = state.store.visits().image(visit, back))
            (back ? view.back : view.front) = jpegSize(*picture);

    const auto onFile = coverageOnFile(state, card->visit.patientId);
    view.fileKnown = onFile.has_value();
    const QList<CardField> open = toCheck(state, *card);
    view.counts = view.open && open.isEmpty();
    for (int i = 0; i < cardFieldCount; ++i) {
        const auto field = CardField(i);
        const bool waits = open.contains(field);
        if (waits || readingOf(*card, field) || verdictOn(*card, field))
            view.fields.append(row(*card, field, onFile.value_or(Coverage{}), waits));
    }
    return view;
}

Result<QByteArray> cardPicture(DeskState &state, const QUuid &visit, bool back)
{
    return state.store.visits().image(visit, back);
}

Result<> acceptField(DeskState &state, const QUuid &visit, CardField field, const QString &staff)
{
    auto card = cardOf(state, visit);
    if (!card)
        return std::unexpected(card.error());
    return say(state, *card, {verdict(state, *card, field, staff)});
}

Result<> acceptCard(DeskState &state, const QUuid &visit, const QString &staff)
{
    auto card = cardOf(state, visit);
    if (!card)
        return std::unexpected(card.error());
    QList<CardVerdict> said;
    for (const CardField field : toCheck(state, *card))
        if (!readValue(*card, field).isEmpty()) // what was not read is typed, not waved through
            said.append(verdict(state, *card, field, staff));
    if (said.isEmpty())
        return fail(ErrorKind::Conflict, u"Nothing was waiting to be accepted."_s);
    return say(state, *card, said);
}

Result<> correctField(DeskState &state, const QUuid &visit, CardField field, const QString &value,
                      const QString &staff)
{
    auto card = cardOf(state, visit);
    if (!card)
        return std::unexpected(card.error());
    const auto corrected = valueFrom(field, value);
    if (!corrected)
        return std::unexpected(corrected.error());
    CardVerdict said = verdict(state, *card, field, staff);
    said.corrected = said.value != *corrected;
    said.value = *corrected;
    return say(state, *card, {said});
}

} // namespace foyer
