// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes and validators: HL7 CARIN's fields, the 80840 issuer number (ANSI INCITS 284, Luhn),
// NCPDP's BIN and PCN.
#include "kiosk/cards/card_values.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

// Compiled once; matching is const and may happen on any thread.
struct Patterns {
    QRegularExpression codeStart{QStringLiteral("^[A-Z0-9]+(?:[ -][A-Z0-9]+)*")};
    QRegularExpression digitsStart{QStringLiteral("^[0-9]+")};
    QRegularExpression issuerNumber{QStringLiteral("(?:80840)?[ -]?([0-9]{10})$")};
    QRegularExpression nameWords{QStringLiteral("^\\p{L}[\\p{L}'’.,-]*(?: [\\p{L}'’.,-]+)*$")};
    QRegularExpression nameLookAlike{
        QStringLiteral("(?:^| )[a-z]|\\p{Ll}I|(?:^| )I[li]|\\p{Ll}\\p{Lu}\\p{Lu}")};
    QRegularExpression usDate{
        QStringLiteral("^([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{2}|[0-9]{4})$")};
    QRegularExpression usPhone{
        QStringLiteral("(?:1[ .-]?)?\\(?[2-9][0-9]{2}\\)?[ .-]?[0-9]{3}[ .-]?[0-9]{4}(?![0-9])")};
    QRegularExpression twoLetters{QStringLiteral("\\p{L}{2}")};
    QRegularExpression planType{QStringLiteral("^(?:PPO|HMO|EPO|POS|HDHP)$")};
    QRegularExpression threeLetters{QStringLiteral("\\p{L}{3}")};
};

const Patterns &patterns()
{
    static const Patterns made;
    return made;
}

bool lookAlike(QChar c)
{
    return QStringView(u"O0I1lLS5B8Z2Q").contains(c);
}

// True when a character could be its look-alike of the other class: it stands where letters meet
// digits. Inside a run of one class its neighbours speak for it.
bool doubtful(const QString &code)
{
    QString plain = code;
    plain.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    if (plain.startsWith(QLatin1Char('0')) || plain.startsWith(QLatin1Char('1')))
        return true;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!lookAlike(plain[i]))
            continue;
        const bool digit = plain[i].isDigit();
        const bool before = i > 0 && plain[i - 1].isDigit() != digit;
        const bool after = i + 1 < plain.size() && plain[i + 1].isDigit() != digit;
        if (before || after)
            return true;
    }
    return false;
}

ShapedValue code(const QString &text, int shortest, int longest, int digits)
{
    // A code is upper case, digits, single spaces and hyphens; what else stands in the text is not
    // part of it.
    const auto match = patterns().codeStart.match(text);
    ShapedValue shaped;
    QString found = match.captured();
    if (found.size() < text.size()) {
        shaped.failed.append(QStringLiteral("whole-text"));
        // The last piece may be the beginning of a word that does not belong here.
        if (found.size() < text.size() && text[found.size()].isLetterOrNumber())
            found = found.left(std::max<qsizetype>(0, found.lastIndexOf(QLatin1Char(' '))));
    }
    const auto count = std::ranges::count_if(found, [](QChar c) { return c.isDigit(); });
    if (found.size() < shortest || found.size() > longest || count < digits)
        return {{}, {}, {QStringLiteral("code")}};
    shaped.value = found;
    shaped.passed.append(QStringLiteral("code"));
    if (doubtful(found))
        shaped.failed.append(QStringLiteral("look-alike"));
    // Pieces may be one value or a value and its neighbour; a person sees which.
    if (found.count(QLatin1Char(' ')) > 0)
        shaped.failed.append(QStringLiteral("one-piece"));
    return shaped;
}

ShapedValue digits(const QString &text, std::initializer_list<int> lengths)
{
    const QString found = patterns().digitsStart.match(text).captured();
    if (std::ranges::find(lengths, int(found.size())) == lengths.end())
        return {{}, {}, {QStringLiteral("digits")}};
    ShapedValue shaped{found, {QStringLiteral("digits")}, {}};
    if (found.size() < text.size())
        shaped.failed.append(QStringLiteral("whole-text"));
    return shaped;
}

