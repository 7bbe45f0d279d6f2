// SPDX-License-Identifier: GPL-3.0-or-later
// The address for medical claims: every postal address of a side is read from its last line up to
// its street or box, and the words over it, beside it or in front of it say what it is for.
#include "kiosk/cards/card_claims.h"

#include "kiosk/cards/address_words.h"
#include "kiosk/cards/postal_codes.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

constexpr int mostLines = 5;
constexpr qsizetype mostAddresses = 40;

bool hasWords(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= 2;
}

bool isSentence(const QString &text)
{
    return text.count(QLatin1Char(' ')) > 9;
}

bool isSmallPrint(const QString &text)
{
    return text.count(QLatin1Char(' ')) > 6 || text.contains(QStringLiteral(". "));
}

struct Line {
    const CardCell *cell = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] QString text() const { return cell->text.sliced(from, to - from).trimmed(); }
    [[nodiscard]] QRect box() const { return cell->part(from, to); }
};

struct Address {
    QList<Line> lines; // from the top
    AddressEnd end;
    AddressMeaning meaning;
    QStringList doubts;
    bool captioned = false; // words in front of it, and not only a line of its own
};

class Addresses {
public:
    explicit Addresses(const QList<CardCell> &cells) : m_cells(cells) {}

    QList<Claim> claims()
    {
        QList<Address> all;
        for (const CardCell &cell : m_cells)
            if (const auto end = addressEndIn(cell.text);
                end && all.size() < mostAddresses && !isRepeated(cell, *end))
                all.append(read(cell, *end));
        for (const auto wanted : {&AddressMeaning::claims, &AddressMeaning::last}) {
            for (const Address &address : std::as_const(all))
                if (address.meaning.*wanted)
                    take(address, wanted == &AddressMeaning::last);
            if (!m_claims.isEmpty())
                break;
        }
        // The only address that nothing names is more likely the payer's than anybody's.
        if (m_claims.isEmpty() && all.size() == 1 && !all.first().meaning.known() &&
            streetOrBoxIn(all.first().lines.first().text()) == 0)
            take(all.first(), true);
        dropWorse();
        return m_claims;
    }

private:
    // A piece of a line that another look read as a whole.
    [[nodiscard]] bool isRepeated(const CardCell &own, const AddressEnd &end) const
    {
        const QString last = own.text.sliced(end.from, end.to - end.from);
        return std::ranges::any_of(m_cells, [&](const CardCell &cell) {
            return &cell != &own && sameRow(cell.box, own.box) &&
                   cell.box.left() < own.box.left() && cell.box.intersects(own.box) &&
                   cell.text.size() > own.text.size() && cell.text.contains(last);
        });
    }

    [[nodiscard]] Address read(const CardCell &cell, const AddressEnd &end) const
    {
        Address address;
        address.end = end;
        if (addressEndIn(cell.text, end.to))
            address.doubts.append(QStringLiteral("neighbour"));
        const QString before = cell.text.left(end.from);
        const qsizetype start = streetOrBoxIn(before);
        Line first{&cell, std::max<qsizetype>(start, 0), end.to};
        address.lines.prepend(first);
        if (start < 0) {
            if (before.trimmed().isEmpty())
                takeCityOf(address);
            if (!takeStreet(address))
                address.doubts.append(QStringLiteral("street-or-box"));
        }
        name(address);
        return address;
    }

    // "Quincy," and "MA 02269" are one line that was torn.
    void takeCityOf(Address &address) const
    {
        const QRect box = address.lines.first().box();
        for (const CardCell &cell : m_cells) {
            const int gap = box.left() - cell.box.right();
            if (sameRow(cell.box, box) && gap < 3 * box.height() && cell.box.left() < box.left() &&
                hasWords(cell.text) && !isSentence(cell.text))
                address.lines.prepend({&cell, 0, cell.text.size()});
        }
    }

    // Goes up to the line that begins with a street or a box. Without one the lines up to a caption
    // are the address.
    [[nodiscard]] bool takeStreet(Address &address) const
    {
        QList<Line> lines = address.lines;
        for (int more = 0; more < 3; ++more) {
            const CardCell *above = lineAbove(lines.first().box());
            if (!above || addressEndIn(above->text))
                break;
            const qsizetype start = streetOrBoxIn(above->text);
            if (start >= 0) {
                lines.prepend({above, start, above->text.size()});
                address.lines = lines;
                return true;
            }
            if (addressMeaning(above->text).known() || isSentence(above->text) ||
                above->startsWithLabel())
                break;
            lines.prepend({above, 0, above->text.size()});
        }
        address.lines = lines;
        return false;
    }

    // The line straight above: begins, ends or is centred where this one does, or holds the caption
    // and the beginning of the address.
    [[nodiscard]] const CardCell *lineAbove(const QRect &box, int mostGap = 5) const
    {
        const CardCell *best = nullptr;
        for (const CardCell &cell : m_cells) {
            const int height = std::max(box.height(), cell.box.height());
            const int gap = box.top() - cell.box.bottom();
            if (gap < -height / 2 || gap > height * mostGap / 4 ||
                cell.box.center().y() >= box.top() || !isColumn(cell, box))
                continue;
            if (!best || cell.box.bottom() > best->box.bottom())
                best = &cell;
        }
        return best;
    }

    [[nodiscard]] static bool isColumn(const CardCell &cell, const QRect &box)
    {
        const int near = 2 * std::max(box.height(), cell.box.height());
        if (std::abs(cell.box.left() - box.left()) <= near ||
            std::abs(cell.box.right() - box.right()) <= near ||
            std::abs(cell.box.center().x() - box.center().x()) <= near / 2)
            return true;
        const qsizetype start = streetOrBoxIn(cell.text);
        return start > 0 &&
               std::abs(cell.part(start, cell.text.size()).left() - box.left()) <= near;
    }

