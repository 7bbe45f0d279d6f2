// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and numbers: HL7 CARIN's identifiers, the 80840 issuer number (ANSI INCITS 284, Luhn),
// NCPDP's BIN and PCN, the Medicare Beneficiary Identifier.
#include "kiosk/cards/card_values.h"

#include "kiosk/cards/word_set.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

// Compiled once; matching is const and may happen on any thread.
const QRegularExpression &codeStart()
{
    static const QRegularExpression made(QStringLiteral("^[A-Z0-9]+(?:[ -][A-Z0-9]+)*"));
    return made;
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

// Processor control numbers of the large processors, from their public payer sheets: a reading that
// is one of these is right.
bool isKnownProcessor(const QString &code)
{
    static const QSet<QString> known =
        setOf("ADV A4 ASPROD1 CIMCARE CLAIMCR CTRXMEDD DRTXPROD FEPRX IRX MCAIDADV MEDDADV "
              "MEDDPRIME OHRXPROD 0518GWH 05180000 05190000 9999");
    return known.contains(code);
}

// Characters that could be their look-alikes of the other class, because they stand where letters
// meet digits. Inside a run of one class the neighbours speak for them.
void countLookAlikes(const QString &code, ShapedValue &shaped)
{
    QString plain = code;
    plain.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    const auto letters = std::ranges::count_if(plain, [](QChar c) { return c.isLetter(); });
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool strong = QStringView(u"O0I1lQ").contains(plain[i]);
        if (!strong && !QStringView(u"S5B8Z2G6D").contains(plain[i]))
            continue;
        const bool digit = isDigit(plain[i]);
        // Issuers avoid O, I and Q among the letters of a code; where one is read it may be a 0, a
        // 1, a 9 or the edge of its neighbour. And one letter alone behind digits may be a digit.
        const bool lone = !digit && i >= 3 && letters == 1;
        if ((strong && !digit) || lone) {
            ++shaped.lookAlikes;
            continue;
        }
        const bool before = i > 0 && isDigit(plain[i - 1]) != digit;
        const bool after = i + 1 < plain.size() && isDigit(plain[i + 1]) != digit;
        // A code often begins with letters, so its first character has but one neighbour.
        const bool first = i == 0 && digit && !plain.startsWith(QLatin1String("00"));
        if (!before && !after && !first)
            continue;
        // A 0 or 1 among letters, or last behind one, has no digit beside it that speaks for it.
        const bool alone = first || (before && (after || i + 1 == plain.size()));
        ++(strong && alone ? shaped.lookAlikes : shaped.nearLookAlikes);
    }
}

QChar asDigit(QChar c)
{
    static constexpr QStringView letters = u"OoQDIl|iSsBZzG";
    static constexpr QStringView digits = u"00001111558226";
    const qsizetype at = letters.indexOf(c);
    return at < 0 ? c : digits[at];
}

int luhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        sum += i % 2 == 0 ? digit : (digit * 2) / 10 + (digit * 2) % 10;
    }
    return sum % 10;
}

} // namespace

ShapedValue shapeProcessor(const QString &text, const CodeShape &shape)
{
    ShapedValue shaped = shapeCode(text, shape);
    if (isKnownProcessor(shaped.value)) {
        shaped.lookAlikes = 0;
        shaped.nearLookAlikes = 0;
    }
    return shaped;
}

