// SPDX-License-Identifier: GPL-3.0-or-later
// Every telephone number belongs to the words that stand by it. What those words say of nurses,
// dentists or a doctor's office keeps the number from everybody else.
#include "kiosk/cards/card_claims.h"

#include "kiosk/cards/phone_captions.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

bool hasWords(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= 2;
}

// "7066190321" is somebody's number, but no telephone's unless words say so.
bool isPrintedAsPhone(const PhoneNumber &number)
{
    return std::ranges::any_of(number.cell->text.sliced(number.from, number.to - number.from),
                               [](QChar c) { return !c.isDigit(); });
}

class Phones {
public:
    explicit Phones(const QList<CardCell> &cells) : m_cells(cells), m_captions(cells) {}

    QList<Claim> claims()
    {
        std::optional<PhoneCaption> last;
        for (const PhoneNumber &number : m_captions.numbers()) {
            std::optional<PhoneCaption> caption = m_captions.captionOf(number);
            // "800-555-0100 or 212-555-0100": the second is its brother's.
            static const QRegularExpression brother(QStringLiteral("^[ ,/]*(?:or|o|/)[ /]*$"));
            if (number.before > 0 && last && brother.match(number.front()).hasMatch())
                caption = last;
            last = caption;
            if (caption && !caption->meaning.clean && !isPrintedAsPhone(number))
                continue; // "Subscriber ID 2115067155"
            if (caption)
                take(number, *caption);
            else if (isPrintedAsPhone(number))
                m_nameless.append(&number);
        }
        for (const Claim &claim : std::as_const(m_last))
            if (!has(claim.field))
                m_claims.append(claim);
        addNameless();
        dropWorse();
        return m_claims;
    }

private:
    void take(const PhoneNumber &number, const PhoneCaption &caption)
    {
        for (const CardField field : caption.meaning.fields) {
            Claim made = claimOf(number, field);
            made.shaped.passed.append(caption.how);
            if (caption.cell != number.cell)
                made.confidence =
                    std::min(made.confidence, std::max(caption.cell->confidence, 0.6));
            made.labelled = true;
            made.named = caption.meaning.named;
            made.exact = caption.meaning.exact;
            made.beside = caption.how == QLatin1String("label-beside");
            if (!caption.meaning.clean || caption.sentence || caption.meaning.last)
                made.shaped.failed.append(QStringLiteral("label"));
            if (caption.rival || caption.meaning.fields.size() > 1)
                made.shaped.failed.append(QStringLiteral("one-place"));
            (caption.meaning.last ? m_last : m_claims).append(made);
        }
    }

    [[nodiscard]] Claim claimOf(const PhoneNumber &number, CardField field) const
    {
        // Digits that touch it may belong to it.
        const QString &text = number.cell->text;
        qsizetype to = number.to;
        while (to < text.size() && !text[to].isLetter())
            ++to;
        qsizetype from = number.from;
        while (from > number.before && !text[from - 1].isLetter())
            --from;
        for (const PhoneNumber &next : phoneNumbersIn(*number.cell))
            if (next.from >= number.to)
                to = std::min(to, next.from);
        Claim made{field, shapePhone(text.sliced(from, to - from))};
        made.raw = text.sliced(number.from, number.to - number.from);
        made.confidence = number.cell->confidenceOf(number.from, number.to);
        made.crop = number.box();
        made.height = number.cell->box.height();
        made.again = number.cell->again;
        if (torn(number))
            made.shaped.failed.append(QStringLiteral("neighbour"));
        return made;
    }

    // Digits of another piece of text so near that they may be the number's.
    [[nodiscard]] bool torn(const PhoneNumber &number) const
    {
        const QRect box = number.box();
        return std::ranges::any_of(m_cells, [&](const CardCell &other) {
            const int near = box.height() * 3 / 2;
            const int behind = other.box.left() - box.right();
            const int before = box.left() - other.box.right();
            const bool touches = (number.to == number.cell->text.size() && behind > -box.height() &&
                                  behind < near && !hasWords(other.text.left(3))) ||
                                 (number.from == 0 && before > -box.height() && before < near &&
                                  !hasWords(other.text.right(3)));
            return &other != number.cell && sameRow(other.box, box) && touches &&
                   std::ranges::any_of(other.text, [](QChar c) { return c.isDigit(); });
        });
    }

    // A number alone on a side that nothing names is the payer's for members; with several nobody
    // knows.
    void addNameless()
    {
        m_nameless.removeIf([&](const PhoneNumber *number) {
            return m_captions.underDoctor(*number->cell, number->cell->box);
        });
        if (has(CardField::Phone) || m_nameless.size() != 1)
            return;
        Claim made = claimOf(*m_nameless.first(), CardField::Phone);
        made.shaped.failed.append(QStringLiteral("label"));
        m_claims.append(made);
    }

    [[nodiscard]] bool has(CardField field) const
    {
        return std::ranges::any_of(m_claims,
                                   [&](const Claim &claim) { return claim.field == field; });
    }

    // A number that its words name beats one that they may mean.
    void dropWorse()
    {
        const auto doubtful = [](const Claim &claim) {
            return claim.shaped.failed.contains(QStringLiteral("label"));
        };
        QList<CardField> clean;
        for (const Claim &claim : std::as_const(m_claims))
            if (!doubtful(claim))
                clean.append(claim.field);
        m_claims.removeIf(
            [&](const Claim &claim) { return doubtful(claim) && clean.contains(claim.field); });
    }

    const QList<CardCell> &m_cells;
    PhoneCaptions m_captions;
    QList<const PhoneNumber *> m_nameless;
    QList<Claim> m_claims;
    QList<Claim> m_last;
};

} // namespace

QList<Claim> phoneClaims(const QList<CardCell> &cells)
{
    return Phones(cells).claims();
}

} // namespace foyer
