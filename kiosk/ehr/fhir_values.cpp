// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR's data types: https://hl7.org/fhir/R4/datatypes.html, with bounds of our own.
#include "kiosk/ehr/fhir_values.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace foyer::fhir {

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype mostElements = 100;
constexpr auto translationUrl = "http://hl7.org/fhir/StructureDefinition/translation";

bool isId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9\\-.]{1,64}\\z"));
    return form.match(id).hasMatch();
}

} // namespace

Resource::Resource(const QJsonObject &object, Problems &problems)
    : m_object(object), m_problems(problems), m_id(object[QLatin1String("id")].toString())
{
    if (!isId(m_id))
        m_id.clear();
    m_where = boundedText(object[QLatin1String("resourceType")]).left(64) + QLatin1Char('/') + m_id;
}

bool Resource::isA(const char *type) const
{
    if (m_object[QLatin1String("resourceType")].toString() != QLatin1String(type))
        return false;
    if (m_id.isEmpty())
        problem("id", "There is no usable id; it is left out.");
    return !m_id.isEmpty();
}

void Resource::problem(const char *element, const char *message) const
{
    m_problems +=
        {m_where + QLatin1Char('.') + QString::fromLatin1(element), QString::fromLatin1(message)};
}

QString Resource::text(const char *element) const
{
    const QJsonValue value = m_object[QLatin1String(element)];
    const QString text = boundedText(value);
    if (text.isEmpty() && !value.isUndefined())
        problem(element, "This is not a usable text.");
    return text;
}

QDate Resource::fullDate(const char *element) const
{
    const QJsonValue value = m_object[QLatin1String(element)];
    const QDate date = dateFrom(value.toString());
    if (!date.isValid() && !value.isUndefined())
        problem(element, "This is not a full date that exists.");
    return date;
}

QDateTime Resource::instant(const char *element) const
{
    const QJsonValue value = m_object[QLatin1String(element)];
    const QDateTime instant = instantFrom(value.toString());
    if (!instant.isValid() && !value.isUndefined())
        problem(element, "This is not an instant with seconds and an offset.");
    return instant;
}

QString Resource::language() const
{
    const QString language = boundedText(m_object[QLatin1String("language")]);
    return language.isEmpty() ? QStringLiteral("en") : language;
}

LocalText Resource::localText(const QJsonObject &parent, const QString &name) const
{
    LocalText out;
    if (const QString text = boundedText(parent[name]); !text.isEmpty())
        out.byLanguage.insert(language(), text);
    const QJsonObject beside = parent[QLatin1Char('_') + name].toObject();
    for (const QJsonObject &extension : objects(beside[QLatin1String("extension")])) {
        if (extension[QLatin1String("url")].toString() != QLatin1String(translationUrl))
            continue;
        QString language;
        QString content;
        for (const QJsonObject &part : objects(extension[QLatin1String("extension")])) {
            const QString url = part[QLatin1String("url")].toString();
            if (url == QLatin1String("lang"))
                language = boundedText(part[QLatin1String("valueCode")]);
            else if (url == QLatin1String("content"))
                content = boundedText(part[part.contains(QLatin1String("valueString"))
                                               ? QLatin1String("valueString")
                                               : QLatin1String("valueMarkdown")]);
        }
        if (!language.isEmpty() && !content.isEmpty())
            out.byLanguage.insert(language, content);
    }
    return out;
}

QList<QJsonObject> objects(const QJsonValue &array)
{
    QList<QJsonObject> out;
    for (const QJsonValue &element : array.toArray()) {
        if (out.size() == mostElements)
            break;
        if (element.isObject())
            out += element.toObject();
    }
    return out;
}

QString boundedText(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() > longestText)
        return {};
    const bool control = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') &&
               c != QLatin1Char('\t');
    });
    return control ? QString() : text.simplified();
}

QStringList boundedTexts(const QJsonValue &array)
{
    QStringList out;
    for (const QJsonValue &element : array.toArray()) {
        if (out.size() == mostElements)
            break;
        if (const QString text = boundedText(element); !text.isEmpty())
            out += text;
    }
    return out;
}

QString reference(const QJsonValue &value)
{
    return boundedText(value.toObject()[QLatin1String("reference")]);
}

bool hasCode(const QJsonValue &codeable, const char *system, const char *code)
{
    const auto codings = objects(codeable.toObject()[QLatin1String("coding")]);
    return std::any_of(codings.begin(), codings.end(), [&](const QJsonObject &coding) {
        return coding[QLatin1String("system")].toString() == QLatin1String(system) &&
               coding[QLatin1String("code")].toString() == QLatin1String(code);
    });
}

QDate dateFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.capturedView(1).toInt() < 1800)
        return {};
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt(),
            match.capturedView(3).toInt()};
}

// Built by hand: the library's parser takes 24:00 and forms without an offset, which FHIR does not.
QDateTime instantFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]{1,9}))?"
        "(?:Z|([+-])([0-9]{2}):([0-9]{2}))\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = dateFrom(match.captured(1));
    const int ms = match.captured(5).leftJustified(3, QLatin1Char('0')).left(3).toInt();
    const QTime time(match.capturedView(2).toInt(), match.capturedView(3).toInt(),
                     match.capturedView(4).toInt(), ms);
    const int hours = match.capturedView(7).toInt(), minutes = match.capturedView(8).toInt();
    if (!date.isValid() || !time.isValid() || hours > 14 || minutes > 59)
        return {};
    const int offset =
        (hours * 60 + minutes) * 60 * (match.capturedView(6) == QLatin1String("-") ? -1 : 1);
    return {date, time, Qt::OffsetFromUTC, offset};
}

Address address(const QJsonObject &object)
{
    return {boundedTexts(object[QLatin1String("line")]), boundedText(object[QLatin1String("city")]),
            boundedText(object[QLatin1String("state")]),
            boundedText(object[QLatin1String("postalCode")]),
            boundedText(object[QLatin1String("country")])};
}

HumanName humanName(const QJsonObject &object)
{
    return {boundedText(object[QLatin1String("use")]), boundedText(object[QLatin1String("family")]),
            boundedTexts(object[QLatin1String("given")])};
}

QString oneLine(const Address &address)
{
    QStringList parts = address.line;
    parts += address.city;
    parts += QStringList{address.state, address.postalCode}.join(QLatin1Char(' ')).trimmed();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace foyer::fhir
