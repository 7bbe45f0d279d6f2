// SPDX-License-Identifier: GPL-3.0-or-later
// Which shape each field has; names, dates, phones and words.
#include "kiosk/cards/card_values.h"

#include "kiosk/cards/area_codes.h"
#include "kiosk/cards/plan_words.h"
#include "kiosk/cards/word_set.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace foyer {
namespace {

struct Patterns {
    QRegularExpression nameWords{
        QStringLiteral("^\\p{L}[\\p{L}'\u2019.-]*,?(?: [\\p{L}'\u2019.-]+,?)*$")};
    QRegularExpression nameLookAlike{QStringLiteral(
        "(?:^| )(?!(?:de|la|los|las|del|der|den|van|von|da|dos|do|di|du|el|al|y|e) )[a-z]|"
        "\\p{Ll}I|(?:^| )I[li]|\\p{Ll}\\p{Lu}(?:\\p{Lu}|$| )|"
        // A capital inside a name stands behind a beginning of two or three letters.
        "\\p{Lu}\\p{Ll}{3,}\\p{Lu}|(?:^| )(?!(?:M[ac]|Mac|[LDJTRK]e|[LDJTKVS]a|[DJLR]o|D[iu]|Van|"
        "Von|Fitz|Sha|Key|Jay)\\p{Lu})\\p{Lu}\\p{Ll}{1,2}\\p{Lu}")};
    QRegularExpression usDate{
        QStringLiteral("^([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?![0-9/])")};
    QRegularExpression isoDate{QStringLiteral("^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")};
    QRegularExpression monthDate{
        QStringLiteral("^(\\p{L}{3,9})\\.? ([0-9]{1,2}),? ?([0-9]{4})(?![0-9])")};
    QRegularExpression dayMonthDate{
        QStringLiteral("^([0-9]{1,2})[ -](\\p{L}{3,9})[ -]([0-9]{4})(?![0-9])")};
    QRegularExpression usPhone{
        QStringLiteral("(?<![0-9])(?:1[ .-]?)?\\(?([2-9][0-9]{2})\\)?[ .-]{0,2}([0-9]{3})[ "
                       ".-]{0,2}([0-9]{4})(?![0-9])")};
    QRegularExpression knownDigits{
        QStringLiteral("TT[YD](?:/TDD)?:? ?711|\\b711\\b|24/7|24 ?(?:hours?|hrs?|horas)")};
    QRegularExpression planType{
        QStringLiteral("(?:^|[ (/-])((?:HMO|PPO)(?: "
                       "[CDI]-?SNP|-POS)|PPO|HMO|EPO|POS|HDHP|HSA|DHMO|PFFS|CDHP)(?:$|[ )/,-])")};
    QRegularExpression threeLetters{QStringLiteral("\\p{L}{3}")};
    QRegularExpression onlyWords{QStringLiteral("^[\\p{L}0-9][\\p{L}0-9 '\u2019&.,/+()-]*$")};
};

const Patterns &patterns()
{
    static const Patterns made;
    return made;
}

ShapedValue dateOf(const QDate &day, const QString &rest)
{
    if (!day.isValid() || day.year() < 1900 || day.year() > 2100)
        return {{}, {}, {QStringLiteral("date")}};
    ShapedValue shaped{day.toString(Qt::ISODate), {QStringLiteral("date")}, {}};
    if (std::ranges::any_of(rest, [](QChar c) { return c.isLetterOrNumber(); }))
        shaped.failed.append(QStringLiteral("whole-text"));
    return shaped;
}

int monthOf(const QString &name)
{
    static const QStringList english =
        QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(QLatin1Char(' '));
    static const QStringList spanish =
        QStringLiteral("ene feb mar abr may jun jul ago sep oct nov dic").split(QLatin1Char(' '));
    const QString three = name.left(3).toLower();
    return int(std::max(english.indexOf(three), spanish.indexOf(three))) + 1;
}

// Nobody is born in a year to come; of "10/31/25" nobody knows the century.
ShapedValue shapeBirthDate(const QString &text, bool dayFirst)
{
    ShapedValue shaped = shapeDate(text, dayFirst);
    if (shaped.value.isEmpty() || text.contains(shaped.value.first(4)))
        return shaped;
    constexpr int surelyPast = 30; // 31 to 99 are years of the last century
    if (shaped.value.mid(2, 2).toInt() > surelyPast)
        shaped.value.replace(0, 2, QStringLiteral("19"));
    shaped.failed.append(QStringLiteral("century"));
    return shaped;
}

ShapedValue words(const QString &text, qsizetype shortest, qsizetype longest)
{
    QString simple = text.simplified();
    while (!simple.isEmpty() && QStringView(u".,;:*-").contains(simple.back()))
        simple.chop(1);
    if (simple.size() < shortest || simple.size() > longest ||
        !patterns().threeLetters.match(simple).hasMatch())
        return {{}, {}, {QStringLiteral("words")}};
    // "Plan may reduce your benefits" is a sentence.
    if (simple.front().isLower())
        return {{}, {}, {QStringLiteral("words")}};
    ShapedValue shaped{simple, {}, {}};
    const bool plain = patterns().onlyWords.match(simple).hasMatch();
    (plain ? shaped.passed : shaped.failed).append(QStringLiteral("words"));
    return shaped;
}

ShapedValue planType(const QString &text)
{
    const QString type = planTypeIn(text);
    const QStringList rule{QStringLiteral("plan-type")};
    if (type.isEmpty())
        return {{}, {}, rule};
    ShapedValue shaped{type, rule, {}};
    shaped.proven = true;
    return shaped;
}

// "Olga King, Juan King" are two people, "King, Olga" is one.
QStringList peopleIn(const QString &text)
{
    QStringList people;
    for (const QString &piece : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList parts = piece.split(QLatin1Char(','), Qt::SkipEmptyParts);
        const bool whole = std::ranges::all_of(
            parts, [](const QString &part) { return part.trimmed().contains(QLatin1Char(' ')); });
        people += whole ? parts : QStringList{piece};
    }
    return people;
}

ShapedValue dependents(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^(?:[0-9]{2}\\b)|(?:\\b[0-9]{2})$"));
    // "Maria Garcia (Spouse)", "GARCIA PAUL Son", "Self: Maria Garcia"
    static const QRegularExpression relation(QStringLiteral(
        "(?i)^(?:spouse|husband|wife|son|daughter|child|dependent|partner|stepson|stepdaughter|"
        "hijo|hija|esposo|esposa|conyuge)\\b(?= *[:,-])|[ "
        ",(/-]+(?:spouse|husband|wife|son|daughter|"
        "child|dependent|(?:domestic )?partner|stepson|stepdaughter|student|hijo|hija|esposo|"
        "esposa|conyuge|sp|ch|dep)\\W*$"));
    static const QRegularExpression date(
        QStringLiteral("[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{2,4}.*$"));
    static const QRegularExpression self(
        QStringLiteral("(?i)[ ,(/-](?:self|subscriber|titular)\\W*$"));
    QStringList names;
    ShapedValue shaped;
    for (const QString &piece : peopleIn(text)) {
        QString name = piece.simplified();
        if (self.match(name).hasMatch())
            continue; // the member
        name.remove(code);
        name.remove(date);
        name.remove(relation);
        name.remove(code);
        // "JAN 01, 2021"
        if (std::ranges::count_if(name, [](QChar c) { return c.isDigit(); }) > 2)
            return {{}, {}, {QStringLiteral("name")}};
        while (!name.isEmpty() && !name.back().isLetter() && name.back() != QLatin1Char('.'))
            name.chop(1);
        while (!name.isEmpty() && !name.front().isLetter())
            name.remove(0, 1);
        const ShapedValue one = shapeName(name, 1);
        if (one.value.isEmpty())
            return {{}, {}, {QStringLiteral("name")}};
        names.append(one.value);
        shaped.failed.append(one.failed);
    }
    if (names.isEmpty())
        return {{}, {}, {QStringLiteral("name")}};
    shaped.value = names.join(QStringLiteral("; "));
    shaped.passed.append(QStringLiteral("name"));
    shaped.failed.removeDuplicates();
    return shaped;
}

} // namespace

