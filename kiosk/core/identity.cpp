// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/identity.h"

#include "kiosk/core/typed_name.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace foyer {

namespace {

constexpr int oldestAge = 130;

// Letters that Unicode does not decompose but that documents spell both ways, and Arabic ones that
// differ by keyboard or by the clerk's taste. No script is transliterated.
QString foldLetter(char32_t letter)
{
    static const QHash<char32_t, QString> spelled{
        {0xdf, QStringLiteral("ss")},   {0xe6, QStringLiteral("ae")},
        {0xf8, QStringLiteral("o")},    {0x153, QStringLiteral("oe")},
        {0xf0, QStringLiteral("d")},    {0xfe, QStringLiteral("th")},
        {0x142, QStringLiteral("l")},   {0x111, QStringLiteral("d")},
        {0x131, QStringLiteral("i")},   {0x640, QString()}, // tatweel only makes a word longer
        {0x671, QString(QChar(0x627))},                     // alif wasla: alif
        {0x649, QString(QChar(0x64a))},                     // ya without dots, as Egypt writes it
        {0x6cc, QString(QChar(0x64a))},                     // ya of a Persian or Urdu keyboard
        {0x6a9, QString(QChar(0x643))},                     // kaf of a Persian or Urdu keyboard
        {0x6c1, QString(QChar(0x647))},                     // ha of an Urdu keyboard
        {0x629, QString(QChar(0x647))},                     // ta marbuta without its dots
    };
    return spelled.value(letter, QString::fromUcs4(&letter, 1));
}

// The other spelling of documents that have no such letters (ICAO 9303): Müller is MULLER or
// MUELLER. Never the way back: Muller and Mueller are two names, and so are Michal and Michael.
QString spelledOut(const QString &name)
{
    static const QHash<QChar, QString> spelled{
        {QChar(0xe4), QStringLiteral("ae")}, {QChar(0xf6), QStringLiteral("oe")},
        {QChar(0xfc), QStringLiteral("ue")}, {QChar(0xf8), QStringLiteral("oe")},
        {QChar(0xe5), QStringLiteral("aa")},
    };
    QString out;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_C))
        out += spelled.value(letter, QString(letter));
    return foldName(out);
}

bool sameName(const QString &shown, const QString &record)
{
    const auto a = foldName(shown);
    const auto b = foldName(record);
    if (a == b)
        return !a.isEmpty();
    const auto spelledA = spelledOut(shown);
    const auto spelledB = spelledOut(record);
    return spelledA == b || a == spelledB || spelledA == spelledB;
}

QStringList words(const QString &text)
{
    auto all = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    all.removeIf([](const QString &word) { return foldName(word).isEmpty(); });
    return all;
}

// A hyphen joins or parts given names by the clerk's taste: "Anna-Lena", "Anna Lena".
QStringList givenWords(QString text)
{
    for (const QChar hyphen : {QChar(u'-'), QChar(0x2010), QChar(0x2011)})
        text.replace(hyphen, QLatin1Char(' '));
    return words(text);
}

// All of one list, written together, is the beginning of the other, written together.
bool beginsTogether(const QStringList &all, const QStringList &other)
{
    const QString whole = all.join(QString());
    for (qsizetype count = 1; count <= other.size(); ++count)
        if (sameName(whole, other.first(count).join(QString())))
            return true;
    return false;
}

// The shorter list must be the beginning of the longer one, word by word or with words written
// together ("Anna-Lena" / "Annalena", "عبد الله" / "عبدالله محمد"). Initials are no names.
bool sameGiven(const QStringList &shown, const QStringList &record)
{
    if (shown.isEmpty() || record.isEmpty())
        return false;
    const auto common = std::min(shown.size(), record.size());
    if (std::equal(shown.begin(), shown.begin() + common, record.begin(), sameName))
        return true;
    return beginsTogether(shown, record) || beginsTogether(record, shown);
}

bool hasOnlyWholeName(const Facts &facts)
{
    return facts.source == FactSource::ChipCard && facts.given.isEmpty() &&
           writtenInOne(facts.family);
}

bool wholeNameAgrees(const QString &shown, const Patient &patient)
{
    const auto whole = foldName(shown);
    return std::any_of(patient.names.begin(), patient.names.end(), [&](const HumanName &name) {
        return !name.family.isEmpty() && !name.given.isEmpty() &&
               foldName(name.family + name.given.join(QString())) == whole;
    });
}

bool namesAgree(const Facts &facts, const Patient &patient)
{
    if (hasOnlyWholeName(facts))
        return wholeNameAgrees(facts.family, patient);
    const auto given = givenWords(facts.given);
    if (given.isEmpty())
        return false;
    const bool familyAgrees =
        std::any_of(patient.names.begin(), patient.names.end(),
                    [&](const HumanName &name) { return sameName(facts.family, name.family); });
    if (!familyAgrees)
        return false;
    return std::any_of(patient.names.begin(), patient.names.end(), [&](const HumanName &name) {
        // A nickname or usual name without a family name of its own goes with each family name.
        const bool fits = name.family.isEmpty() || sameName(facts.family, name.family);
        return fits && sameGiven(given, givenWords(name.given.join(QLatin1Char(' '))));
    });
}

QString initial(const QString &family)
{
    return family.isEmpty() ? QString()
                            : family.left(family.at(0).isHighSurrogate() ? 2 : 1).toUpper();
}

const HumanName *nameOfUse(const Patient &patient, const QString &use)
{
    const auto found = std::find_if(patient.names.begin(), patient.names.end(),
                                    [&](const HumanName &name) { return name.use == use; });
    return found == patient.names.end() ? nullptr : &*found;
}

} // namespace

