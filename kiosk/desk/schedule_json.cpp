// SPDX-License-Identifier: GPL-3.0-or-later
// Field by field, both ways side by side, so that one is not changed without the other.
#include "kiosk/desk/schedule_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace foyer {

namespace {

using namespace Qt::StringLiterals;

// One description serves writing and reading: Out fills an object, In takes from it.
struct Out {
    QJsonObject json;

    void operator()(const QString &key, const QString &value) { json.insert(key, value); }
    void operator()(const QString &key, const QStringList &value)
    {
        json.insert(key, QJsonArray::fromStringList(value));
    }
    void operator()(const QString &key, const QDate &value)
    {
        json.insert(key, value.toString(Qt::ISODate));
    }
    void operator()(const QString &key, const QDateTime &value)
    {
        json.insert(key, value.isValid() ? value.toMSecsSinceEpoch() : -1);
    }
    void operator()(const QString &key, const AppointmentStatus &value)
    {
        json.insert(key, int(value));
    }
    void operator()(const QString &key, const LocalText &value)
    {
        QJsonObject texts;
        for (auto it = value.byLanguage.begin(); it != value.byLanguage.end(); ++it)
            texts.insert(it.key(), it.value());
        json.insert(key, texts);
    }
    template <class T>
    void operator()(const QString &key, const QList<T> &value);
    template <class T>
    void operator()(const QString &key, const T &value);
};

struct In {
    QJsonObject json;

    void operator()(const QString &key, QString &value) { value = json.value(key).toString(); }
    void operator()(const QString &key, QStringList &value)
    {
        for (const auto &item : json.value(key).toArray())
            value.append(item.toString());
    }
    void operator()(const QString &key, QDate &value)
    {
        value = QDate::fromString(json.value(key).toString(), Qt::ISODate);
    }
    void operator()(const QString &key, QDateTime &value)
    {
        const auto ms = json.value(key).toInteger(-1);
        value = ms < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms);
    }
    void operator()(const QString &key, AppointmentStatus &value)
    {
        const int number = json.value(key).toInt(-1);
        const bool known = number >= 0 && number <= int(AppointmentStatus::NoShow);
        value = known ? AppointmentStatus(number) : AppointmentStatus::Cancelled;
    }
    void operator()(const QString &key, LocalText &value)
    {
        const QJsonObject texts = json.value(key).toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            value.byLanguage.insert(it.key(), it.value().toString());
    }
    template <class T>
    void operator()(const QString &key, QList<T> &value);
    template <class T>
    void operator()(const QString &key, T &value);
};

template <class V>
void describe(V &v, auto &x) requires requires
{
    x.type;
}
{
    v(u"system"_s, x.system), v(u"value"_s, x.value), v(u"type"_s, x.type);
}

template <class V>
void describe(V &v, auto &x) requires requires
{
    x.use;
}
{
    v(u"use"_s, x.use), v(u"family"_s, x.family), v(u"given"_s, x.given);
}

template <class V>
void describe(V &v, auto &x) requires requires
{
    x.postalCode;
}
{
    v(u"line"_s, x.line), v(u"city"_s, x.city), v(u"state"_s, x.state);
    v(u"postalCode"_s, x.postalCode), v(u"country"_s, x.country);
}

template <class V>
void describe(V &v, auto &x) requires requires
{
    x.birthDate;
}
{
    v(u"id"_s, x.id), v(u"identifiers"_s, x.identifiers), v(u"names"_s, x.names);
    v(u"birthDate"_s, x.birthDate), v(u"gender"_s, x.gender), v(u"language"_s, x.language);
    v(u"phone"_s, x.phone), v(u"email"_s, x.email), v(u"address"_s, x.address);
}

template <class V>
void describe(V &v, auto &x) requires requires
{
    x.directions;
}
{
    v(u"id"_s, x.id), v(u"name"_s, x.name), v(u"site"_s, x.site), v(u"siteName"_s, x.siteName);
    v(u"siteAddress"_s, x.siteAddress), v(u"area"_s, x.area), v(u"directions"_s, x.directions);
}

template <class V>
void describe(V &v, auto &x) requires requires
{
    x.practitioner;
}
{
    v(u"id"_s, x.id), v(u"patientId"_s, x.patientId), v(u"status"_s, x.status);
    v(u"start"_s, x.start), v(u"end"_s, x.end), v(u"serviceType"_s, x.serviceType);
    v(u"practitioner"_s, x.practitioner), v(u"location"_s, x.location), v(u"code"_s, x.code);
    v(u"blockedReason"_s, x.blockedReason);
}

template <class V>
void describe(V &v, auto &x) requires requires
{
    x.subscriberId;
}
{
    v(u"id"_s, x.id), v(u"patientId"_s, x.patientId), v(u"payor"_s, x.payor);
    v(u"payorId"_s, x.payorId), v(u"plan"_s, x.plan), v(u"subscriberId"_s, x.subscriberId);
    v(u"groupNumber"_s, x.groupNumber), v(u"rxBin"_s, x.rxBin), v(u"rxPcn"_s, x.rxPcn);
    v(u"rxGroup"_s, x.rxGroup), v(u"periodStart"_s, x.periodStart);
    v(u"periodEnd"_s, x.periodEnd);
}

template <class V>
void describe(V &v, auto &x) requires requires
{
    x.coverages;
}
{
    v(u"appointment"_s, x.appointment), v(u"patient"_s, x.patient);
    v(u"coverages"_s, x.coverages);
}

template <class T>
void Out::operator()(const QString &key, const T &value)
{
    Out inner;
    describe(inner, value);
    json.insert(key, inner.json);
}

template <class T>
void Out::operator()(const QString &key, const QList<T> &value)
{
    QJsonArray array;
    for (const T &item : value) {
        Out inner;
        describe(inner, item);
        array.append(inner.json);
    }
    json.insert(key, array);
}

template <class T>
void In::operator()(const QString &key, T &value)
{
    In inner{json.value(key).toObject()};
    describe(inner, value);
}

template <class T>
void In::operator()(const QString &key, QList<T> &value)
{
    for (const auto &item : json.value(key).toArray()) {
        In inner{item.toObject()};
        describe(inner, value.emplaceBack());
    }
}

} // namespace

QByteArray scheduleToJson(const QList<ScheduledVisit> &day)
{
    Out out;
    out(u"day"_s, day);
    return QJsonDocument(out.json).toJson(QJsonDocument::Compact);
}

QList<ScheduledVisit> scheduleFromJson(const QByteArray &json)
{
    QList<ScheduledVisit> day;
    In in{QJsonDocument::fromJson(json).object()};
    in(u"day"_s, day);
    return day;
}

} // namespace foyer
