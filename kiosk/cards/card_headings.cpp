// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a card without a label: the insurer heads it, a plan type stands alone.
#include "kiosk/cards/card_claims.h"

#include "kiosk/cards/confidence.h"
#include "kiosk/cards/payers.h"
#include "kiosk/cards/plan_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

constexpr qsizetype mostHeadings = 120; // lines that are compared with the table

// A name of the table, in one line or in two that stand together ("BlueCross BlueShield" / "of
// Texas").
struct KnownPayor {
    PayerMatch match;
    const CardCell *line = nullptr;
    const CardCell *second = nullptr;

    [[nodiscard]] QRect box() const { return second ? line->box.united(second->box) : line->box; }
    [[nodiscard]] bool within(const KnownPayor &other) const
    {
        return (line == other.line || line == other.second) &&
               (!second || second == other.second || second == other.line);
    }
};

// A logo is often read as a stray sign in front of the name.
QString withoutSpecks(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (!words.isEmpty() && words.first().size() > 3 &&
           !words.first().front().isLetterOrNumber())
        words.first().remove(0, 1);
    const auto speck = [](const QString &word) {
        return word.size() == 1 || !word.front().isLetter() ||
               (word.size() <= 3 && word == word.toLower());
    };
    while (words.size() > 1 && speck(words.first()))
        words.removeFirst();
    while (words.size() > 1 && words.last().size() == 1 && !words.last().front().isLetterOrNumber())
        words.removeLast();
    return words.join(QLatin1Char(' '));
}

// "Florida Blue HMO" is Florida Blue, with the plan type standing beside it.
QString withoutType(const PayerMatch &match)
{
    const qsizetype last = match.spelling.lastIndexOf(QLatin1Char(' '));
    const QString shorter = match.spelling.left(std::max<qsizetype>(last, 0));
    const bool type = last > 0 && planTypeIn(match.spelling) == match.spelling.sliced(last + 1);
    const bool known = shorter == match.payer->name || match.payer->aliases.contains(shorter);
    return type && known ? shorter : match.spelling;
}

const CardCell *lineBelow(const QList<CardCell> &cells, const CardCell &line)
{
    const auto column = columnBelow(cells, line.box, 1);
    return column.isEmpty() || !column.first()->labels.isEmpty() ? nullptr : column.first();
}

QList<KnownPayor> knownPayors(const QList<CardCell> &cells)
{
    QList<KnownPayor> known;
    qsizetype looked = 0;
    const auto look = [&](const CardCell &line, const CardCell *second) {
        const QString more = second ? QLatin1Char(' ') + second->text : QString();
        if (const auto match = matchPayer(line.text + more); match && !match->mention)
            known.append({*match, &line, second});
    };
    for (const CardCell &line : cells) {
        if (!line.labels.isEmpty() || ++looked > mostHeadings)
            continue;
        look(line, nullptr);
        const CardCell *under = lineBelow(cells, line);
        const auto right = placeRightOf(cells, line.box);
        if (under)
            look(line, under);
        if (right && right->cell != under && right->cell->labels.isEmpty())
            look(line, right->cell);
    }
    return known;
}

// The one payer that heads the card: beyond doubt in the table, about as tall as anything up
// there, and no other payer anywhere on this side but in its own lines.
const KnownPayor *headingPayor(const QList<KnownPayor> &known, int tallest, int upperEnd)
{
    const KnownPayor *best = nullptr;
    for (const KnownPayor &one : known)
        if (one.match.score >= certainPayerScore && one.box().bottom() < upperEnd &&
            one.line->box.height() * 4 >= tallest * 3 &&
            (!best || one.match.spelling.size() > best->match.spelling.size()))
            best = &one;
    const bool rivals = best && std::ranges::any_of(known, [&](const KnownPayor &other) {
                            return other.match.payer != best->match.payer && !other.within(*best);
                        });
    return rivals ? nullptr : best;
}

Claim headingClaim(const CardCell &line, const ShapedValue &shaped)
{
    Claim claim{CardField::Payor, shaped, line.text, line.confidence, line.box};
    claim.height = line.box.height();
    claim.again = line.again;
    return claim;
}

// Headings end here.
int upperPart(const QList<CardCell> &cells)
{
    int bottom = 0;
    for (const CardCell &cell : cells)
        bottom = std::max(bottom, cell.box.bottom());
    return bottom * 2 / 5;
}

