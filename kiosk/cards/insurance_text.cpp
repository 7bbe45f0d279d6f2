// SPDX-License-Identifier: GPL-3.0-or-later
// Labels find their values on the card, both looks are compared, and what is not beyond doubt is
// handed to a person.
#include "kiosk/cards/insurance_text.h"

#include "kiosk/cards/card_labels.h"
#include "kiosk/cards/card_values.h"
#include "kiosk/cards/payers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace foyer {
namespace {

constexpr double certainFrom = 0.85;
constexpr double checkableFrom = 0.35;
constexpr qsizetype mostLines = 600;
constexpr qsizetype longestLine = 400;

struct LabelledLine {
    TextLine line;
    QList<CardLabel> labels;
};

// One place on the card that claims a field.
struct Claim {
    CardField field = CardField::Payor;
    ShapedValue shaped;
    double confidence = 0;
    QRect crop;
    bool named = false;

    [[nodiscard]] bool readable() const { return !shaped.value.isEmpty(); }
};

bool sameRow(const QRect &a, const QRect &b)
{
    const int overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return overlap * 2 > std::min(a.height(), b.height());
}

bool startsWithLabel(const LabelledLine &line)
{
    return !line.labels.isEmpty() && line.labels.first().start <= 1;
}

QString textBeforeLabel(const LabelledLine &line)
{
    return line.labels.isEmpty() ? line.line.text
                                 : line.line.text.left(line.labels.first().start).trimmed();
}

// The nearest line on the right in the same row that is not a label itself.
const LabelledLine *rightOf(const QList<LabelledLine> &lines, const QRect &box)
{
    const LabelledLine *best = nullptr;
    for (const LabelledLine &other : lines) {
        const int gap = other.line.box.left() - box.right();
        if (gap < 0 || gap > 14 * box.height() || !sameRow(box, other.line.box))
            continue;
        if (!best || other.line.box.left() < best->line.box.left())
            best = &other;
    }
    return best && !startsWithLabel(*best) ? best : nullptr;
}

// The nearest line below that begins where the label begins.
const LabelledLine *below(const QList<LabelledLine> &lines, const QRect &box)
{
    const LabelledLine *best = nullptr;
    for (const LabelledLine &other : lines) {
        const int drop = other.line.box.top() - box.bottom();
        if (drop < -box.height() / 3 || drop > 2 * box.height() ||
            other.line.box.center().y() <= box.bottom())
            continue;
        if (std::abs(other.line.box.left() - box.left()) > 3 * box.height() / 2)
            continue;
        if (!best || other.line.box.top() < best->line.box.top())
            best = &other;
    }
    return best && !startsWithLabel(*best) ? best : nullptr;
}

// "Group" beside or below BIN and PCN is the prescription's group, or it is not: nobody knows from
// the word alone.
bool nearPrescription(const QList<LabelledLine> &lines, const LabelledLine &own)
{
    const QRect &box = own.line.box;
    return std::ranges::any_of(lines, [&](const LabelledLine &other) {
        const bool rx = std::ranges::any_of(other.labels, [](const CardLabel &label) {
            return label.field == CardField::RxBin || label.field == CardField::RxPcn;
        });
        const int rows = std::abs(other.line.box.center().y() - box.center().y());
        const bool column = std::abs(other.line.box.left() - box.left()) < 3 * box.height();
        return rx && (sameRow(other.line.box, box) || (column && rows < 5 * box.height()));
    });
}

Claim claimFor(CardField field, const QString &text, const TextLine &at, const QString &how,
               bool named)
{
    Claim claim{field, shapeValue(field, text), at.confidence, at.box, named};
    claim.shaped.passed.append(how);
    return claim;
}

// "Subscriber 8812" and "Subscriber Maria Garcia" share a label: the value says which it is.
CardField meant(CardField field, bool named, const QString &text)
{
    const bool digits = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return field == CardField::MemberId && !named && !digits ? CardField::MemberName : field;
}

void addClaim(const QList<LabelledLine> &lines, const LabelledLine &own, qsizetype index,
              QList<Claim> &claims)
{
    const CardLabel &label = own.labels[index];
    if (!label.field)
        return;
    const QString beside = QStringLiteral("label-beside");
    QString behind = valueBehind(own.line.text, own.labels, index);
    Claim claim;
    if (!behind.isEmpty()) {
        const CardField field = meant(*label.field, label.named, behind);
        claim = claimFor(field, behind, own.line, beside, label.named);
        // The value's part of the line, by the share of its characters.
        const double from = double(label.end) / double(own.line.text.size());
        claim.crop.setLeft(own.line.box.left() + int(from * own.line.box.width()));
    } else {
        const bool last = index + 1 == own.labels.size();
        const LabelledLine *right = last ? rightOf(lines, own.line.box) : nullptr;
        const LabelledLine *under = own.labels.size() == 1 ? below(lines, own.line.box) : nullptr;
        const auto from = [&](const LabelledLine *line, const QString &how) {
            const QString text = textBeforeLabel(*line);
            return claimFor(meant(*label.field, label.named, text), text, line->line, how,
                            label.named);
        };
        std::optional<Claim> a = right ? std::optional(from(right, beside)) : std::nullopt;
        std::optional<Claim> b =
            under ? std::optional(from(under, QStringLiteral("label-above"))) : std::nullopt;
        if (a && b && a->readable() && b->readable())
            a->shaped.failed.append(QStringLiteral("one-place"));
        if (a && (a->readable() || !b))
            claim = *a;
        else if (b)
            claim = *b;
        else
            claim = {*label.field, {}, own.line.confidence, own.line.box, label.named};
        claim.confidence = std::min(claim.confidence, std::max(own.line.confidence, 0.6));
    }
    if (claim.field == CardField::GroupNumber && !label.named && nearPrescription(lines, own))
        claim.shaped.failed.append(QStringLiteral("which-group"));
    claims.append(claim);
}

// A name of the table, in one line or in two that stand together ("BlueCross BlueShield" / "of
// Texas").
struct KnownPayor {
    PayerMatch match;
    const LabelledLine *line = nullptr;
    const LabelledLine *second = nullptr;

