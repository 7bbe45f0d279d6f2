// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts and shares. A "$" is read as 5 or S, a point is lost, a comma becomes a point: an amount
// without its sign, or of a size that no card has, is for a person to see.
#include "kiosk/cards/card_values.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

struct Patterns {
    QRegularExpression amount{QStringLiteral(
        "^(\\$ ?)?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6})(\\.[0-9]{2})?( ?%)?(?![0-9.,]*[0-9])")};
    QRegularExpression word{QStringLiteral("^[\\p{L}()&-]+[.:,;]?")};
    QRegularExpression separator{QStringLiteral("^(?:/|\\||,|;|&|-|\u2013)")};
};

const Patterns &patterns()
{
    static const Patterns made;
    return made;
}

// Words that stand around amounts without changing what they are.
bool harmless(const QString &word)
{
    static const QStringList known =
        QStringLiteral(
            "copay copays copayment copago per visit visits after deductible ded deducible "
            "coinsurance coaseguro individual ind family fam familiar person in network "
            "innetwork inn ind/fam if admitted waived and y tier generic brand preferred "
            "nonpreferred formulary "
            "specialty retail mail day supply annual calendar year max maximum member pays you pay "
            "por visita de la el applies then each single employee anual persona gen form nonform "
            "nf pref nonpref preferida generica marca otros other")
            .split(QLatin1Char(' '));
    QString plain;
    for (const QChar c : word.toLower())
        if (c.isLetter() || c == QLatin1Char('/'))
            plain.append(c);
    // A rule between columns is read as a letter.
    if (plain == QLatin1String("i") || plain == QLatin1String("l"))
        return true;
    return plain.isEmpty() || known.contains(plain);
}

struct Amount {
    QString kept;
    bool currency = false;
    bool share = false;
    double size = 0;
    bool whole = true;
};

Amount amountOf(const QRegularExpressionMatch &match)
{
    Amount amount;
    QString digits = match.captured(2);
    digits.remove(QLatin1Char(','));
    amount.size = digits.toDouble();
    amount.share = !match.captured(4).isEmpty();
    amount.currency = !match.captured(1).isEmpty() || amount.share;
    amount.kept = QString::number(int(amount.size));
    const QString cents = match.captured(3);
    amount.whole = cents.isEmpty() || cents == QLatin1String(".00");
    if (!amount.whole)
        amount.kept += cents;
    if (amount.share)
        amount.kept += QLatin1Char('%');
    return amount;
}

bool plausible(CardField field, const QList<Amount> &amounts)
{
    const bool yearly = field == CardField::Deductible || field == CardField::OutOfPocketMax;
    if (amounts.size() > (field == CardField::CopayPharmacy ? 5 : yearly ? 4 : 2))
        return false;
    double before = -1;
    for (const Amount &amount : amounts) {
        if (amount.share) {
            if (amount.size > 100 || (int(amount.size) % 5 != 0))
                return false;
            continue;
        }
        // A visit costs a multiple of five on nearly every card, a misread one does not.
        const bool visit = !yearly && field != CardField::CopayPharmacy;
        if (visit && int(amount.size) % 5 != 0)
            return false;
        // Copays are round: $525 for "$25" is of a size that cards do have, $527 is not.
        if (!amount.whole ||
            (yearly ? amount.size > 50000 || int(amount.size) % 50 != 0
                    : amount.size > 1000 || (amount.size > 100 && int(amount.size) % 25 != 0)))
            return false;
        if (amount.size < before)
            return false; // tiers and families rise
        before = amount.size;
    }
    return true;
}

} // namespace

bool saysNoAmount(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::all_of(words, harmless);
}

ShapedValue shapeMoney(CardField field, const QString &text)
{
    QString rest = text.trimmed();
    QList<Amount> amounts;
    bool strange = false;
    while (!rest.isEmpty() && amounts.size() < 8) {
        if (const auto amount = patterns().amount.match(rest); amount.hasMatch()) {
            amounts.append(amountOf(amount));
            rest = rest.sliced(amount.capturedLength());
        } else if (const auto mark = patterns().separator.match(rest); mark.hasMatch()) {
            rest = rest.sliced(1);
        } else if (const auto word = patterns().word.match(rest); word.hasMatch()) {
            if (!harmless(word.captured())) {
                strange = true;
                if (!amounts.isEmpty())
                    break;
            }
            rest = rest.sliced(word.capturedLength());
        } else {
            // "(", ")" and the like; a digit that is part of no amount ends the reading.
            if (rest.front().isLetterOrNumber() || rest.front() == QLatin1Char('$')) {
                strange = true;
                break;
            }
            strange = strange || QStringView(u"()*+.:~").contains(rest.front()) == false;
            rest = rest.sliced(1);
        }
        rest = rest.trimmed();
    }
    const bool telephone =
        std::ranges::none_of(amounts, &Amount::currency) && !shapePhone(text).value.isEmpty();
    if (amounts.isEmpty() || telephone)
        return {{}, {}, {QStringLiteral("amount")}};
    ShapedValue shaped;
    QStringList kept;
    for (const Amount &amount : amounts)
        kept.append(amount.kept);
    shaped.value = kept.join(QLatin1Char('/'));
    shaped.passed.append(QStringLiteral("amount"));
    if (!std::ranges::all_of(amounts, &Amount::currency))
        shaped.failed.append(QStringLiteral("currency"));
    // The family's amount stands somewhere else.
    static const QRegularExpression one(
        QStringLiteral("(?i)\\bind(?:ividual)?\\b|\\bfam(?:ily)?\\b"));
    if (amounts.size() == 1 && one.match(text).hasMatch())
        shaped.failed.append(QStringLiteral("one-value"));
    if (strange)
        shaped.failed.append(QStringLiteral("whole-text"));
    if (!plausible(field, amounts))
        shaped.failed.append(QStringLiteral("plausible"));
    return shaped;
}

} // namespace foyer