    // What the words in front of it, on its left and above it say, from the nearest on.
    void name(Address &address) const
    {
        const Line first = address.lines.first();
        const QString front = first.cell->text.left(first.from);
        if (hasWords(front) && says(address, lastSentence(front)))
            return;
        const CardCell *line = first.cell;
        QRect box = first.box();
        for (int more = 0; more <= mostLines && line; ++more) {
            if (const CardCell *left = leftOf(*line);
                left && !isSmallPrint(left->text) && says(address, lastSentence(left->text)))
                return;
            line = lineAbove(box, more == 0 ? 6 : 7);
            if (!line || addressEndIn(line->text))
                return;
            if (says(address, lastSentence(line->text)) ||
                (line->startsWithLabel() && !addressMeaning(line->text).known()))
                return;
            // "outside the service area go to your local plan. All others:"
            if (line->text.endsWith(QLatin1Char(':')) && says(address, line->text))
                return;
            box = line->box;
        }
    }

    [[nodiscard]] static QString lastSentence(const QString &text)
    {
        const qsizetype at = text.lastIndexOf(QStringLiteral(". "));
        return at < 0 ? text : text.sliced(at + 2);
    }

    // A caption ends the search; a line of the address, "Attn: Claims Department" or "Appeals
    // Unit", tells something and lets a caption over it tell more.
    [[nodiscard]] static bool says(Address &address, const QString &words)
    {
        AddressMeaning meaning = addressMeaning(words);
        if (!meaning.known())
            return false;
        static const QRegularExpression own(
            QStringLiteral("(?i)^\\W*(?:attn|attention|at[nt]{1,2}:|c/o)|\\b(?:unit|dept|"
                           "department|processing|center|services)\\W*$"));
        const bool ownLine = own.match(words).hasMatch() && !words.endsWith(QLatin1Char(':'));
        if (isSentence(words)) {
            if (!words.contains(QLatin1String("claim"), Qt::CaseInsensitive) &&
                !words.endsWith(QLatin1Char(':')))
                return false; // small print
            meaning.clean = false;
        }
        AddressMeaning &said = address.meaning;
        if (meaning.other || said.other) {
            said = {.other = true};
        } else if (meaning.last || said.last) {
            said = meaning.last ? meaning : said;
        } else {
            said = meaning;
            said.clean = said.clean && !ownLine;
        }
        return !ownLine;
    }

    [[nodiscard]] const CardCell *leftOf(const CardCell &line) const
    {
        const CardCell *best = nullptr;
        for (const CardCell &cell : m_cells) {
            const int gap = line.box.left() - cell.box.right();
            if (&cell != &line && sameRow(cell.box, line.box) && gap > -line.box.height() &&
                gap < 14 * line.box.height() && cell.box.left() < line.box.left() &&
                (!best || cell.box.right() > best->box.right()))
                best = &cell;
        }
        return best;
    }

    void take(const Address &address, bool doubtful)
    {
        QStringList lines;
        Claim made{CardField::ClaimsAddress};
        made.confidence = 1;
        made.again = true;
        made.shaped.failed = address.doubts;
        const CardCell *before = nullptr;
        for (const Line &line : address.lines) {
            const bool torn = before && sameRow(line.cell->box, before->box);
            before = line.cell;
            const QStringList read = addressLines(line.text());
            if (torn && !lines.isEmpty())
                lines.last() += QStringLiteral(", ") + read.join(QStringLiteral(", "));
            else
                lines += read;
            made.confidence =
                std::min(made.confidence, line.cell->confidenceOf(line.from, line.to));
            made.crop |= line.box();
            made.again = made.again && line.cell->again;
            made.height = line.cell->box.height();
        }
        lines.removeAll(QString());
        if (lines.isEmpty())
            return;
        static const QRegularExpression bareBox(QStringLiteral("^(?i)box\\b"));
        static const QRegularExpression wholeBox(QStringLiteral("(?i)\\bbox [A-Z]?[0-9]+$"));
        if (bareBox.match(lines.first()).hasMatch()) {
            // "P." was read apart, or not at all.
            lines.first().prepend(QStringLiteral("P.O. "));
            made.shaped.failed.append(QStringLiteral("repaired"));
        }
        if (lines.first().contains(QLatin1String("box"), Qt::CaseInsensitive) &&
            !wholeBox.match(lines.first()).hasMatch())
            made.shaped.failed.append(QStringLiteral("digits"));
        made.shaped.value = lines.join(QStringLiteral("; "));
        made.shaped.passed.append(QStringLiteral("label-above"));
        const bool proven = stateHasPostalCode(address.end.state, address.end.code);
        (proven ? made.shaped.passed : made.shaped.failed).append(QStringLiteral("postal-code"));
        if (doubtful || !address.meaning.clean)
            made.shaped.failed.append(QStringLiteral("label"));
        made.labelled = address.meaning.known();
        made.named = address.meaning.named;
        made.exact = address.meaning.exact;
        m_claims.append(made);
    }

    // An address that its words name beats one that they may mean.
    void dropWorse()
    {
        const auto named = [](const Claim &claim) {
            return !claim.shaped.failed.contains(QStringLiteral("label"));
        };
        if (std::ranges::any_of(m_claims, named))
            m_claims.removeIf([&](const Claim &claim) { return !named(claim); });
    }

    const QList<CardCell> &m_cells;
    QList<Claim> m_claims;
};

} // namespace

QList<Claim> addressClaims(const QList<CardCell> &cells)
{
    return Addresses(cells).claims();
}

} // namespace foyer