    [[nodiscard]] QRect box() const
    {
        return second ? line->line.box.united(second->line.box) : line->line.box;
    }
};

QList<KnownPayor> knownPayors(const QList<LabelledLine> &lines)
{
    QList<KnownPayor> known;
    const auto look = [&](const LabelledLine &line, const LabelledLine *second) {
        const QString more = second ? QLatin1Char(' ') + second->line.text : QString();
        if (const auto match = matchPayer(line.line.text + more); match && !match->mention)
            known.append({*match, &line, second});
    };
    for (const LabelledLine &line : lines) {
        if (!line.labels.isEmpty())
            continue;
        look(line, nullptr);
        for (const LabelledLine *next :
             {below(lines, line.line.box), rightOf(lines, line.line.box)})
            if (next && next != &line && next->labels.isEmpty())
                look(line, next);
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
            one.line->line.box.height() * 4 >= tallest * 3 &&
            (!best || one.match.spelling.size() > best->match.spelling.size()))
            best = &one;
    const bool rivals = best && std::ranges::any_of(known, [&](const KnownPayor &other) {
                            const bool inside =
                                (other.line == best->line || other.line == best->second) &&
                                (!other.second || other.second == best->second);
                            return other.match.payer != best->match.payer && !inside;
                        });
    return rivals ? nullptr : best;
}

// The insurer's name carries no label. Known to the table and heading the card it may be certain;
// otherwise it is the tallest words of the upper part, and no more than a proposal.
void addPayor(const QList<LabelledLine> &lines, int cardBottom, QList<Claim> &claims)
{
    const int upperEnd = cardBottom * 2 / 5;
    const LabelledLine *tallest = nullptr;
    for (const LabelledLine &line : lines)
        if (line.labels.isEmpty() && line.line.box.bottom() < upperEnd &&
            !shapeValue(CardField::Payor, line.line.text).value.isEmpty() &&
            (!tallest || line.line.box.height() > tallest->line.box.height()))
            tallest = &line;
    if (!tallest)
        return;
    const QList<KnownPayor> known = knownPayors(lines);
    if (const auto *payor = headingPayor(known, tallest->line.box.height(), upperEnd)) {
        const double surest = payor->line->line.confidence;
        const double confidence =
            payor->second ? std::min(surest, payor->second->line.confidence) : surest;
        claims.append({CardField::Payor,
                       {payor->match.spelling, {QStringLiteral("known-payer")}, {}},
                       confidence,
                       payor->box(),
                       false});
        return;
    }
    // A logo is often read as a stray sign in front of the name.
    QStringList words = tallest->line.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (words.size() > 1 && (words.first().size() == 1 || !words.first().front().isLetter()))
        words.removeFirst();
    Claim claim{CardField::Payor, shapeValue(CardField::Payor, words.join(QLatin1Char(' '))),
                tallest->line.confidence, tallest->line.box, false};
    claim.shaped.failed.append(QStringLiteral("label"));
    claims.append(claim);
}

// A plan type standing alone.
void addPlan(const QList<LabelledLine> &lines, QList<Claim> &claims)
{
    if (std::ranges::any_of(
            claims, [](const Claim &c) { return c.field == CardField::Plan && c.readable(); }))
        return;
    for (const LabelledLine &line : lines) {
        ShapedValue shaped = shapeValue(CardField::Plan, line.line.text);
        if (!shaped.failed.isEmpty())
            continue;
        shaped.failed.append(QStringLiteral("label"));
        claims.append({CardField::Plan, shaped, line.line.confidence, line.line.box, false});
        return;
    }
}

QList<Claim> claimsOf(const QList<TextLine> &all, int pass)
{
    QList<LabelledLine> lines;
    int bottom = 0;
    for (const TextLine &line : all)
        if (line.pass == pass && line.text.size() <= longestLine && lines.size() < mostLines) {
            lines.append({line, findLabels(line.text)});
            bottom = std::max(bottom, line.box.bottom());
        }
    QList<Claim> claims;
    for (const LabelledLine &line : lines)
        for (qsizetype i = 0; i < line.labels.size(); ++i)
            addClaim(lines, line, i, claims);
    addPayor(lines, bottom, claims);
    addPlan(lines, claims);
    return claims;
}

// The claim to show for a field, with "one-value" failed when another place says otherwise.
std::optional<Claim> strongest(const QList<Claim> &claims, CardField field)
{
    std::optional<Claim> best;
    bool disputed = false;
    for (const Claim &claim : claims) {
        if (claim.field != field)
            continue;
        if (best && best->readable() && claim.readable() &&
            best->shaped.value != claim.shaped.value)
            disputed = true;
        const auto rank = [](const Claim &c) {
            return std::tuple(c.readable(), c.shaped.failed.isEmpty(), c.named, c.confidence);
        };
        if (!best || rank(claim) > rank(*best))
            best = claim;
    }
    if (best && disputed)
        best->shaped.failed.append(QStringLiteral("one-value"));
    return best;
}

Evidence graded(CardField field, const Claim &first, const std::optional<Claim> &second)
{
    Evidence evidence;
    evidence.field = field;
    evidence.value = first.shaped.value;
    evidence.validatorsPassed = first.shaped.passed;
    evidence.validatorsFailed = first.shaped.failed;
    evidence.crop = first.crop;
    const bool agree =
        second && second->shaped.value == first.shaped.value && second->shaped.failed.isEmpty();
    (agree ? evidence.validatorsPassed : evidence.validatorsFailed)
        .append(QStringLiteral("two-passes-agree"));
    evidence.confidence =
        agree ? std::min(first.confidence, second->confidence) : first.confidence / 2;
    if (!first.readable() || first.confidence < checkableFrom) {
        evidence.value.clear();
        evidence.grade = FieldGrade::Unreadable;
    } else {
        const bool certain =
            evidence.validatorsFailed.isEmpty() && evidence.confidence >= certainFrom;
        evidence.grade = certain ? FieldGrade::Certain : FieldGrade::PleaseCheck;
    }
    return evidence;
}

} // namespace

QList<Evidence> readInsurance(const QList<TextLine> &lines, CardSide side)
{
    const QList<Claim> first = claimsOf(lines, 0);
    const QList<Claim> second = claimsOf(lines, 1);
    QList<Evidence> evidence;
    for (int i = 0; i < cardFieldCount; ++i) {
        const auto field = CardField(i);
        auto seen = strongest(first, field);
        auto again = strongest(second, field);
        if (!seen || (!seen->readable() && again && again->readable()))
            std::swap(seen, again); // the enlarged look read what the first could not
        if (seen)
            evidence.append(graded(field, *seen, again));
        if (seen)
            evidence.last().side = side;
    }
    return evidence;
}

} // namespace foyer
