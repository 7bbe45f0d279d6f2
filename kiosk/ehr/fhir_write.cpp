// SPDX-License-Identifier: GPL-3.0-or-later
// Model -> FHIR R4 JSON. What is empty is not written: FHIR has no empty values.
#include "kiosk/ehr/fhir.h"

#include <QJsonArray>
#include <QTimeZone>

namespace foyer::fhir {

namespace {

constexpr auto v2IdentifierType = "http://terminology.hl7.org/CodeSystem/v2-0203";
constexpr auto coverageClass = "http://terminology.hl7.org/CodeSystem/coverage-class";
constexpr auto translationUrl = "http://hl7.org/fhir/StructureDefinition/translation";

QJsonObject resource(const char *type, const QString &id)
{
    QJsonObject object{{QStringLiteral("resourceType"), QString::fromLatin1(type)}};
    if (!id.isEmpty())
        object.insert(QStringLiteral("id"), id);
    return object;
}

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QString::fromLatin1(name), text);
}

void put(QJsonObject &object, const char *name, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(QString::fromLatin1(name), array);
}

void put(QJsonObject &object, const char *name, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(QString::fromLatin1(name), value);
}

QJsonArray texts(const QStringList &list)
{
    QJsonArray array;
    for (const QString &text : list)
        if (!text.isEmpty())
            array += text;
    return array;
}

QString instant(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject codeable(const char *system, const QString &code)
{
    return {{QStringLiteral("coding"),
             QJsonArray{QJsonObject{{QStringLiteral("system"), QString::fromLatin1(system)},
                                    {QStringLiteral("code"), code}}}}};
}

QJsonObject referenceTo(const char *type, const QString &id)
{
    return {{QStringLiteral("reference"), QString::fromLatin1(type) + QLatin1Char('/') + id}};
}

// The text in the resource's language, and the others beside it.
void putLocal(QJsonObject &object, const QString &name, const LocalText &text)
{
    const QString own = text.text(QStringLiteral("en"));
    if (own.isEmpty())
        return;
    object.insert(name, own);
    QJsonArray translations;
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it)
        if (*it != own && !it->isEmpty())
            translations += QJsonObject{
                {QStringLiteral("url"), QString::fromLatin1(translationUrl)},
                {QStringLiteral("extension"),
                 QJsonArray{QJsonObject{{QStringLiteral("url"), QStringLiteral("lang")},
                                        {QStringLiteral("valueCode"), it.key()}},
                            QJsonObject{{QStringLiteral("url"), QStringLiteral("content")},
                                        {QStringLiteral("valueString"), *it}}}}};
    if (!translations.isEmpty())
        object.insert(QLatin1Char('_') + name,
                      QJsonObject{{QStringLiteral("extension"), translations}});
}

QJsonObject identifierJson(const Identifier &identifier)
{
    QJsonObject object;
    if (!identifier.type.isEmpty())
        object.insert(QStringLiteral("type"), codeable(v2IdentifierType, identifier.type));
    put(object, "system", identifier.system);
    put(object, "value", identifier.value);
    return object;
}

QJsonObject addressJson(const Address &address)
{
    QJsonObject object;
    put(object, "line", texts(address.line));
    put(object, "city", address.city);
    put(object, "state", address.state);
    put(object, "postalCode", address.postalCode);
    put(object, "country", address.country);
    return object;
}

QString statusCode(AppointmentStatus status)
{
    switch (status) {
    case AppointmentStatus::Booked:
        return QStringLiteral("booked");
    case AppointmentStatus::Arrived:
        return QStringLiteral("arrived");
    case AppointmentStatus::Fulfilled:
        return QStringLiteral("fulfilled");
    case AppointmentStatus::Cancelled:
        return QStringLiteral("cancelled");
    case AppointmentStatus::NoShow:
        break;
    }
    return QStringLiteral("noshow");
}

QJsonObject participant(const QJsonObject &actor)
{
    return {{QStringLiteral("actor"), actor},
            {QStringLiteral("status"), QStringLiteral("accepted")}};
}

} // namespace

