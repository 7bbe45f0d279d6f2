// SPDX-License-Identifier: GPL-3.0-or-later
// Both looks are compared field by field, and what is not beyond doubt is handed to a person.
#include "kiosk/cards/field_reading.h"

#include "kiosk/cards/card_claims.h"

#include <algorithm>
#include <tuple>

namespace foyer {
namespace {

constexpr int mostPasses = 3;
constexpr double surestFrom = 0.6;  // of the surer look; two guesses alike are one guess
constexpr double faintBelow = 0.25; // the recogniser guesses

QList<Claim> claimsOf(const QList<TextLine> &lines, int pass, CardSide side, CardKind kind)
{
    const QList<CardCell> cells = cellsOf(lines, pass, kind);
    QList<Claim> claims = labelledClaims(cells, kind);
    addHeadings(cells, kind, side, claims);
    return claims;
}

bool better(const Claim &a, const Claim &b)
{
    const auto rank = [](const Claim &c) {
        return std::tuple(c.readable(), c.labelled, -c.shaped.failed.size(), c.named,
                          c.shaped.proven, c.exact, c.confidence);
    };
    return rank(a) > rank(b);
}

// The claim to show for a field, with "one-value" failed when another place says otherwise.
std::optional<Claim> strongest(const QList<Claim> &claims, CardField field)
{
    std::optional<Claim> best;
    for (const Claim &claim : claims)
        if (claim.field == field && (!best || better(claim, *best)))
            best = claim;
    if (!best || !best->readable())
        return best;
    const bool disputed = std::ranges::any_of(claims, [&](const Claim &claim) {
        return claim.field == field && claim.readable() && claim.shaped.value != best->shaped.value;
    });
    if (disputed)
        best->shaped.failed.append(QStringLiteral("one-value"));
    return best;
}

bool reads(const std::optional<Claim> &claim)
{
    return claim && claim->readable();
}

FieldReading compared(CardField field, CardSide side, const Claim &shown, const Claim *other,
                      bool firstLook)
{
    FieldReading reading;
    Evidence &evidence = reading.evidence;
    evidence.field = field;
    evidence.side = side;
    evidence.value = shown.shaped.value;
    evidence.validatorsPassed = shown.shaped.passed;
    evidence.validatorsFailed = shown.shaped.failed;
    evidence.crop = shown.crop;
    Witness &witness = reading.witness;
    witness.first = firstLook ? shown.confidence : 0;
    witness.second = firstLook ? 0 : shown.confidence;
    const bool agree = other && other->readable() && other->shaped.value == shown.shaped.value;
    if (other && other->readable()) {
        (firstLook ? witness.second : witness.first) = other->confidence;
        witness.agree = agree;
        witness.differ = !agree;
        // A doubt that one look has and the other has not stays a doubt where it is about the
        // place; "repaired" is settled by a look that needed no repair.
        for (const QString &doubt : other->shaped.failed)
            if (!evidence.validatorsFailed.contains(doubt) && doubt != QLatin1String("repaired"))
                evidence.validatorsFailed.append(doubt);
        if (agree && !other->shaped.failed.contains(QStringLiteral("repaired")))
            evidence.validatorsFailed.removeAll(QStringLiteral("repaired"));
    }
    (agree ? evidence.validatorsPassed : evidence.validatorsFailed)
        .append(QStringLiteral("two-passes-agree"));
    witness.labelled = shown.labelled;
    witness.named = shown.named;
    witness.exact = shown.exact || (agree && other->exact);
    witness.beside = shown.beside;
    witness.proven = shown.shaped.proven;
    witness.lookAlikes = shown.shaped.lookAlikes;
    witness.nearLookAlikes = shown.shaped.nearLookAlikes;
    witness.height = shown.height;
    witness.length = int(shown.shaped.value.size());
    grade(reading);
    return reading;
}

} // namespace

void grade(FieldReading &reading)
{
    Evidence &evidence = reading.evidence;
    Witness &witness = reading.witness;
    witness.doubts = int(evidence.validatorsFailed.size()) - (witness.agree ? 0 : 1);
    if (evidence.value.isEmpty()) {
        evidence.confidence = 0;
        evidence.grade = FieldGrade::Unreadable;
        return;
    }
    const FieldClass kind = classOf(evidence.field);
    evidence.confidence = probabilityOf(kind, featuresOf(witness));
    // Both looks mistake "I36" for "136": to them it is the same picture.
    const QString lookAlike = QStringLiteral("look-alike");
    if (witness.lookAlikes > 0 && !witness.proven && !evidence.validatorsFailed.contains(lookAlike))
        evidence.validatorsFailed.append(lookAlike);
    const bool faint = std::max(witness.first, witness.second) < faintBelow;
    if (evidence.confidence < checkableFrom || faint) {
        evidence.value.clear();
        evidence.grade = FieldGrade::Unreadable;
        return;
    }
    const bool certain = std::max(witness.first, witness.second) >= surestFrom &&
                         evidence.validatorsFailed.isEmpty() &&
                         evidence.confidence >= certainFrom(kind);
    evidence.grade = certain ? FieldGrade::Certain : FieldGrade::PleaseCheck;
}

QList<FieldReading> readFields(const QList<TextLine> &lines, CardSide side, CardKind kind)
{
    const QList<Claim> first = claimsOf(lines, 0, side, kind);
    QList<QList<Claim>> later;
    for (int pass = 1; pass <= mostPasses; ++pass)
        if (std::ranges::any_of(lines, [&](const TextLine &line) { return line.pass == pass; })) {
            later.append(claimsOf(lines, pass, side, kind));
            // Only what was truly read again is a witness.
            later.last().removeIf([](const Claim &claim) { return !claim.again; });
        }
    QList<FieldReading> readings;
    for (int i = 0; i < cardFieldCount; ++i) {
        const auto field = CardField(i);
        const auto seen = strongest(first, field);
        std::optional<Claim> again;
        for (const QList<Claim> &claims : std::as_const(later)) {
            const auto one = strongest(claims, field);
            const bool confirms =
                reads(one) && reads(seen) && one->shaped.value == seen->shaped.value;
            if (reads(one) && (!reads(again) || confirms))
                again = one;
        }
        if (!seen && !again)
            continue;
        // The enlarged look reads better where the two differ, unless it has more doubts.
        const bool showAgain =
            reads(again) &&
            (!reads(seen) || (again->shaped.value != seen->shaped.value &&
                              again->shaped.failed.size() <= seen->shaped.failed.size()));
        if (showAgain)
            readings.append(compared(field, side, *again, seen ? &*seen : nullptr, false));
        else if (seen)
            readings.append(compared(field, side, *seen, again ? &*again : nullptr, true));
    }
    return readings;
}

} // namespace foyer