ShapedValue issuer(const QString &text)
{
    const auto match = patterns().issuerNumber.match(text.trimmed());
    if (!match.hasMatch())
        return {{}, {}, {QStringLiteral("luhn-80840")}};
    const QString number = match.captured(1);
    const QString whole = QStringLiteral("80840") + number;
    int sum = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const int digit = whole[whole.size() - 1 - i].digitValue();
        sum += i % 2 == 0 ? digit : (digit * 2) / 10 + (digit * 2) % 10;
    }
    const QStringList luhn{QStringLiteral("luhn-80840")};
    return sum % 10 == 0 ? ShapedValue{number, luhn, {}} : ShapedValue{number, {}, luhn};
}

ShapedValue name(const QString &text)
{
    const QString simple = text.simplified();
    if (simple.size() < 3 || simple.size() > 60 || !patterns().nameWords.match(simple).hasMatch())
        return {{}, {}, {QStringLiteral("name")}};
    ShapedValue shaped{simple, {QStringLiteral("name")}, {}};
    if (!simple.contains(QLatin1Char(' ')))
        shaped.failed.append(QStringLiteral("two-words"));
    // A lone letter or a capital inside a word ("MariA", "lliana") is more often a misreading than
    // a name.
    if (patterns().nameLookAlike.match(simple).hasMatch())
        shaped.failed.append(QStringLiteral("look-alike"));
    return shaped;
}

ShapedValue date(const QString &text)
{
    const auto match = patterns().usDate.match(text.simplified());
    const int year = match.captured(3).toInt();
    const QDate day(match.captured(3).size() == 2 ? 2000 + year : year, match.captured(1).toInt(),
                    match.captured(2).toInt());
    if (!match.hasMatch() || !day.isValid() || day.year() < 1990 || day.year() > 2100)
        return {{}, {}, {QStringLiteral("date")}};
    ShapedValue shaped{day.toString(Qt::ISODate), {QStringLiteral("date")}, {}};
    if (match.captured(3).size() == 2)
        shaped.failed.append(QStringLiteral("century"));
    return shaped;
}

ShapedValue phone(const QString &text)
{
    const auto match = patterns().usPhone.match(text);
    if (!match.hasMatch())
        return {{}, {}, {QStringLiteral("phone")}};
    ShapedValue shaped{match.captured(), {QStringLiteral("phone")}, {}};
    if (match.captured().size() < text.size())
        shaped.failed.append(QStringLiteral("whole-text"));
    return shaped;
}

ShapedValue plan(const QString &text)
{
    const QString simple = text.simplified();
    if (simple.size() < 2 || simple.size() > 60 || !patterns().twoLetters.match(simple).hasMatch())
        return {{}, {}, {QStringLiteral("plan-type")}};
    const bool known = patterns().planType.match(simple).hasMatch();
    const QStringList type{QStringLiteral("plan-type")};
    return known ? ShapedValue{simple, type, {}} : ShapedValue{simple, {}, type};
}

} // namespace

ShapedValue shapeValue(CardField field, const QString &text)
{
    switch (field) {
    case CardField::MemberId:
        return code(text, 5, 24, 3);
    case CardField::GroupNumber:
        return code(text, 3, 18, 2);
    case CardField::RxPcn:
        return code(text, 2, 12, 0);
    case CardField::RxGroup:
        return code(text, 2, 15, 0);
    case CardField::RxBin:
        return digits(text, {6, 8});
    case CardField::PayorId:
        return code(text, 5, 5, 2);
    case CardField::Issuer80840:
        return issuer(text);
    case CardField::MemberName:
        return name(text);
    case CardField::EffectiveDate:
        return date(text);
    case CardField::Phone:
        return phone(text);
    case CardField::Plan:
        return plan(text);
    case CardField::Payor:
        break;
    default:
        return {};
    }
    const QString simple = text.simplified();
    const bool words = simple.size() <= 80 && patterns().threeLetters.match(simple).hasMatch();
    return words ? ShapedValue{simple, {}, {}} : ShapedValue{{}, {}, {QStringLiteral("words")}};
}

} // namespace foyer
