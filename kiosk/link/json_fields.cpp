// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of field is written to JSON and read back, with its bounds.
#include "kiosk/link/json_fields.h"

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr int maxLanguages = 64;
constexpr int maxLanguageTag = 35; // BCP 47, RFC 5646 4.4.1

// With the offset: a wall clock time that names its zone is the same instant everywhere.
QString timeText(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

bool readTime(const QString &text, QDateTime &value)
{
    if (text.size() > 40)
        return false;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset the text would mean another instant on another machine.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return false;
    value = time;
    return true;
}

bool printable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n');
    });
}

} // namespace

void JsonWriter::put(const char *name, const QJsonValue &value)
{
    m_object.insert(QLatin1String(name), value);
}

void JsonWriter::text(const char *name, const QString &value, int)
{
    put(name, value);
}

void JsonWriter::texts(const char *name, const QStringList &values, int, int)
{
    put(name, QJsonArray::fromStringList(values));
}

void JsonWriter::textsByKey(const char *name, const QMap<QString, QString> &values, int, int, int)
{
    QJsonObject texts;
    for (auto it = values.begin(); it != values.end(); ++it)
        texts.insert(it.key(), it.value());
    put(name, texts);
}

void JsonWriter::localText(const char *name, const LocalText &value, int max)
{
    textsByKey(name, value.byLanguage, maxLanguages, maxLanguageTag, max);
}

void JsonWriter::number(const char *name, int value, int, int)
{
    put(name, value);
}
void JsonWriter::numberOrNone(const char *name, std::optional<int> value, int min, int max)
{
    if (value)
        number(name, *value, min, max);
}
void JsonWriter::fraction(const char *name, double value)
{
    put(name, value);
}
void JsonWriter::flag(const char *name, bool value)
{
    put(name, value);
}

void JsonWriter::uuid(const char *name, QUuid value)
{
    put(name, value.toString(QUuid::WithoutBraces));
}

void JsonWriter::uuidOrNone(const char *name, QUuid value)
{
    put(name, value.isNull() ? QString() : value.toString(QUuid::WithoutBraces));
}

void JsonWriter::date(const char *name, QDate value)
{
    put(name, value.toString(Qt::ISODate));
}
void JsonWriter::time(const char *name, const QDateTime &value)
{
    put(name, timeText(value));
}

void JsonWriter::timeOrNone(const char *name, const QDateTime &value)
{
    put(name, value.isValid() ? timeText(value) : QString());
}

void JsonWriter::bytes(const char *name, const QByteArray &value, qsizetype)
{
    put(name, QString::fromLatin1(value.toBase64()));
}

JsonReader::JsonReader(QJsonObject object, QString path, std::optional<Error> &error)
    : m_object(std::move(object)), m_path(std::move(path)), m_error(error)
{
}

void JsonReader::refuse(const QString &path, const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorKind::BadInput, QStringLiteral("%1 %2.").arg(path, what), path};
}

QString JsonReader::pathOf(const char *name) const
{
    return m_path + QLatin1Char('.') + QLatin1String(name);
}

QString JsonReader::itemPath(const char *name, qsizetype index) const
{
    return QStringLiteral("%1[%2]").arg(pathOf(name)).arg(index);
}

bool JsonReader::has(const char *name) const
{
    return m_object.contains(QLatin1String(name));
}

QJsonValue JsonReader::take(const char *name)
{
    m_known.insert(QLatin1String(name));
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        refuse(pathOf(name), QStringLiteral("is missing"));
    return value;
}

QJsonArray JsonReader::takeArray(const char *name, int maxCount)
{
    const QJsonValue json = take(name);
    if (!json.isArray())
        refuse(pathOf(name), QStringLiteral("must be a list"));
    else if (json.toArray().size() > maxCount)
        refuse(pathOf(name), QStringLiteral("has more than %1 entries").arg(maxCount));
    return m_error ? QJsonArray() : json.toArray();
}

void JsonReader::readText(const QJsonValue &json, const QString &path, QString &value, int max)
{
    if (!json.isString())
        return refuse(path, QStringLiteral("must be a text"));
    const QString text = json.toString();
    if (text.size() > max)
        return refuse(path, QStringLiteral("is longer than %1 characters").arg(max));
    if (!printable(text))
        return refuse(path, QStringLiteral("contains a control character"));
    value = text;
}

void JsonReader::text(const char *name, QString &value, int max)
{
    readText(take(name), pathOf(name), value, max);
}

