// SPDX-License-Identifier: GPL-3.0-or-later
// The words for a card and its evidence.
#include "kiosk/desk/web_card_words.h"

#include "kiosk/desk/web_parts.h"

#include <QMap>
#include <QRegularExpression>
#include <array>

namespace foyer::web {

using namespace Qt::StringLiterals;

namespace {

struct Check {
    const char *key;
    const char *passed;
    const char *failed;
};

constexpr std::array checks{
    Check{"luhn-80840", "The issuer number's check digit is right.",
          "The issuer number's check digit is wrong."},
    Check{"digits", "Only digits, as it must be.", "It has other signs than digits."},
    Check{"date", "It is a date that exists.", "It is not a date that exists."},
    Check{"century", "The year is in full.", "The year's century is not printed."},
    Check{"label", "Its label was read.", "Its label was not read for certain."},
    Check{"label-beside", "It stands beside its label.", "It does not stand beside its label."},
    Check{"label-above", "It stands under its label.", "It does not stand under its label."},
    Check{"two-passes-agree", "Two readings agree.", "Two readings differ."},
    Check{"networks-agree", "Further readings agree.", "Further readings differ."},
    Check{"both-sides-agree", "Both sides of the card say the same.",
          "The two sides of the card differ."},
    Check{"known-payer", "The company is a known one.", "The company is not a known one."},
    Check{"look-alike", "No sign could be mistaken for another.",
          "Some signs look like others: O and 0, I and 1, S and 5."},
    Check{"accent", "Its accents are clear.", "It may have an accent that was not read."},
    Check{"web-agrees", "The card's web address is made of the name.",
          "The card's web address is another."},
    Check{"named-again", "The name stands on the card again.", "The name stands there but once."},
    Check{"one-place", "It stands in one place only.", "It could stand in several places."},
    Check{"one-value", "One value only was found.", "Several values were found."},
    Check{"one-piece", "It is in one piece.", "It is in several pieces."},
    Check{"two-words", "It has at least two words.", "It is one word only."},
    Check{"words", "It is made of words.", "It is not made of words."},
    Check{"whole-text", "The whole line is the value.", "The line holds more than the value."},
    Check{"name", "It looks like a name.", "It does not look like a name."},
    Check{"phone", "It is a whole phone number.", "It is not a whole phone number."},
    Check{"area-code", "Its area code is in service.", "Its area code is not in service."},
    Check{"code", "It looks like such a code.", "It does not look like such a code."},
    Check{"plan-type", "It is a known type of plan.", "It is not a known type of plan."},
    Check{"which-group", "It is clear which group is meant.",
          "It is not clear which group is meant."},
    Check{"amount", "It is an amount.", "It is not an amount."},
    Check{"currency", "It has a sign of money.", "Its sign of money was not read."},
    Check{"plan-pays", "The member pays it.", "It may be what the plan pays."},
    Check{"plausible", "It is an amount such cards have.", "Such cards have other amounts."},
    Check{"neighbour", "Nothing else stands beside it.", "Something else stands close to it."},
    Check{"repaired", "Nothing was mended in it.", "A sign was mended: O for 0, or the like."},
    Check{"label-below", "It stands above its label.", "It does not stand above its label."},
    Check{"mbi", "It follows the rule of Medicare numbers.",
          "It does not follow the rule of Medicare numbers."},
    Check{"dbn", "It follows the rule of DoD benefits numbers.",
          "It does not follow the rule of DoD benefits numbers."},
    Check{"street-or-box", "It has a street or a box.", "It has no street and no box."},
    Check{"postal-code", "Its postal code is one of its state.",
          "Its postal code is none of its state."},
    Check{"plan-words", "Its words are those of plans.", "Some words are not those of plans."},
    Check{"box-order", "It stands where its box must be.", "Its box is elsewhere."},
    Check{"whole-list", "The list is whole.", "Whether the list is whole is not known."},
    Check{"same-as-file", "The same is on file.", "Another is on file."},
};

// A word of a newer reader is told by its name rather than hidden.
QString words(const QString &key, bool passed)
{
    for (const Check &check : checks)
        if (key == QLatin1String(check.key))
            return QLatin1String(passed ? check.passed : check.failed);
    QString plain = key;
    plain.replace(u'-', u' ');
    return passed ? u"Passed: %1."_s.arg(plain) : u"Not passed: %1."_s.arg(plain);
}

QString list(const QList<FieldSource> &sources)
{
    static const QMap<FieldSource, QString> names{{FieldSource::SignedCode, u"signed code"_s},
                                                  {FieldSource::Chip, u"chip"_s},
                                                  {FieldSource::Stripe, u"magnetic stripe"_s},
                                                  {FieldSource::Barcode, u"bar code"_s},
                                                  {FieldSource::Ocr, u"print"_s},
                                                  {FieldSource::Typed, u"patient"_s}};
    QStringList all;
    for (const FieldSource source : sources)
        all.append(names.value(source));
    return all.join(u", "_s);
}

} // namespace

QString cardKindWords(CardKind kind)
{
    switch (kind) {
    case CardKind::Unknown:
    case CardKind::Commercial:
        break;
    case CardKind::Medicare:
        return u"Medicare card"_s;
    case CardKind::Medicaid:
        return u"Medicaid card"_s;
    case CardKind::Tricare:
        return u"TRICARE card"_s;
    case CardKind::Ehic:
        return u"European health insurance card"_s;
    }
    return u"Insurance card"_s;
}

QString cardFieldWords(CardField field)
{
    static const QMap<CardField, QString> names{
        {CardField::Payor, u"Insurance company"_s},
        {CardField::PayorId, u"Payer ID"_s},
        {CardField::Plan, u"Plan"_s},
        {CardField::PlanType, u"Plan type"_s},
        {CardField::MemberName, u"Name on the card"_s},
        {CardField::MemberId, u"Member ID"_s},
        {CardField::Dependents, u"Dependents"_s},
        {CardField::DependentCode, u"Dependent code"_s},
        {CardField::GroupNumber, u"Group number"_s},
        {CardField::GroupName, u"Group name"_s},
        {CardField::RxBin, u"RxBIN"_s},
        {CardField::RxPcn, u"RxPCN"_s},
        {CardField::RxGroup, u"RxGrp"_s},
        {CardField::RxId, u"RxID"_s},
        {CardField::Issuer80840, u"Issuer (80840)"_s},
        {CardField::CopayPcp, u"Copay, primary care"_s},
        {CardField::CopaySpecialist, u"Copay, specialist"_s},
        {CardField::CopayUrgentCare, u"Copay, urgent care"_s},
        {CardField::CopayEmergency, u"Copay, emergency"_s},
        {CardField::CopayPharmacy, u"Copay, pharmacy"_s},
        {CardField::Deductible, u"Deductible"_s},
        {CardField::OutOfPocketMax, u"Out-of-pocket maximum"_s},
        {CardField::EffectiveDate, u"Valid from"_s},
        {CardField::ExpiryDate, u"Valid until"_s},
        {CardField::PartAStart, u"Part A from"_s},
        {CardField::PartBStart, u"Part B from"_s},
        {CardField::FamilyName, u"Family name"_s},
        {CardField::GivenNames, u"Given names"_s},
        {CardField::BirthDate, u"Birth date"_s},
        {CardField::CardNumber, u"Card number"_s},
        {CardField::Phone, u"Phone for members"_s},
        {CardField::ProviderPhone, u"Phone for providers"_s},
        {CardField::PharmacyPhone, u"Phone for pharmacies"_s},
        {CardField::ClaimsAddress, u"Claims address"_s},
    };
    return names.value(field, fieldKey(field));
}

QString sourceWords(FieldSource source)
{
    switch (source) {
    case FieldSource::SignedCode:
        return u"from a signed code"_s;
    case FieldSource::Chip:
        return u"from the chip"_s;
    case FieldSource::Stripe:
        return u"from the magnetic stripe"_s;
    case FieldSource::Barcode:
        return u"from the bar code"_s;
    case FieldSource::Ocr:
        return u"read from the print"_s;
    case FieldSource::Typed:
        return u"typed by the patient"_s;
    }
    return {};
}

QString shownValue(CardField field, const QString &value)
{
    static const QRegularExpression money(u"^[0-9]{1,7}$"_s);
    static const QRegularExpression phone(u"^[0-9]{10}$"_s);
    if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid())
        return shortDate(date);
    if (field >= CardField::CopayPcp && field <= CardField::OutOfPocketMax &&
        money.match(value).hasMatch())
        return u'$' + value;
    if (field >= CardField::Phone && field <= CardField::PharmacyPhone &&
        phone.match(value).hasMatch())
        return u"%1-%2-%3"_s.arg(value.left(3), value.mid(3, 3), value.mid(6));
    return value;
}

QStringList reasonsFor(const Evidence &evidence)
{
    QStringList reasons;
    if (!evidence.agreeing.isEmpty())
        reasons.append(u"The same by: %1."_s.arg(list(evidence.agreeing)));
    if (evidence.said == PatientSaid::Right)
        reasons.append(u"The patient said that it is right."_s);
    for (const QString &key : evidence.validatorsPassed)
        reasons.append(words(key, true));
    return reasons;
}

QStringList reasonsAgainst(const Evidence &evidence)
{
    QStringList reasons;
    if (!evidence.disagreeing.isEmpty())
        reasons.append(u"Another value by: %1."_s.arg(list(evidence.disagreeing)));
    if (evidence.said == PatientSaid::NotSure)
        reasons.append(u"The patient was not sure."_s);
    for (const QString &key : evidence.validatorsFailed)
        reasons.append(words(key, false));
    return reasons;
}

} // namespace foyer::web