// Self-funded plans are headed by the employer and name who runs them at another place: by a
// sentence, or by nothing but a name that the table knows.
std::optional<Claim> namedElsewhere(const QList<CardCell> &cells, const QList<KnownPayor> &known)
{
    static const QRegularExpression sentence(QStringLiteral(
        "(?i)\\b(?:administered|underwritten|insured|offered|issued|provided) (?:and \\w+ )?by:? +"
        "(\\p{L}.{2,50})$"));
    const auto proposal = [](const CardCell &line, ShapedValue shaped) {
        shaped.failed.append(QStringLiteral("label"));
        return headingClaim(line, shaped);
    };
    for (const CardCell &cell : cells) {
        const auto said = sentence.match(cell.text);
        if (!said.hasMatch())
            continue;
        ShapedValue shaped = shapeValue(CardField::Payor, said.captured(1));
        if (const auto match = matchPayer(said.captured(1)); match && match->score >= 0.85)
            shaped.value = match->spelling;
        if (!shaped.value.isEmpty())
            return proposal(cell, shaped);
    }
    const KnownPayor *only = nullptr;
    for (const KnownPayor &one : known) {
        if (one.match.score < certainPayerScore)
            continue;
        if (only && only->match.payer != one.match.payer)
            return std::nullopt;
        if (!only || one.match.spelling.size() > only->match.spelling.size())
            only = &one;
    }
    if (!only)
        return std::nullopt;
    return proposal(*only->line, {withoutType(only->match), {QStringLiteral("known-payer")}, {}});
}

// The value of a label stands there: "MARIA GARCIA" in large letters is no insurer.
bool isClaimed(const CardCell &cell, const QList<Claim> &claims)
{
    return std::ranges::any_of(claims, [&](const Claim &claim) {
        return claim.labelled && claim.readable() && classOf(claim.field) != FieldClass::Money &&
               claim.crop.intersects(cell.box) && sameRow(claim.crop, cell.box);
    });
}

// Which of two lines rather heads the card: no person, then the larger.
bool nobler(const CardCell &one, const CardCell &other)
{
    const bool person = soundsLikePerson(one.text);
    const bool otherPerson = soundsLikePerson(other.text);
    return person == otherPerson ? one.box.height() > other.box.height() : otherPerson;
}

// The insurer's name carries no label. Known to the table and heading the card it may be certain;
// otherwise it is the tallest words of the upper part, and no more than a proposal.
void addPayor(const QList<CardCell> &cells, QList<Claim> &claims)
{
    const int upperEnd = upperPart(cells);
    const CardCell *tallest = nullptr;
    for (const CardCell &cell : cells)
        if (cell.labels.isEmpty() && cell.box.bottom() < upperEnd && !isClaimed(cell, claims) &&
            !shapeValue(CardField::Payor, cell.text).value.isEmpty() &&
            planTypeIn(cell.text) != withoutSpecks(cell.text) &&
            (!tallest || nobler(cell, *tallest)))
            tallest = &cell;
    if (!tallest)
        return;
    const QList<KnownPayor> known = knownPayors(cells);
    if (const auto *payor = headingPayor(known, tallest->box.height(), upperEnd)) {
        ShapedValue shaped{withoutType(payor->match), {QStringLiteral("known-payer")}, {}};
        shaped.proven = true;
        Claim claim = headingClaim(*payor->line, shaped);
        if (payor->second)
            claim.confidence = std::min(claim.confidence, payor->second->confidence);
        claim.crop = payor->box();
        claims.append(claim);
        return;
    }
    if (auto claim = namedElsewhere(cells, known)) {
        claims.append(*claim);
        return;
    }
    // Two lines of one height are one name.
    QString text = withoutSpecks(tallest->text);
    QRect box = tallest->box;
    for (const CardCell &other : cells) {
        const bool sameSize = std::abs(other.box.height() - box.height()) * 5 < box.height();
        const int gap = other.box.left() - tallest->box.right();
        if (&other != tallest && other.labels.isEmpty() && sameSize &&
            sameRow(other.box, tallest->box) && gap >= 0 && gap < 2 * box.height()) {
            text += QLatin1Char(' ') + other.text;
            box |= other.box;
        }
    }
    ShapedValue shaped = shapeValue(CardField::Payor, text);
    // Near enough to propose the table's spelling in place of a misread one.
    if (const auto match = matchPayer(text); match && !match->mention && match->score >= 0.85)
        shaped.value = match->spelling;
    shaped.failed.append(QStringLiteral("label"));
    Claim claim = headingClaim(*tallest, shaped);
    claim.crop = box;
    claims.append(claim);
}

