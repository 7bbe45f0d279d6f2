// SPDX-License-Identifier: GPL-3.0-or-later
// Both looks are compared field by field, and what is not beyond doubt is handed to a person.
#include "kiosk/cards/field_reading.h"

#include "kiosk/cards/card_claims.h"
#include "kiosk/cards/other_networks.h"
#include "kiosk/cards/word_set.h"

#include <algorithm>
#include <tuple>

namespace foyer {
namespace {

constexpr int lastLook = firstOtherNetwork - 1; // that looks for labels
constexpr int mostLines = 200;
constexpr double restlessBelow = 0.5; // of a side's lines are read alike
constexpr double blindBelow = 0.3;
constexpr int unanimousFrom = 3;    // other networks
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

// What one look says of a field, and what the other networks say to that.
struct Saying {
    int pass = 0;
    Claim claim;
    Confirmation others;
};

// Every look that has a value, the first look first. Of a later look only what was truly read
// again counts.
QList<Saying> sayings(const QList<QList<Claim>> &looks, CardField field,
                      const QList<TextLine> &lines)
{
    QList<Saying> found;
    for (qsizetype pass = 0; pass < looks.size(); ++pass)
        if (auto claim = strongest(looks[pass], field); claim && claim->readable()) {
            if (classOf(field) == FieldClass::Name)
                settleAccents(*claim, lines);
            found.append({int(pass), *claim, confirmation(*claim, lines)});
        }
    return found;
}

// The value that most looks read. Where each reads another, the later look, which is enlarged,
// unless it has more doubts or is but a guess.
const Saying &elected(const QList<Saying> &all)
{
    const auto votes = [&](const Saying &one) {
        return one.others.yes + std::ranges::count_if(all, [&](const Saying &other) {
                   return other.claim.shaped.value == one.claim.shaped.value;
               });
    };
    const Saying *best = &all.first();
    for (const Saying &one : all) {
        const auto more = votes(one) - votes(*best);
        const bool other = one.claim.shaped.value != best->claim.shaped.value;
        const bool fewerDoubts = one.claim.shaped.failed.size() <= best->claim.shaped.failed.size();
        const bool asSure = one.claim.confidence + 0.5 > best->claim.confidence;
        if (more > 0 || (more == 0 && other && fewerDoubts && asSure))
            best = &one;
    }
    return *best;
}

// How alike the looks are on this side: where every third line is read otherwise, the others are
// not beyond doubt either.
double steadiness(const QList<TextLine> &lines)
{
    int same = 0;
    int all = 0;
    for (const TextLine &second : lines) {
        if (second.pass != 1 || all >= mostLines)
            continue;
        for (const TextLine &first : lines)
            if (first.pass == 0 && first.box == second.box && first.text.size() >= 4) {
                ++all;
                same += lettersAndDigits(first.text) == lettersAndDigits(second.text) ? 1 : 0;
                break;
            }
    }
    return all < 3 ? 0.5 : double(same) / all;
}

bool unanimous(const Witness &witness)
{
    return witness.confirmed >= unanimousFrom && witness.contradicted == 0;
}

FieldReading compared(CardField field, CardSide side, const Saying &shown, const QList<Saying> &all,
                      double steady)
{
    const Claim &claim = shown.claim;
    FieldReading reading;
    Evidence &evidence = reading.evidence;
    evidence.field = field;
    evidence.side = side;
    evidence.value = claim.shaped.value;
    evidence.validatorsPassed = claim.shaped.passed;
    evidence.validatorsFailed = claim.shaped.failed;
    evidence.crop = claim.crop;
    Witness &witness = reading.witness;
    witness.exact = claim.exact;
    witness.confirmed = shown.others.yes;
    witness.contradicted = shown.others.no;
    // A label read letter for letter and a value that all networks read: one look is enough.
    witness.agree =
        unanimous(witness) && claim.named && claim.exact && classOf(field) != FieldClass::Words;
    bool repaired = claim.shaped.failed.contains(QStringLiteral("repaired"));
    for (const Saying &one : all) {
        double &sure = one.pass == 0 ? witness.first : witness.second;
        const bool same = one.claim.shaped.value == evidence.value;
        if (!same)
            witness.differ = true;
        // The same place, which one look misread: the other networks say which. That a value lies
        // at the right place they cannot say.
        if (&one != &shown && witness.confirmed > 1 && one.claim.crop.intersects(claim.crop))
            witness.agree = true;
        sure = std::max(sure, one.claim.confidence);
        if (&one == &shown || !same)
            continue;
        witness.agree = true;
        witness.exact = witness.exact || one.claim.exact;
        repaired = repaired && one.claim.shaped.failed.contains(QStringLiteral("repaired"));
    }
    // A doubt that one look has and the other has not stays a doubt where it is about the place;
    // "repaired" is settled by a look that needed no repair. An outvoted look has no say.
    for (const Saying &one : all)
        if (one.claim.shaped.value == evidence.value || !witness.agree)
            for (const QString &doubt : one.claim.shaped.failed)
                if (!evidence.validatorsFailed.contains(doubt))
                    evidence.validatorsFailed.append(doubt);
    if (!repaired)
        evidence.validatorsFailed.removeAll(QStringLiteral("repaired"));
    (witness.agree ? evidence.validatorsPassed : evidence.validatorsFailed)
        .append(QStringLiteral("two-passes-agree"));
    if (witness.contradicted > witness.confirmed)
        evidence.validatorsFailed.append(QStringLiteral("networks-agree"));
    witness.labelled = claim.labelled;
    witness.named = claim.named;
    witness.beside = claim.beside;
    witness.proven = claim.shaped.proven;
    witness.lookAlikes = claim.shaped.lookAlikes;
    witness.nearLookAlikes = claim.shaped.nearLookAlikes;
    witness.height = claim.height;
    witness.length = int(claim.shaped.value.size());
    witness.steady = steady;
    grade(reading);
    return reading;
}

// A label without a value: a person is asked for it.
FieldReading unread(CardField field, CardSide side, const Claim &label)
{
    FieldReading reading;
    reading.evidence.field = field;
    reading.evidence.side = side;
    reading.evidence.crop = label.crop;
    reading.evidence.validatorsFailed = label.shaped.failed;
    reading.evidence.validatorsFailed.append(QStringLiteral("two-passes-agree"));
    grade(reading);
    return reading;
}

} // namespace

void grade(FieldReading &reading)
{
    Evidence &evidence = reading.evidence;
    Witness &witness = reading.witness;
    // What has features of its own is not counted twice.
    witness.doubts = int(evidence.validatorsFailed.size()) - (witness.agree ? 0 : 1) -
                     (witness.contradicted > witness.confirmed ? 1 : 0);
    if (evidence.value.isEmpty()) {
        evidence.confidence = 0;
        evidence.grade = FieldGrade::Unreadable;
        return;
    }
    const FieldClass kind = classOf(evidence.field);
    evidence.confidence = probabilityOf(kind, featuresOf(witness));
    // Both looks mistake "I36" for "136": to one network it is the same picture. What all networks
    // read alike is told by its shape; but O and 0 have one shape, and so have I and 1 in front of
    // digits, where no letter shows how the font draws them.
    const QString lookAlike = QStringLiteral("look-alike");
    const bool told = unanimous(witness) && !evidence.value.contains(QLatin1Char('O')) &&
                      !QStringView(u"01").contains(evidence.value.front());
    if (witness.lookAlikes > 0 && !witness.proven && !told &&
        !evidence.validatorsFailed.contains(lookAlike))
        evidence.validatorsFailed.append(lookAlike);
    const bool faint = std::max(witness.first, witness.second) < faintBelow;
    if (evidence.confidence < checkableFrom || faint) {
        evidence.value.clear();
        evidence.grade = FieldGrade::Unreadable;
        return;
    }
    // Where every other line is read otherwise, a look that saw next to nothing agrees with no one.
    const bool restless =
        witness.steady < restlessBelow && std::min(witness.first, witness.second) < blindBelow;
    const bool certain = std::max(witness.first, witness.second) >= surestFrom && !restless &&
                         evidence.validatorsFailed.isEmpty() &&
                         evidence.confidence >= certainFrom(kind);
    evidence.grade = certain ? FieldGrade::Certain : FieldGrade::PleaseCheck;
}

QList<FieldReading> readFields(const QList<TextLine> &lines, CardSide side, CardKind kind)
{
    QList<QList<Claim>> looks{claimsOf(lines, 0, side, kind)};
    for (int pass = 1; pass <= lastLook; ++pass) {
        looks.append(claimsOf(lines, pass, side, kind));
        looks.last().removeIf([](const Claim &claim) { return !claim.again; });
    }
    const double steady = steadiness(lines);
    QList<FieldReading> readings;
    for (int i = 0; i < cardFieldCount; ++i) {
        const auto field = CardField(i);
        const QList<Saying> all = sayings(looks, field, lines);
        if (!all.isEmpty())
            readings.append(compared(field, side, elected(all), all, steady));
        else if (const auto label = strongest(looks.first(), field))
            readings.append(unread(field, side, *label));
    }
    return readings;
}

} // namespace foyer