void JsonReader::texts(const char *name, QStringList &values, int maxCount, int max)
{
    const QJsonArray array = takeArray(name, maxCount);
    for (qsizetype i = 0; i < array.size(); ++i)
        readText(array.at(i), itemPath(name, i), values.emplaceBack(), max);
}

void JsonReader::textsByKey(const char *name, QMap<QString, QString> &values, int maxCount,
                            int maxKey, int max)
{
    const QJsonValue json = take(name);
    if (!json.isObject())
        return refuse(pathOf(name), QStringLiteral("must be an object of texts"));
    const QJsonObject texts = json.toObject();
    if (texts.size() > maxCount)
        return refuse(pathOf(name), QStringLiteral("has too many texts"));
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        // The key came from outside: it is not repeated in the error.
        if (it.key().isEmpty() || it.key().size() > maxKey || !printable(it.key()))
            return refuse(pathOf(name), QStringLiteral("has a key that cannot be"));
        readText(it.value(), pathOf(name), values[it.key()], max);
    }
}

void JsonReader::localText(const char *name, LocalText &value, int max)
{
    textsByKey(name, value.byLanguage, maxLanguages, maxLanguageTag, max);
}

void JsonReader::number(const char *name, int &value, int min, int max)
{
    const QJsonValue json = take(name);
    const double number = json.toDouble(std::nan(""));
    if (!(number >= min && number <= max) || number != std::floor(number))
        return refuse(pathOf(name),
                      QStringLiteral("must be a whole number from %1 to %2").arg(min).arg(max));
    value = static_cast<int>(number);
}

void JsonReader::numberOrNone(const char *name, std::optional<int> &value, int min, int max)
{
    if (has(name))
        number(name, value.emplace(), min, max);
}

void JsonReader::fraction(const char *name, double &value)
{
    const double number = take(name).toDouble(std::nan(""));
    if (!(number >= 0 && number <= 1))
        return refuse(pathOf(name), QStringLiteral("must be a number from 0 to 1"));
    value = number;
}

void JsonReader::flag(const char *name, bool &value)
{
    const QJsonValue json = take(name);
    if (!json.isBool())
        return refuse(pathOf(name), QStringLiteral("must be true or false"));
    value = json.toBool();
}

void JsonReader::uuid(const char *name, QUuid &value)
{
    uuidOrNone(name, value);
    if (value.isNull())
        refuse(pathOf(name), QStringLiteral("must be a UUID"));
}

void JsonReader::uuidOrNone(const char *name, QUuid &value)
{
    QString text;
    readText(take(name), pathOf(name), text, 36);
    value = text.isEmpty() ? QUuid() : QUuid::fromString(text);
    // One spelling only, so that an id compares as it is written.
    if (!text.isEmpty() && value.toString(QUuid::WithoutBraces) != text)
        refuse(pathOf(name), QStringLiteral("must be a UUID"));
}

void JsonReader::date(const char *name, QDate &value)
{
    QString text;
    readText(take(name), pathOf(name), text, 10);
    value = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && value.toString(Qt::ISODate) != text)
        refuse(pathOf(name), QStringLiteral("must be a date such as 2026-03-01"));
}

void JsonReader::time(const char *name, QDateTime &value)
{
    if (!readTime(take(name).toString(), value))
        refuse(pathOf(name), QStringLiteral("must be a time with its offset from UTC"));
}

void JsonReader::timeOrNone(const char *name, QDateTime &value)
{
    const QJsonValue json = take(name);
    if (!json.isString() || (!json.toString().isEmpty() && !readTime(json.toString(), value)))
        refuse(pathOf(name), QStringLiteral("must be empty or a time with its offset from UTC"));
}

void JsonReader::bytes(const char *name, QByteArray &value, qsizetype max)
{
    const QJsonValue json = take(name);
    if (!json.isString() || json.toString().size() > (max + 2) / 3 * 4)
        return refuse(pathOf(name), QStringLiteral("must be base64 of at most %1 bytes").arg(max));
    const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > max)
        return refuse(pathOf(name), QStringLiteral("must be base64 of at most %1 bytes").arg(max));
    value = decoded.decoded;
}

void JsonReader::refuseUnknown()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (!m_known.contains(it.key()))
            return refuse(m_path, QStringLiteral("has a field that is not part of this message"));
}

Result<QJsonObject> parseObject(const QByteArray &json, qsizetype maxBytes)
{
    if (json.size() > maxBytes)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The message is longer than %1 bytes.").arg(maxBytes),
                    QStringLiteral("$"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(
            ErrorKind::BadInput,
            QStringLiteral("The message is not a whole JSON object (offset %1).").arg(error.offset),
            QStringLiteral("$"));
    return document.object();
}

} // namespace foyer