QString planTypeIn(const QString &text)
{
    static constexpr std::pair<const char *, const char *> inFull[] = {
        {"preferred provider", "PPO"},
        {"health maintenance", "HMO"},
        {"exclusive provider", "EPO"},
        {"point of service", "POS"},
        {"high deductible health plan", "HDHP"}};
    QString type;
    for (const auto &[words, letters] : inFull)
        if (text.contains(QLatin1String(words), Qt::CaseInsensitive))
            type = QString::fromLatin1(letters);
    auto matches = patterns().planType.globalMatch(text);
    while (matches.hasNext()) {
        const QString one = matches.next().captured(1);
        if (!type.isEmpty() && one != type && one != QLatin1String("HSA"))
            return {}; // two types name none
        type = type.isEmpty() ? one : type;
    }
    return type;
}

// Names that are also written with a tilde, an accent or a diaeresis, which small print and
// recognisers lose: "MUNOZ" may be "MUÑOZ" on the card.
bool mayHaveLostAccent(const QString &name)
{
    static const QSet<QString> twins = [] {
        const QString all = QStringLiteral(
            "munoz nunez pena ibanez castaneda ordonez quinones zuniga acuna bolanos montano "
            "muniz avina patino carreno cedeno briseno magana ocana saldana begona inigo nino "
            "jesus jose zoe chloe renee rene andre noe noel aimee desiree michele celine muller "
            "schroder "
            "bjork soren jorgen francois helene");
        const QStringList words = all.split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    static const QRegularExpression between(QStringLiteral("[ ,.;-]+"));
    const QStringList words = name.toLower().split(between, Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [](const QString &word) { return twins.contains(word); });
}

QString mendedName(const QString &text)
{
    static const QSet<QString> particles = setOf("la las le lo los");
    static const QRegularExpression number(QStringLiteral("^[Il]{2,3}$"));
    QStringList words = text.simplified().split(QLatin1Char(' '));
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString &word = words[i];
        if (i > 0 && number.match(word).hasMatch())
            word.fill(QLatin1Char('I'));
        else if (word.size() > 2 && word.front() == QLatin1Char('l') && word[1].isLower() &&
                 !particles.contains(word))
            word.front() = QLatin1Char('I');
    }
    return words.join(QLatin1Char(' '));
}

