// SPDX-License-Identifier: GPL-3.0-or-later
// A message is described once, by a function describe(archive, message) that names each field with
// its bound; the two archives here write it as JSON and read it back. A field that is missing,
// unknown, too long or of a wrong type is BadInput with its JSON path.
#pragma once

#include "kiosk/core/model.h"
#include "kiosk/core/result.h"
#include "kiosk/link/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>
#include <optional>

namespace foyer {

class JsonWriter {
public:
    void text(const char *name, const QString &value, int max);
    void texts(const char *name, const QStringList &values, int maxCount, int max);
    void textsByKey(const char *name, const QMap<QString, QString> &values, int maxCount,
                    int maxKey, int max);
    void localText(const char *name, const LocalText &value, int max);
    void number(const char *name, int value, int min, int max);
    void numberOrNone(const char *name, std::optional<int> value, int min,
                      int max);                    // none: left out
    void fraction(const char *name, double value); // 0..1
    void flag(const char *name, bool value);
    void uuid(const char *name, QUuid value);
    void uuidOrNone(const char *name, QUuid value); // none is the empty text
    void date(const char *name, QDate value);       // none is the empty text
    void time(const char *name, const QDateTime &value);
    void timeOrNone(const char *name, const QDateTime &value);
    void bytes(const char *name, const QByteArray &value, qsizetype max); // base64

    template <class E>
    void choice(const char *name, E value)
    {
        put(name, keyOf(value));
    }

    template <class E>
    void choiceOrNone(const char *name, const std::optional<E> &value)
    {
        if (value)
            choice(name, *value);
    }

    template <class E>
    void choices(const char *name, const QList<E> &values, int)
    {
        QJsonArray array;
        for (E value : values)
            array.append(keyOf(value));
        put(name, array);
    }

    template <class T>
    void object(const char *name, T &value)
    {
        JsonWriter inner;
        describe(inner, value);
        put(name, inner.object());
    }

    template <class T>
    void optional(const char *name, std::optional<T> &value)
    {
        if (value)
            object(name, *value);
    }

    template <class T>
    void objects(const char *name, QList<T> &values, int)
    {
        QJsonArray array;
        for (T &value : values) {
            JsonWriter inner;
            describe(inner, value);
            array.append(inner.object());
        }
        put(name, array);
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    void put(const char *name, const QJsonValue &value);

    QJsonObject m_object;
};

class JsonReader {
public:
    // error is shared by a message and its parts; the first failure stays.
    JsonReader(QJsonObject object, QString path, std::optional<Error> &error);

    void text(const char *name, QString &value, int max);
    void texts(const char *name, QStringList &values, int maxCount, int max);
    void textsByKey(const char *name, QMap<QString, QString> &values, int maxCount, int maxKey,
                    int max);
    void localText(const char *name, LocalText &value, int max);
    void number(const char *name, int &value, int min, int max);
    void numberOrNone(const char *name, std::optional<int> &value, int min, int max);
    void fraction(const char *name, double &value);
    void flag(const char *name, bool &value);
    void uuid(const char *name, QUuid &value);
    void uuidOrNone(const char *name, QUuid &value);
    void date(const char *name, QDate &value);
    void time(const char *name, QDateTime &value);
    void timeOrNone(const char *name, QDateTime &value);
    void bytes(const char *name, QByteArray &value, qsizetype max);

    template <class E>
    void choice(const char *name, E &value)
    {
        pick(take(name), pathOf(name), value);
    }

    template <class E>
    void choiceOrNone(const char *name, std::optional<E> &value)
    {
        if (has(name))
            choice(name, value.emplace());
    }

    template <class E>
    void choices(const char *name, QList<E> &values, int maxCount)
    {
        const QJsonArray array = takeArray(name, maxCount);
        for (qsizetype i = 0; i < array.size(); ++i) {
            E value{};
            pick(array.at(i), itemPath(name, i), value);
            values.append(value);
        }
    }

    template <class T>
    void object(const char *name, T &value)
    {
        inner(take(name), pathOf(name), value);
    }

    template <class T>
    void optional(const char *name, std::optional<T> &value)
    {
        if (has(name))
            object(name, value.emplace());
    }

    template <class T>
    void objects(const char *name, QList<T> &values, int maxCount)
    {
        const QJsonArray array = takeArray(name, maxCount);
        for (qsizetype i = 0; i < array.size(); ++i)
            inner(array.at(i), itemPath(name, i), values.emplaceBack());
    }

    void refuseUnknown();

private:
    [[nodiscard]] bool has(const char *name) const;
    QJsonValue take(const char *name);
    QJsonArray takeArray(const char *name, int maxCount);
    void readText(const QJsonValue &json, const QString &path, QString &value, int max);
    [[nodiscard]] QString pathOf(const char *name) const;
    [[nodiscard]] QString itemPath(const char *name, qsizetype index) const;
    void refuse(const QString &path, const QString &what);

    template <class E>
    void pick(const QJsonValue &json, const QString &path, E &value)
    {
        if (!fromKey(json.toString(), value))
            refuse(path, QStringLiteral("is none of the known names"));
    }

    template <class T>
    void inner(const QJsonValue &json, const QString &path, T &value)
    {
        if (!json.isObject())
            return refuse(path, QStringLiteral("must be an object"));
        JsonReader reader(json.toObject(), path, m_error);
        describe(reader, value);
        reader.refuseUnknown();
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_error;
    QSet<QString> m_known;
};

// The JSON object in these bytes. Errors: BadInput when longer than maxBytes, torn, or not an
// object.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &json, qsizetype maxBytes);

template <class T>
[[nodiscard]] QByteArray writeMessage(T message)
{
    JsonWriter writer;
    describe(writer, message);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

template <class T>
[[nodiscard]] Result<T> readMessage(const QByteArray &json, qsizetype maxBytes)
{
    const Result<QJsonObject> object = parseObject(json, maxBytes);
    if (!object)
        return std::unexpected(object.error());
    std::optional<Error> error;
    T message;
    JsonReader reader(*object, QStringLiteral("$"), error);
    describe(reader, message);
    reader.refuseUnknown();
    if (error)
        return std::unexpected(*error);
    return message;
}

} // namespace foyer