bool writtenInOne(const QString &name)
{
    const auto letters = name.toUcs4();
    return letters.size() >= 2 && std::all_of(letters.begin(), letters.end(), [](uint letter) {
               return QChar::script(letter) == QChar::Script_Han;
           });
}

bool complete(const Facts &facts, QDate today)
{
    if (!facts.birthDate.isValid() || facts.birthDate > today ||
        ageOn(facts.birthDate, today) >= oldestAge)
        return false;
    switch (facts.source) {
    case FactSource::AppointmentCode:
        return !facts.appointmentCode.isEmpty();
    case FactSource::CardNumber:
        return !facts.cardNumber.isEmpty();
    case FactSource::Licence:
    case FactSource::ChipCard:
    case FactSource::Typed:
        return !foldName(facts.family).isEmpty() &&
               (!foldName(facts.given).isEmpty() || hasOnlyWholeName(facts)) &&
               facts.family.size() <= maxNameCharacters && facts.given.size() <= maxNameCharacters;
    }
    return false;
}

QString foldName(const QString &name)
{
    QString folded;
    const auto decomposed = name.toLower().normalized(QString::NormalizationForm_KD);
    folded.reserve(decomposed.size());
    for (const char32_t letter : decomposed.toStdU32String()) {
        // Apostrophes that Unicode counts as letters (Kaʻahumanu) are apostrophes all the same.
        const bool apostrophe = letter >= 0x2b9 && letter <= 0x2bf;
        if (!apostrophe && QChar::isLetterOrNumber(letter))
            folded += foldLetter(letter);
    }
    return folded;
}

bool agrees(const Facts &facts, const ScheduledVisit &visit)
{
    if (facts.birthDate != visit.patient.birthDate || !visit.patient.birthDate.isValid())
        return false;
    switch (facts.source) {
    case FactSource::AppointmentCode:
        return !facts.appointmentCode.isEmpty() && facts.appointmentCode == visit.appointment.code;
    case FactSource::CardNumber: {
        const auto number = foldName(facts.cardNumber);
        return !number.isEmpty() &&
               std::any_of(visit.coverages.begin(), visit.coverages.end(),
                           [&](const Coverage &c) { return foldName(c.subscriberId) == number; });
    }
    case FactSource::Licence:
    case FactSource::ChipCard:
    case FactSource::Typed:
        return namesAgree(facts, visit.patient);
    }
    return false;
}

std::vector<std::size_t> match(const Facts &facts, const QList<ScheduledVisit> &day, QDate today)
{
    if (!complete(facts, today))
        return {};
    QString patient;
    for (const auto &visit : day) {
        if (!agrees(facts, visit))
            continue;
        if (!patient.isEmpty() && patient != visit.patient.id)
            return {};
        patient = visit.patient.id;
    }
    if (patient.isEmpty())
        return {};
    // A code names one appointment, but the person it identifies may have others today: all are
    // shown.
    std::vector<std::size_t> visits;
    for (qsizetype i = 0; i < day.size(); ++i)
        if (day[i].patient.id == patient)
            visits.push_back(std::size_t(i));
    return visits;
}

QString maskNumber(const QString &number)
{
    if (number.isEmpty())
        return {};
    QString kept;
    for (const QChar c : number)
        if (c.isLetterOrNumber())
            kept += c;
    const auto shown = std::min<qsizetype>(2, kept.size() / 4);
    return QStringLiteral("••") + kept.right(shown);
}

QString maskEmail(const QString &email)
{
    const auto at = email.lastIndexOf(QLatin1Char('@'));
    if (at < 1)
        return email.isEmpty() ? QString() : QStringLiteral("•••");
    const auto dot = email.lastIndexOf(QLatin1Char('.'));
    const auto ending = dot > at ? email.mid(dot) : QString();
    // A short address would give itself away by its first letter and ending.
    const auto first = email.size() >= 4 * (1 + ending.size()) ? email.left(1) : QString();
    return first + QStringLiteral("•••@•••") +
           (email.size() >= 4 * ending.size() ? ending : QString());
}

QString maskAddress(const Address &address)
{
    const auto line = address.line.value(0);
    if (line.isEmpty() && address.postalCode.isEmpty())
        return {};
    QString digits;
    for (const QChar c : line)
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty())
            break;
    return QStringLiteral("•••") + (line.size() >= 4 ? digits.right(1) : QString()) +
           QStringLiteral(" •••");
}

QString greetingName(const Patient &patient)
{
    for (const auto *use : {"nickname", "usual", "official"})
        if (const auto *name = nameOfUse(patient, QLatin1String(use));
            name && !name->given.isEmpty())
            return name->given.first();
    for (const auto &name : patient.names)
        if (!name.given.isEmpty())
            return name.given.first();
    return {};
}

QString shortName(const Patient &patient)
{
    const auto *official = nameOfUse(patient, QStringLiteral("official"));
    if (!official && !patient.names.isEmpty())
        official = &patient.names.first();
    const auto letter = official ? initial(official->family) : QString();
    const auto given = greetingName(patient);
    return letter.isEmpty() ? given
                            : (given + QLatin1Char(' ') + letter + QLatin1Char('.')).trimmed();
}

int ageOn(QDate birthDate, QDate day)
{
    if (!birthDate.isValid() || birthDate > day)
        return 0;
    int age = day.year() - birthDate.year();
    if (day.month() < birthDate.month() ||
        (day.month() == birthDate.month() && day.day() < birthDate.day()))
        --age;
    return age;
}

} // namespace foyer