ShapedValue shapeName(const QString &text, int words)
{
    QString simple = mendedName(text);
    while (!simple.isEmpty() && QStringView(u",;:*-_").contains(simple.back()))
        simple.chop(1);
    if (simple.size() < 2 || simple.size() > 60 || !patterns().nameWords.match(simple).hasMatch())
        return {{}, {}, {QStringLiteral("name")}};
    ShapedValue shaped{simple, {QStringLiteral("name")}, {}};
    if (simple.count(QLatin1Char(' ')) + 1 < words)
        shaped.failed.append(QStringLiteral("two-words"));
    // "Natasha Wright The": a sentence was read with it.
    static const QRegularExpression sentence(
        QStringLiteral("(?i) (?:the|and|of|for|to|your|this|is|plan|card|member)$"));
    if (sentence.match(simple).hasMatch())
        shaped.failed.append(QStringLiteral("whole-text"));
    // A lower-case start or a capital inside a word ("MariA", "lliana") is more often a misreading
    // than a name.
    // One accent is read for another.
    const bool accented =
        std::ranges::any_of(simple, [](QChar c) { return c.isLetter() && c.unicode() > 0x7f; });
    if (accented || mayHaveLostAccent(simple))
        shaped.failed.append(QStringLiteral("accent"));
    if (patterns().nameLookAlike.match(simple).hasMatch())
        shaped.failed.append(QStringLiteral("look-alike"));
    return shaped;
}

ShapedValue shapeDate(const QString &text, bool dayFirst)
{
    const QString simple = text.simplified();
    if (const auto us = patterns().usDate.match(simple); us.hasMatch()) {
        int month = us.captured(1).toInt();
        int day = us.captured(3).toInt();
        if (dayFirst)
            std::swap(month, day);
        int year = us.captured(4).toInt();
        const bool century = us.captured(4).size() == 2;
        year += century ? (year > 70 ? 1900 : 2000) : 0;
        return dateOf(QDate(year, month, day), simple.sliced(us.capturedLength()));
    }
    if (const auto iso = patterns().isoDate.match(simple); iso.hasMatch())
        return dateOf(
            QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt()),
            simple.sliced(iso.capturedLength()));
    if (const auto month = patterns().monthDate.match(simple); month.hasMatch())
        return dateOf(
            QDate(month.captured(3).toInt(), monthOf(month.captured(1)), month.captured(2).toInt()),
            simple.sliced(month.capturedLength()));
    if (const auto month = patterns().dayMonthDate.match(simple); month.hasMatch())
        return dateOf(
            QDate(month.captured(3).toInt(), monthOf(month.captured(2)), month.captured(1).toInt()),
            simple.sliced(month.capturedLength()));
    return {{}, {}, {QStringLiteral("date")}};
}

