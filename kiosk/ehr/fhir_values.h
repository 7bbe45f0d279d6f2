// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR's data types from JSON, bounded. For the readers of this folder.
#pragma once

#include "kiosk/ehr/fhir.h"

#include <QJsonArray>
#include <QJsonValue>

namespace foyer::fhir {

// A resource while it is read: its "Type/id" for problems.
class Resource {
public:
    Resource(const QJsonObject &object, Problems &problems);

    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool isA(const char *type) const; // also has an id
    void problem(const char *element, const char *message) const;

    [[nodiscard]] QString text(const char *element) const;
    [[nodiscard]] QDate fullDate(const char *element) const;
    [[nodiscard]] QDateTime instant(const char *element) const; // seconds and offset are required
    [[nodiscard]] LocalText localText(const QJsonObject &parent, const QString &name) const;
    [[nodiscard]] QString language() const; // of its texts; "en" when not said

private:
    QJsonObject m_object;
    Problems &m_problems;
    QString m_id;
    QString m_where;
};

// The objects of an array, at most 100; what is no object is left out.
[[nodiscard]] QList<QJsonObject> objects(const QJsonValue &array);
// A text of at most 1000 characters without control characters, trimmed; else empty.
[[nodiscard]] QString boundedText(const QJsonValue &value);
[[nodiscard]] QStringList boundedTexts(const QJsonValue &array);
[[nodiscard]] QString reference(const QJsonValue &value); // Reference.reference
[[nodiscard]] bool hasCode(const QJsonValue &codeable, const char *system, const char *code);
[[nodiscard]] QDate dateFrom(const QString &text); // YYYY-MM-DD that exists
[[nodiscard]] QDateTime instantFrom(const QString &text);
[[nodiscard]] Address address(const QJsonObject &object);
[[nodiscard]] HumanName humanName(const QJsonObject &object);
[[nodiscard]] QString oneLine(const Address &address);

} // namespace foyer::fhir
