// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cards/egk.h"

#include "kiosk/cards/gunzip.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace foyer {
namespace {

constexpr qsizetype maxPacked = 8 * 1024;
constexpr qsizetype maxXml = 64 * 1024; // 5.2 allows about 2 kB of text
constexpr int maxElements = 200;
constexpr int maxDepth = 10;
constexpr qsizetype maxText = 200;

using Texts = QHash<QString, QString>; // "Versicherter/Person/Vorname" -> text

auto wrong()
{
    return fail(ErrorKind::BadInput, QStringLiteral("The health card's data cannot be read."));
}

quint16 number(const QByteArray &bytes, qsizetype at)
{
    return quint16(quint8(bytes[at]) << 8 | quint8(bytes[at + 1]));
}

// The cards' encoding by rule. It is Latin 1 but for eight characters.
QString fromLatin9(const QByteArray &bytes)
{
    static const QHash<char16_t, char16_t> other{{0xa4, 0x20ac}, {0xa6, 0x160}, {0xa8, 0x161},
                                                 {0xb4, 0x17d},  {0xb8, 0x17e}, {0xbc, 0x152},
                                                 {0xbd, 0x153},  {0xbe, 0x178}};
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text)
        letter = QChar(other.value(letter.unicode(), letter.unicode()));
    return text;
}

QString decoded(const QByteArray &xml)
{
    return xml.left(100).toLower().contains("encoding=\"utf-8\"") ? QString::fromUtf8(xml)
                                                                  : fromLatin9(xml);
}

// All texts below the root element, by their path. A document type is refused: it could define
// entities.
Result<Texts> textsOf(const QByteArray &packed)
{
    const auto unpacked = gunzip(packed, maxXml);
    if (!unpacked)
        return std::unexpected(unpacked.error());
    QXmlStreamReader xml(decoded(unpacked->bytes));
    Texts texts;
    QStringList path;
    int elements = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return wrong();
        case QXmlStreamReader::StartElement:
            if (++elements > maxElements || path.size() >= maxDepth)
                return wrong();
            path.append(xml.name().toString());
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!xml.isWhitespace()) {
                QString &text = texts[path.mid(1).join(QLatin1Char('/'))];
                text += xml.text();
                if (text.size() > maxText)
                    return wrong();
            }
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return wrong();
    return texts;
}

// Control characters are nobody's name.
QString plain(const Texts &texts, const QString &path)
{
    const QString text = texts.value(path).simplified();
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); })
               ? text
               : QString();
}

QDate date(const Texts &texts, const QString &path)
{
    return QDate::fromString(texts.value(path).trimmed(), QStringLiteral("yyyyMMdd"));
}

QString gender(const QString &letter)
{
    if (letter == u"M")
        return QStringLiteral("male");
    if (letter == u"W")
        return QStringLiteral("female");
    return letter == u"D" || letter == u"X" ? QStringLiteral("other") : QString();
}

// A letter, eight digits and a check digit: the letter counts as two digits, every second one
// doubled.
bool isMemberNumber(const QString &text)
{
    if (text.size() != 10 || text[0] < u'A' || text[0] > u'Z' ||
        !std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    const int letter = text[0].unicode() - u'A' + 1;
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        const int digit = i == 0 ? letter / 10 : i == 1 ? letter % 10 : text[i - 1].digitValue();
        const int weighed = digit * (i % 2 == 0 ? 1 : 2);
        sum += weighed / 10 + weighed % 10;
    }
    return sum % 10 == text[9].digitValue();
}

// EF.PD: two bytes of length, then the packed person.
Result<EgkCard> person(const QByteArray &file)
{
    if (file.size() < 2 || file.size() > maxPacked || number(file, 0) > file.size() - 2)
        return wrong();
    const auto texts = textsOf(file.mid(2, number(file, 0)));
    if (!texts)
        return std::unexpected(texts.error());
    const auto of = [&](const char *name) {
        return plain(*texts, QStringLiteral("Versicherter/Person/") + QLatin1String(name));
    };
    EgkCard card;
    card.number = plain(*texts, QStringLiteral("Versicherter/Versicherten_ID"));
    if (!isMemberNumber(card.number))
        card.number.clear();
    card.family = of("Nachname");
    card.prefix = of("Vorsatzwort");
    card.addition = of("Namenszusatz");
    card.given = of("Vorname");
    card.title = of("Titel");
    card.gender = gender(of("Geschlecht"));
    card.birthDate = date(*texts, QStringLiteral("Versicherter/Person/Geburtsdatum"));
    const QString street =
        (of("StrassenAdresse/Strasse") + QLatin1Char(' ') + of("StrassenAdresse/Hausnummer"))
            .simplified();
    for (const QString &line : {street, of("StrassenAdresse/Anschriftenzusatz")})
        if (!line.isEmpty())
            card.address.line.append(line);
    card.address.postalCode = of("StrassenAdresse/Postleitzahl");
    card.address.city = of("StrassenAdresse/Ort");
    card.address.country = of("StrassenAdresse/Land/Wohnsitzlaendercode");
    if (card.family.isEmpty() && card.number.isEmpty())
        return wrong();
    return card;
}

// EF.VD: where the open and the protected part begin and end; the open one is packed.
Result<> insurance(const QByteArray &file, EgkCard &card)
{
    if (file.size() < 8 || file.size() > maxPacked)
        return wrong();
    const qsizetype begin = number(file, 0);
    const qsizetype end = number(file, 2); // of its last byte; the packed data end themselves
    if (begin < 8 || end < begin || begin >= file.size())
        return wrong();
    const auto texts = textsOf(file.mid(begin, end - begin + 1));
    if (!texts)
        return std::unexpected(texts.error());
    const auto path = [](const char *name) {
        return QStringLiteral("Versicherter/Versicherungsschutz/") + QLatin1String(name);
    };
    card.insuredFrom = date(*texts, path("Beginn"));
    card.insuredUntil = date(*texts, path("Ende"));
    card.payor = plain(*texts, path("Kostentraeger/Name"));
    card.payorId = plain(*texts, path("Kostentraeger/Kostentraegerkennung"));
    return {};
}

} // namespace

Result<EgkCard> parseEgk(const QList<QByteArray> &files)
{
    auto card = person(files.value(0));
    if (!card)
        return card;
    if (const QByteArray vd = files.value(1); !vd.isEmpty())
        if (const auto read = insurance(vd, *card); !read)
            return std::unexpected(read.error());
    card->changing = files.value(2).startsWith('1');
    return card;
}

bool valid(const EgkCard &card, QDate today)
{
    return !card.changing && !(card.insuredUntil.isValid() && card.insuredUntil < today) &&
           !(card.insuredFrom.isValid() && card.insuredFrom > today);
}

Facts toFacts(const EgkCard &card)
{
    Facts facts;
    facts.source = FactSource::ChipCard;
    facts.cardNumber = card.number;
    facts.birthDate = card.birthDate;
    // In records all three are the family name: "Gräfin von Hohenberg".
    facts.family =
        QStringList{card.addition, card.prefix, card.family}.join(QLatin1Char(' ')).simplified();
    facts.given = card.given;
    const bool two = facts.birthDate.isValid() && !foldName(facts.family).isEmpty() &&
                     !foldName(facts.given).isEmpty();
    if (!two)
        facts.source = FactSource::CardNumber;
    return facts;
}

} // namespace foyer
