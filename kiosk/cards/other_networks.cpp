// SPDX-License-Identifier: GPL-3.0-or-later
// Letters are compared without their accents here: which accent it is, is another question.
#include "kiosk/cards/other_networks.h"

#include "kiosk/cards/card_values.h"
#include "kiosk/cards/confidence.h"
#include "kiosk/cards/word_set.h"

#include <algorithm>

namespace foyer {
namespace {

QChar baseOf(QChar c)
{
    const QString parts = c.decomposition();
    return (parts.isEmpty() ? c : parts.front()).toLower();
}

// Letters and digits, with their accents; as many characters as the same text without them.
QString lettersOf(const QString &text)
{
    return lettersAndDigits(text.normalized(QString::NormalizationForm_C));
}

QString plain(const QString &letters)
{
    QString made;
    for (const QChar c : letters)
        made.append(baseOf(c));
    return made;
}

// The letters of the value as that network reads them; empty when it reads something else.
QString reading(const QString &value, const Claim &claim, const QList<TextLine> &lines, int pass)
{
    for (const TextLine &line : lines) {
        if (line.pass != pass || !isAt(line, claim.crop))
            continue;
        const QString letters = lettersOf(line.text);
        if (const qsizetype at = plain(letters).indexOf(plain(value)); at >= 0)
            return letters.mid(at, value.size());
    }
    return {};
}

bool accented(QChar c)
{
    return c != baseOf(c);
}

} // namespace

Confirmation confirmation(const Claim &claim, const QList<TextLine> &lines)
{
    const FieldClass kind = classOf(claim.field);
    const bool name = kind == FieldClass::Name;
    const bool address = kind == FieldClass::Address;
    const auto compared = [&](const QString &text) {
        QString letters = plain(lettersOf(name ? mendedName(text) : text));
        // "P.0. Box" was read as what it is.
        return address ? letters.replace(QLatin1Char('o'), QLatin1Char('0')) : letters;
    };
    // Lists and addresses are kept with semicolons between their lines.
    const bool kept = name || address;
    const QStringList pieces = (kept ? claim.shaped.value : claim.raw).split(QLatin1Char(';'));
    Confirmation found;
    for (int network = firstOtherNetwork; network <= lastPass; ++network) {
        QString said;
        for (const TextLine &line : lines)
            if (line.pass == network && isAt(line, claim.crop))
                said += compared(line.text) + QLatin1Char('\n');
        if (said.isEmpty())
            continue;
        const bool all = std::ranges::all_of(
            pieces, [&](const QString &piece) { return said.contains(compared(piece)); });
        (all ? found.yes : found.no) += 1;
    }
    return found;
}

void settleAccents(Claim &claim, const QList<TextLine> &lines)
{
    static constexpr QStringView spanishLetters = u"áéíóúüñ";
    QString &value = claim.shaped.value;
    // So that each letter of the value is one of the letters compared.
    value = value.normalized(QString::NormalizationForm_C);
    const QString letters = lettersOf(value);
    const QString spanish = reading(letters, claim, lines, firstOtherNetwork);
    const QString french = reading(letters, claim, lines, firstOtherNetwork + 2);
    if (spanish.isEmpty() || french.isEmpty())
        return;
    bool plainly = true;
    qsizetype at = 0;
    for (QChar &c : value) {
        if (!c.isLetterOrNumber())
            continue;
        const QChar s = spanish[at];
        const QChar f = french[at];
        ++at;
        plainly = plainly && !accented(s) && !accented(f);
        if (!accented(s))
            continue;
        // Of a letter that Spanish has not, the Spanish network makes the nearest.
        const QChar said = accented(f) && !spanishLetters.contains(f) ? f : s;
        c = c.isUpper() ? said.toUpper() : said;
    }
    if (plainly)
        claim.shaped.failed.removeAll(QStringLiteral("accent"));
    else if (!claim.shaped.failed.contains(QStringLiteral("accent")))
        claim.shaped.failed.append(QStringLiteral("accent"));
}

} // namespace foyer
