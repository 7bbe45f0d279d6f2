// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and texts in several languages are JSON in their columns.
#include "kiosk/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace foyer::store {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString textOf(const LocalText &text)
{
    QJsonObject object;
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it)
        object.insert(it.key(), it.value());
    return textOf(object);
}

LocalText localTextOf(const QVariant &text)
{
    LocalText local;
    const QJsonObject object = objectOf(text);
    for (auto it = object.begin(); it != object.end(); ++it)
        local.byLanguage.insert(it.key(), it.value().toString());
    return local;
}

QString textOf(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QVariant &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toString().toUtf8()).array();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

} // namespace foyer::store