// Medicare's and TRICARE's own cards have one payer each; the words that told the kind prove it.
void addProgramme(const QList<CardCell> &cells, CardKind kind, QList<Claim> &claims)
{
    const QString name =
        kind == CardKind::Medicare ? QStringLiteral("Medicare") : QStringLiteral("TRICARE");
    const CardCell *best = nullptr;
    for (const CardCell &cell : cells)
        if (cell.text.contains(name, Qt::CaseInsensitive) &&
            (!best || cell.box.height() > best->box.height()))
            best = &cell;
    if (!best)
        return;
    ShapedValue shaped{name, {QStringLiteral("known-payer")}, {}};
    shaped.proven = true;
    claims.append(headingClaim(*best, shaped));
}

// A plan type standing alone or as the last words of a short line.
void addPlanType(const QList<CardCell> &cells, QList<Claim> &claims)
{
    if (std::ranges::any_of(claims, [](const Claim &c) {
            return c.field == CardField::PlanType && c.readable() && c.labelled;
        }))
        return;
    for (const CardCell &cell : cells) {
        // "ONE Care Medicare Medicaid Plan (HMO D-SNP)"
        if (!cell.labels.isEmpty() ||
            (cell.text.count(QLatin1Char(' ')) > 4 && !cell.text.endsWith(QLatin1Char(')'))) ||
            cell.text.contains(QLatin1String("network"), Qt::CaseInsensitive))
            continue;
        const ShapedValue shaped = shapeValue(CardField::PlanType, cell.text);
        if (shaped.value.isEmpty())
            continue;
        Claim claim = headingClaim(cell, shaped);
        claim.field = CardField::PlanType;
        claims.append(claim);
    }
}

// A plan's name without a label stands under the insurer's, or beside it; or it is made of nothing
// but such words, wherever it stands.
const CardCell *unlabelledPlan(const QList<CardCell> &cells, const QRect &heading)
{
    const CardCell *best = nullptr;
    int nearest = 0;
    const int upperEnd = upperPart(cells);
    for (const CardCell &cell : cells) {
        if (!cell.labels.isEmpty() || !soundsLikePlan(cell.text) || cell.box.intersects(heading) ||
            planTypeIn(cell.text) == withoutSpecks(cell.text) ||
            cell.text.contains(QLatin1String("organization"), Qt::CaseInsensitive) ||
            cell.text.contains(QLatin1String("network:"), Qt::CaseInsensitive))
            continue;
        const int drop = cell.box.top() - heading.bottom();
        const bool under = drop >= -heading.height() / 2 && drop <= 2 * heading.height() &&
                           cell.box.center().y() >= heading.bottom();
        const bool beside = sameRow(cell.box, heading);
        const bool high = cell.box.bottom() < upperEnd;
        if (!under && !beside && !high && !isPlanThroughout(withoutSpecks(cell.text)))
            continue;
        const int away = under ? std::max(drop, 0) : beside || high ? 1000 : 2000;
        if (!best || away < nearest) {
            best = &cell;
            nearest = away;
        }
    }
    return best;
}

void addPlan(const QList<CardCell> &cells, QList<Claim> &claims)
{
    const auto payor = std::ranges::find(claims, CardField::Payor, &Claim::field);
    const bool has = std::ranges::any_of(
        claims, [](const Claim &c) { return c.field == CardField::Plan && c.readable(); });
    const CardCell *best =
        has ? nullptr : unlabelledPlan(cells, payor == claims.end() ? QRect() : payor->crop);
    if (!best)
        return;
    // "Silver Standard (POS)": the type is a field of its own.
    static const QRegularExpression typeBehind(
        QStringLiteral(" (?:\\([A-Z]{3,4}(?: [CDI]-?SNP|-POS)?\\)|(?:HMO|PPO|EPO|POS))$"));
    QString name = withoutSpecks(best->text);
    name.remove(typeBehind);
    static const QRegularExpression yearBehind(
        QStringLiteral(" 20[1-3][0-9](?: ?- ?(?:20)?[0-9]{2})?$"));
    name.remove(yearBehind);
    ShapedValue shaped = shapeValue(CardField::Plan, name);
    if (shaped.value.isEmpty())
        return;
    shaped.failed.append(QStringLiteral("label"));
    Claim claim = headingClaim(*best, shaped);
    claim.field = CardField::Plan;
    claims.append(claim);
}

} // namespace

void addHeadings(const QList<CardCell> &cells, CardKind kind, CardSide side, QList<Claim> &claims)
{
    if (kind == CardKind::Ehic)
        return addByOrder(cells, claims);
    if (kind == CardKind::Medicare || kind == CardKind::Tricare) {
        addProgramme(cells, kind, claims);
        if (kind == CardKind::Medicare)
            return;
    } else if (side == CardSide::Front) {
        addPayor(cells, claims);
        addPlan(cells, claims);
        addPeople(cells, claims);
    }
    addPlanType(cells, claims);
}

} // namespace foyer
