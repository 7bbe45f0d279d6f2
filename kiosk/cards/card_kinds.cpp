// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of card lies there, told by the words that only such a card carries.
#include "kiosk/cards/insurance_text.h"

#include "kiosk/cards/card_labels.h"
#include "kiosk/core/visit_code.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

constexpr qsizetype mostLines = 600;
constexpr qsizetype longestLine = 400;

// Lower case, words separated and enclosed by one space.
QString plainWords(const QString &text)
{
    QString plain = QStringLiteral(" ");
    for (const QChar c : text.left(longestLine).normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
        else if (!c.isMark() && c != QLatin1Char('\'') && !plain.endsWith(QLatin1Char(' ')))
            plain.append(QLatin1Char(' '));
    }
    return plain.endsWith(QLatin1Char(' ')) ? plain : plain + QLatin1Char(' ');
}

struct Telling {
    const char *words; // separated by '|'
    int weight;
};

constexpr Telling medicareWords[] = {
    {"hospital part a|medical part b|medicare health insurance|numero de medicare", 2},
    {"medicare number|part a|part b", 1},
};
constexpr Telling tricareWords[] = {
    {"tricare", 2},
    {"dod benefits number|dod id number|dbn|uniformed services|defense health agency|deers", 2},
};
constexpr Telling medicaidWords[] = {
    {"medicaid|medi cal|masshealth|tenncare|badgercare|soonercare|ahcccs|apple health|nj "
     "familycare|"
     "dc healthy families|mainecare|husky health|husky|health first colorado|medical assistance|"
     "healthy michigan plan|benefits identification card|star plus|mo healthnet|kancare|med quest|"
     "green mountain care|denali care|denalicare|recipient id|recipient identification|badger "
     "care|healthy connections|forwardhealth|access card",
     2},
};
// In the languages of the countries that issue it, as far as Latin letters go.
constexpr Telling ehicWords[] = {
    {"european health insurance card|carte europeenne dassurance maladie|europaische "
     "krankenversicherungskarte|tarjeta sanitaria europea|tessera europea di assicurazione "
     "malattia|cartao europeu de seguro de doenca|europese ziekteverzekeringskaart|europejska "
     "karta ubezpieczenia zdrowotnego|europeiskt sjukforsakringskort|eurooppalainen "
     "sairaanhoitokortti|evropsky prukaz zdravotniho pojisteni|europai egeszsegbiztositasi "
     "kartya|europeisk helsetrygdkort|det europaeiske sygesikringskort|cardul european de "
     "asigurari sociale de sanatate|europos sveikatos draudimo kortele|euroopa ravikindlustuskaart",
     4},
    {"personal identification number|identification number of the institution|identification "
     "number of the card",
     1},
};
constexpr Telling licenceWords[] = {
    {"driver license|drivers license|driver licence|drivers licence|driving licence|permis de "
     "conduire|licencia de conducir|identification card|operator license|commercial driver "
     "license|real id",
     2},
    {"dl no|dl|class|hgt|wgt|eyes|sex|rest|restr|endorsements|end|dups|donor|organ donor", 1},
};
constexpr Telling insuranceWords[] = {
    {"member id|subscriber id|group number|group no|rxbin|rx bin|rxpcn|rxgrp|payer id|copay|"
     "copays|deductible|subscriber|enrollee|coinsurance|member services|80840|health plan",
     1},
};

template <std::size_t N>
int weigh(const QList<QString> &lines, const Telling (&words)[N])
{
    int weight = 0;
    for (const Telling &telling : words)
        for (const QString &word : QString::fromLatin1(telling.words).split(QLatin1Char('|')))
            if (std::ranges::any_of(lines,
                                    [needle = QString(QLatin1Char(' ') + word + QLatin1Char(' '))](
                                        const QString &l) { return l.contains(needle); }))
                weight += telling.weight;
    return weight;
}

QList<QString> wordsOf(const QList<TextLine> &lines)
{
    QList<QString> plain;
    for (const TextLine &line : lines)
        if (plain.size() < mostLines)
            plain.append(plainWords(line.text));
    return plain;
}

// Labels that licences and leaflets have as well tell nothing.
bool tells(const CardLabel &label)
{
    static constexpr CardField common[] = {
        CardField::BirthDate,     CardField::ExpiryDate,    CardField::MemberName,
        CardField::Phone,         CardField::PharmacyPhone, CardField::ClaimsAddress,
        CardField::EffectiveDate, CardField::PlanType,      CardField::Plan,
        CardField::CopayPcp,      CardField::CopayPharmacy, CardField::CopaySpecialist,
        CardField::Dependents,    CardField::GroupName};
    return label.field && label.named &&
           std::ranges::find(common, *label.field) == std::end(common);
}

bool claimsField(const QList<TextLine> &lines)
{
    return std::ranges::any_of(lines.mid(0, mostLines), [](const TextLine &line) {
        return std::ranges::any_of(findLabels(line.text.left(longestLine)), tells);
    });
}

// Box 8 of the European card: twenty digits, 80 for health.
bool hasEuropeanNumber(const QList<TextLine> &lines)
{
    static const QRegularExpression number(QStringLiteral("^80[0-9]{18}$"));
    return std::ranges::any_of(lines.mid(0, mostLines), [](const TextLine &line) {
        return number.match(QString(line.text.left(longestLine)).remove(QLatin1Char(' ')))
            .hasMatch();
    });
}

} // namespace

CardKind cardKind(const QList<TextLine> &lines)
{
    const QList<QString> plain = wordsOf(lines);
    if (weigh(plain, ehicWords) + (hasEuropeanNumber(lines) ? 3 : 0) >= 3)
        return CardKind::Ehic;
    if (weigh(plain, tricareWords) >= 2)
        return CardKind::Tricare;
    if (weigh(plain, medicareWords) >= 3)
        return CardKind::Medicare;
    if (weigh(plain, medicaidWords) >= 2)
        return CardKind::Medicaid;
    const bool insurance = weigh(plain, insuranceWords) >= 1 || claimsField(lines);
    return insurance ? CardKind::Commercial : CardKind::Unknown;
}

bool showsPaymentCard(const QList<TextLine> &lines)
{
    return std::ranges::any_of(lines, [](const TextLine &line) {
        return line.text.size() < 40 && isPaymentNumber(line.text.toLatin1());
    });
}

WrongCard wrongCard(const QList<TextLine> &lines)
{
    if (showsPaymentCard(lines))
        return WrongCard::Payment;
    const QList<QString> plain = wordsOf(lines);
    const bool insurance = cardKind(lines) != CardKind::Unknown;
    const int licence = weigh(plain, licenceWords);
    if (licence >= 4 || (licence >= 2 && !insurance))
        return WrongCard::Licence;
    return insurance || plain.isEmpty() ? WrongCard::None : WrongCard::NotInsurance;
}

} // namespace foyer
