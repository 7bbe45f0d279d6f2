// SPDX-License-Identifier: GPL-3.0-or-later
// Reads AAMVA data by designators and element names; offsets and lengths in the header are never
// used, because real cards (and the standard's own sample) carry wrong ones.
#include "kiosk/cards/aamva.h"

#include "kiosk/cards/aamva_elements.h"
#include "kiosk/core/visit_code.h"

#include <QStringDecoder>
#include <algorithm>

namespace foyer {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The standard says ISO 8859-1; some issuers write UTF-8. Words for "no such name" are no name.
QString text(const Elements &elements, const char *name)
{
    const QByteArray value = elements.value(name);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString read = utf8(value);
    if (utf8.hasError())
        read = QString::fromLatin1(value);
    const bool printable = std::ranges::all_of(read, [](QChar c) { return c.isPrint(); });
    const QString upper = read.toUpper();
    if (!printable || upper == QLatin1String("NONE") || upper.startsWith(QLatin1String("UNAVL")) ||
        upper == QLatin1String("UNAVAILABLE"))
        return {};
    return read;
}

// MMDDCCYY in the USA, CCYYMMDD in Canada and version 1. No guess is needed: a century is never a
// month.
QDate date(const Elements &elements, const char *name)
{
    const QByteArray value = elements.value(name);
    if (value.size() != 8 || !std::ranges::all_of(value, isDigit))
        return {};
    const bool yearFirst = value.first(2).toInt() > 12;
    const QDate day =
        yearFirst ? QDate(value.first(4).toInt(), value.mid(4, 2).toInt(), value.last(2).toInt())
                  : QDate(value.last(4).toInt(), value.first(2).toInt(), value.mid(2, 2).toInt());
    return day.isValid() && day.year() >= 1880 && day.year() <= 2200 ? day : QDate();
}

Truncation truncation(const Elements &elements, const char *name)
{
    const QByteArray value = elements.value(name);
    return value == "T" ? Truncation::Yes : value == "N" ? Truncation::No : Truncation::Unknown;
}

QString genderOf(const QByteArray &code)
{
    if (code == "1" || code == "M")
        return QStringLiteral("male");
    if (code == "2" || code == "F")
        return QStringLiteral("female");
    return {};
}

// Nine digits, padded with blanks or zeros, are ZIP and ZIP+4.
QString postalCode(const QString &code)
{
    const bool nine =
        code.size() == 9 && std::ranges::all_of(code, [](QChar c) { return c.isDigit(); });
    if (!nine)
        return code;
    return code.endsWith(QLatin1String("0000")) ? code.first(5)
                                                : code.first(5) + QLatin1Char('-') + code.last(4);
}

QStringList words(const QString &names)
{
    QString spaced = names;
    spaced.replace(QLatin1Char(','), QLatin1Char(' '));
    return spaced.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void readName(const Elements &elements, Licence &licence)
{
    licence.family = text(elements, elements.contains("DCS") ? "DCS" : "DAB");
    licence.given = words(text(elements, "DAC")).join(QLatin1Char(' '));
    licence.middle = words(text(elements, "DAD")).join(QLatin1Char(' '));
    licence.suffix = text(elements, elements.contains("DCU") ? "DCU" : "DAE");
    if (licence.given.isEmpty()) {
        // Versions 2 and 3 put all given names into one element.
        QStringList all = words(text(elements, "DCT"));
        if (!all.isEmpty()) {
            licence.given = all.takeFirst();
            if (licence.middle.isEmpty())
                licence.middle = all.join(QLatin1Char(' '));
        }
    }
    // Version 1: FAMILY,GIVEN,MIDDLE,SUFFIX. Without commas nobody can tell where the family name
    // ends.
    const QStringList parts = text(elements, "DAA").split(QLatin1Char(','));
    if (licence.family.isEmpty() && licence.given.isEmpty() && parts.size() >= 2) {
        licence.family = parts[0].trimmed();
        licence.given = parts[1].trimmed();
        licence.middle = parts.value(2).trimmed();
        licence.suffix = parts.value(3).trimmed();
    }
}

// A name as long as its field, of which the card does not say that it is whole, may have been cut.
bool mayBeCut(const QString &name, Truncation cut)
{
    constexpr qsizetype fieldLength = 40;
    return cut == Truncation::Yes || (cut == Truncation::Unknown && name.size() >= fieldLength);
}

} // namespace

Result<Licence> parseLicence(const QByteArray &bytes)
{
    if (bytes.size() > maxScanBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The scanned code is too long."));
    const auto data = readAamva(bytes);
    if (!data)
        return std::unexpected(data.error());
    const Elements &elements = data->elements;

    Licence licence;
    licence.version = data->version;
    licence.issuer = QString::fromLatin1(data->issuer);
    licence.identityCard = data->identityCard;
    licence.number = text(elements, "DAQ");
    readName(elements, licence);
    licence.familyCut = truncation(elements, "DDE");
    licence.givenCut = truncation(elements, "DDF");
    licence.middleCut = truncation(elements, "DDG");
    licence.birthDate = date(elements, "DBB");
    licence.expires = date(elements, "DBA");
    licence.issued = date(elements, "DBD");
    licence.gender = genderOf(elements.value("DBC"));
    for (const char *line : {"DAG", "DAH"})
        if (const QString street = text(elements, line); !street.isEmpty())
            licence.address.line.append(street);
    licence.address.city = text(elements, "DAI");
    licence.address.state = text(elements, "DAJ");
    licence.address.postalCode = postalCode(text(elements, "DAK"));
    licence.address.country = text(elements, "DCG");
    if (licence.family.isEmpty() && licence.given.isEmpty() && !licence.birthDate.isValid())
        return fail(ErrorKind::BadInput, QStringLiteral("The code of the licence is incomplete."));
    return licence;
}

bool expired(const Licence &licence, QDate today)
{
    return licence.expires.isValid() && licence.expires < today;
}

Facts toFacts(const Licence &licence)
{
    Facts facts;
    facts.source = FactSource::Licence;
    facts.birthDate = licence.birthDate;
    if (!mayBeCut(licence.family, licence.familyCut))
        facts.family = licence.family;
    if (!mayBeCut(licence.given, licence.givenCut))
        facts.given = licence.given;
    if (!facts.given.isEmpty() && !licence.middle.isEmpty() &&
        !mayBeCut(licence.middle, licence.middleCut))
        facts.given += QLatin1Char(' ') + licence.middle;
    return facts;
}

} // namespace foyer