ShapedValue shapePhone(const QString &text)
{
    const auto match = patterns().usPhone.match(text);
    if (!match.hasMatch())
        return {{}, {}, {QStringLiteral("phone")}};
    ShapedValue shaped{
        match.captured(1) + match.captured(2) + match.captured(3), {QStringLiteral("phone")}, {}};
    if (!isAreaCode(match.capturedView(1)))
        shaped.failed.append(QStringLiteral("area-code"));
    // Digits in front or behind may belong to it; words do not, nor does "TTY 711".
    QString rest = text.left(match.capturedStart()) + text.sliced(match.capturedEnd());
    rest.remove(patterns().knownDigits);
    if (std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); }))
        shaped.failed.append(QStringLiteral("whole-text"));
    return shaped;
}

ShapedValue shapeValue(CardField field, const QString &text, CardKind kind)
{
    switch (field) {
    case CardField::MemberId: {
        if (kind == CardKind::Medicare)
            return shapeMedicareNumber(text);
        ShapedValue shaped =
            shapeCode(text, {.shortest = 5, .longest = 24, .digits = 3, .pieces = true});
        static const QRegularExpression telephone(
            QStringLiteral("^(?:1-)?[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}$"));
        if (telephone.match(shaped.value).hasMatch())
            shaped.failed.append(QStringLiteral("plausible"));
        if (kind == CardKind::Tricare && (shaped.value.size() == 11 || shaped.value.size() == 10))
            shaped.passed.append(QStringLiteral("dbn"));
        return shaped;
    }
    case CardField::CardNumber:
        return shapeCode(text, {.shortest = 10, .longest = 24, .digits = 10, .pieces = true});
    case CardField::GroupNumber:
        return shapeCode(text, {.shortest = 3, .longest = 18, .digits = 2});
    case CardField::RxPcn:
        return shapeProcessor(text, {.shortest = 2, .longest = 12});
    case CardField::RxGroup:
        return shapeCode(text, {.shortest = 2, .longest = 15});
    case CardField::RxId:
        return shapeCode(text, {.shortest = 5, .longest = 20, .digits = 3});
    case CardField::RxBin:
        return shapeDigits(text, {6, 8});
    case CardField::DependentCode:
        return shapeDigits(text, {2, 3});
    case CardField::PayorId:
        return kind == CardKind::Ehic ? shapeCode(text, {.shortest = 3, .longest = 10, .digits = 3})
                                      : shapeCode(text, {.shortest = 5, .longest = 5, .digits = 1});
    case CardField::Issuer80840:
        return shapeIssuer(text);
    case CardField::MemberName:
        return shapeName(text, 2);
    case CardField::FamilyName:
    case CardField::GivenNames:
        return shapeName(text, 1);
    case CardField::Dependents:
        return dependents(text);
    case CardField::EffectiveDate:
    case CardField::ExpiryDate:
    case CardField::PartAStart:
    case CardField::PartBStart:
        return shapeDate(text, kind == CardKind::Ehic);
    case CardField::BirthDate:
        return shapeBirthDate(text, kind == CardKind::Ehic);
    case CardField::Phone:
    case CardField::ProviderPhone:
    case CardField::PharmacyPhone:
        return shapePhone(text);
    case CardField::CopayPcp:
    case CardField::CopaySpecialist:
    case CardField::CopayUrgentCare:
    case CardField::CopayEmergency:
    case CardField::CopayPharmacy:
    case CardField::Deductible:
    case CardField::OutOfPocketMax:
        return shapeMoney(field, text);
    case CardField::PlanType:
        return planType(text);
    case CardField::Plan:
    case CardField::GroupName: {
        // "Plan: PPO" names the type alone.
        const bool type = field == CardField::Plan && planTypeIn(text) == text.trimmed();
        if (type)
            return {{}, {}, {QStringLiteral("words")}};
        ShapedValue shaped = words(text, 2, 60);
        if (field == CardField::Plan && !shaped.value.isEmpty()) {
            shaped.proven = isPlanThroughout(shaped.value);
            (shaped.proven ? shaped.passed : shaped.failed).append(QStringLiteral("plan-words"));
        }
        return shaped;
    }
    case CardField::ClaimsAddress:
    case CardField::Payor:
        break;
    }
    return words(text, 2, 160);
}

} // namespace foyer