ShapedValue shapeCode(const QString &text, const CodeShape &shape)
{
    // A code is upper case, digits, single spaces and hyphens; what else stands in the text is not
    // part of it.
    QString plain = text.simplified();
    plain.replace(QChar(0x2014), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
    while (!plain.isEmpty() && QStringView(u".,;:*'_-").contains(plain.back()))
        plain.chop(1);
    QString found = codeStart().match(plain).captured();
    ShapedValue shaped;
    if (found.size() < plain.size()) {
        shaped.failed.append(QStringLiteral("whole-text"));
        // The last piece may be the beginning of a word that does not belong here.
        if (plain[found.size()].isLetterOrNumber())
            found = found.left(std::max<qsizetype>(0, found.lastIndexOf(QLatin1Char(' '))));
    }
    if (!shape.pieces && found.contains(QLatin1Char(' '))) {
        found = found.section(QLatin1Char(' '), 0, 0);
        if (shaped.failed.isEmpty())
            shaped.failed.append(QStringLiteral("whole-text"));
    }
    const auto count = std::ranges::count_if(found, isDigit);
    if (found.size() < shape.shortest || found.size() > shape.longest || count < shape.digits)
        return {{}, {}, {QStringLiteral("code")}};
    shaped.value = found;
    shaped.passed.append(QStringLiteral("code"));
    // Pieces may be one value or a value and its neighbour. A word among them is a neighbour.
    const QStringList words = found.split(QLatin1Char(' '));
    const bool stranger = std::ranges::any_of(words.sliced(1), [](const QString &word) {
        return word.size() > 2 && std::ranges::none_of(word, isDigit);
    });
    const bool word = words.size() > 1 && words.first().size() > 4 &&
                      std::ranges::none_of(words.first(), isDigit);
    if (stranger || word || words.size() > 5)
        shaped.failed.append(QStringLiteral("one-piece"));
    countLookAlikes(found, shaped);
    return shaped;
}

ShapedValue shapeDigits(const QString &text, std::initializer_list<int> lengths)
{
    QString found;
    bool repaired = false;
    const QString plain = text.trimmed();
    qsizetype at = 0;
    for (; at < plain.size(); ++at) {
        const QChar digit = asDigit(plain[at]);
        if (!isDigit(digit))
            break;
        repaired = repaired || digit != plain[at];
        found.append(digit);
    }
    if (std::ranges::find(lengths, int(found.size())) == lengths.end())
        return {{}, {}, {QStringLiteral("digits")}};
    ShapedValue shaped{found, {QStringLiteral("digits")}, {}};
    const QString rest = plain.sliced(at).trimmed();
    if (std::ranges::any_of(rest, [](QChar c) { return c.isLetterOrNumber(); }))
        shaped.failed.append(QStringLiteral("whole-text"));
    if (repaired)
        shaped.failed.append(QStringLiteral("repaired"));
    return shaped;
}

ShapedValue shapeIssuer(const QString &text)
{
    const QString rule = QStringLiteral("luhn-80840");
    QString digits;
    for (const QChar c : text)
        if (isDigit(c))
            digits.append(c);
        else if (c.isLetter())
            return {{}, {}, {rule}};
    const QString prefix = QStringLiteral("80840");
    if (digits.size() > 10 && digits.startsWith(prefix))
        digits = digits.sliced(prefix.size());
    if (digits.size() != 10)
        return {{}, {}, {rule}};
    ShapedValue shaped{digits, {}, {}};
    shaped.proven = luhn(prefix + digits) == 0;
    (shaped.proven ? shaped.passed : shaped.failed).append(rule);
    return shaped;
}

ShapedValue shapeMedicareNumber(const QString &text)
{
    // C: 1-9, A: letter, N: letter or digit, D: digit.
    static constexpr QStringView rule = u"CANDANDAADD";
    static constexpr QStringView letters = u"ACDEFGHJKMNPQRTUVWXY";
    const QString name = QStringLiteral("mbi");
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain.append(c);
    if (plain.size() != rule.size())
        return {{}, {}, {name}};
    bool repaired = false;
    for (qsizetype i = 0; i < rule.size(); ++i) {
        const bool digit = rule[i] == QLatin1Char('C') || rule[i] == QLatin1Char('D');
        QChar &c = plain[i];
        if (digit && !isDigit(c)) {
            c = asDigit(c);
            repaired = true;
        } else if (!digit && !isDigit(c) && !letters.contains(c)) {
            c = rule[i] == QLatin1Char('N') ? asDigit(c) : c.toUpper();
            repaired = true;
        }
        const bool fits = digit
                              ? isDigit(c) && !(i == 0 && c == QLatin1Char('0'))
                              : letters.contains(c) || (rule[i] == QLatin1Char('N') && isDigit(c));
        if (!fits)
            return {{}, {}, {name}};
    }
    ShapedValue shaped;
    // As CMS prints it: four, three, four.
    shaped.value =
        plain.left(4) + QLatin1Char('-') + plain.mid(4, 3) + QLatin1Char('-') + plain.mid(7);
    shaped.passed.append(name);
    shaped.proven = !repaired;
    if (repaired)
        shaped.failed.append(QStringLiteral("repaired"));
    // At 3 and 6 the other class may stand as well.
    for (const qsizetype i : {2, 5})
        if (QStringView(u"5826G").contains(plain[i]))
            ++shaped.nearLookAlikes;
    return shaped;
}

} // namespace foyer