QJsonObject patientJson(const Patient &patient)
{
    QJsonObject object = resource("Patient", patient.id);
    QJsonArray identifiers;
    for (const Identifier &identifier : patient.identifiers)
        identifiers += identifierJson(identifier);
    put(object, "identifier", identifiers);
    QJsonArray names;
    for (const HumanName &name : patient.names) {
        QJsonObject entry;
        put(entry, "use", name.use);
        put(entry, "family", name.family);
        put(entry, "given", texts(name.given));
        names += entry;
    }
    put(object, "name", names);
    QJsonArray telecom;
    if (!patient.phone.isEmpty())
        telecom += QJsonObject{{QStringLiteral("system"), QStringLiteral("phone")},
                               {QStringLiteral("value"), patient.phone}};
    if (!patient.email.isEmpty())
        telecom += QJsonObject{{QStringLiteral("system"), QStringLiteral("email")},
                               {QStringLiteral("value"), patient.email}};
    put(object, "telecom", telecom);
    put(object, "gender", patient.gender);
    put(object, "birthDate", patient.birthDate.toString(Qt::ISODate));
    if (const QJsonObject address = addressJson(patient.address); !address.isEmpty())
        object.insert(QStringLiteral("address"), QJsonArray{address});
    if (!patient.language.isEmpty())
        object.insert(QStringLiteral("communication"),
                      QJsonArray{QJsonObject{{QStringLiteral("language"),
                                              codeable("urn:ietf:bcp:47", patient.language)},
                                             {QStringLiteral("preferred"), true}}});
    return object;
}

QJsonObject appointmentJson(const Appointment &appointment)
{
    QJsonObject object = resource("Appointment", appointment.id);
    if (!appointment.code.isEmpty())
        object.insert(QStringLiteral("identifier"),
                      QJsonArray{identifierJson(
                          {QString::fromLatin1(appointmentCodeSystem), appointment.code, {}})});
    object.insert(QStringLiteral("status"), statusCode(appointment.status));
    QJsonObject service;
    putLocal(service, QStringLiteral("text"), appointment.serviceType);
    if (!service.isEmpty())
        object.insert(QStringLiteral("serviceType"), QJsonArray{service});
    if (appointment.start.isValid())
        object.insert(QStringLiteral("start"), instant(appointment.start));
    if (appointment.end.isValid())
        object.insert(QStringLiteral("end"), instant(appointment.end));
    QJsonArray participants{participant(referenceTo("Patient", appointment.patientId))};
    if (!appointment.practitioner.isEmpty())
        participants += participant({{QStringLiteral("type"), QStringLiteral("Practitioner")},
                                     {QStringLiteral("display"), appointment.practitioner}});
    if (!appointment.location.id.isEmpty())
        participants += participant(referenceTo("Location", appointment.location.id));
    object.insert(QStringLiteral("participant"), participants);
    return object;
}

QJsonObject coverageJson(const Coverage &coverage)
{
    QJsonObject object = resource("Coverage", coverage.id);
    object.insert(QStringLiteral("status"), QStringLiteral("active"));
    put(object, "subscriberId", coverage.subscriberId);
    object.insert(QStringLiteral("beneficiary"), referenceTo("Patient", coverage.patientId));
    QJsonObject period;
    put(period, "start", coverage.periodStart.toString(Qt::ISODate));
    put(period, "end", coverage.periodEnd.toString(Qt::ISODate));
    put(object, "period", period);
    QJsonObject payor;
    put(payor, "display", coverage.payor);
    if (!coverage.payorId.isEmpty()) {
        QJsonObject organization = resource("Organization", QStringLiteral("payor"));
        organization.insert(QStringLiteral("identifier"),
                            QJsonArray{identifierJson({{}, coverage.payorId, {}})});
        put(organization, "name", coverage.payor);
        object.insert(QStringLiteral("contained"), QJsonArray{organization});
        payor.insert(QStringLiteral("reference"), QStringLiteral("#payor"));
    }
    object.insert(QStringLiteral("payor"), QJsonArray{payor});
    QJsonArray classes;
    const std::pair<const char *, QString> values[]{{"group", coverage.groupNumber},
                                                    {"plan", coverage.plan},
                                                    {"rxbin", coverage.rxBin},
                                                    {"rxpcn", coverage.rxPcn},
                                                    {"rxgroup", coverage.rxGroup}};
    for (const auto &[code, value] : values)
        if (!value.isEmpty())
            classes += QJsonObject{
                {QStringLiteral("type"), codeable(coverageClass, QString::fromLatin1(code))},
                {QStringLiteral("value"), value}};
    put(object, "class", classes);
    return object;
}

QJsonObject locationJson(const Location &location)
{
    QJsonObject object = resource("Location", location.id);
    object.insert(QStringLiteral("status"), QStringLiteral("active"));
    putLocal(object, QStringLiteral("name"), location.area);
    if (location.area.byLanguage.isEmpty())
        put(object, "name", location.name);
    putLocal(object, QStringLiteral("description"), location.directions);
    if (!location.site.isEmpty() && location.site != location.id)
        object.insert(QStringLiteral("partOf"), referenceTo("Location", location.site));
    return object;
}

} // namespace foyer::fhir
