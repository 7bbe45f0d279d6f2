// SPDX-License-Identifier: GPL-3.0-or-later
// Single FHIR resources -> model. References stay as written; fhir_bundle.cpp links them.
#include "kiosk/ehr/fhir_values.h"

#include <array>
#include <utility>

namespace foyer::fhir {

namespace {

constexpr auto v2IdentifierType = "http://terminology.hl7.org/CodeSystem/v2-0203";
constexpr auto flagCategory = "http://terminology.hl7.org/CodeSystem/flag-category";
constexpr auto locationType = "http://terminology.hl7.org/CodeSystem/location-physical-type";
constexpr int mostMinutes = 7 * 24 * 60;

QList<Identifier> identifiers(const QJsonObject &resource)
{
    QList<Identifier> out;
    for (const QJsonObject &object : objects(resource[QLatin1String("identifier")])) {
        Identifier identifier{boundedText(object[QLatin1String("system")]),
                              boundedText(object[QLatin1String("value")]),
                              {}};
        for (const QJsonObject &coding :
             objects(object[QLatin1String("type")].toObject()[QLatin1String("coding")]))
            if (identifier.type.isEmpty() &&
                coding[QLatin1String("system")].toString() == QLatin1String(v2IdentifierType))
                identifier.type = boundedText(coding[QLatin1String("code")]);
        if (!identifier.value.isEmpty())
            out += identifier;
    }
    return out;
}

// The one to use now: a mobile phone before others, nothing that is marked old.
QString telecom(const QJsonObject &resource, const char *system)
{
    QString found;
    for (const QJsonObject &point : objects(resource[QLatin1String("telecom")])) {
        const QString use = point[QLatin1String("use")].toString();
        const QString value = boundedText(point[QLatin1String("value")]);
        if (point[QLatin1String("system")].toString() != QLatin1String(system) || value.isEmpty() ||
            use == QLatin1String("old"))
            continue;
        if (use == QLatin1String("mobile"))
            return value;
        if (found.isEmpty())
            found = value;
    }
    return found;
}

Address currentAddress(const QJsonObject &resource)
{
    Address found;
    for (const QJsonObject &object : objects(resource[QLatin1String("address")])) {
        const QString use = object[QLatin1String("use")].toString();
        if (use == QLatin1String("old") || use == QLatin1String("billing"))
            continue;
        if (use == QLatin1String("home"))
            return address(object);
        if (found == Address())
            found = address(object);
    }
    return found;
}

QString preferredLanguage(const QJsonObject &resource)
{
    QString found;
    for (const QJsonObject &entry : objects(resource[QLatin1String("communication")]))
        for (const QJsonObject &coding :
             objects(entry[QLatin1String("language")].toObject()[QLatin1String("coding")])) {
            const QString code = boundedText(coding[QLatin1String("code")]);
            if (!code.isEmpty() && (found.isEmpty() || entry[QLatin1String("preferred")].toBool()))
                found = code;
        }
    return found;
}

QString gender(const Resource &resource)
{
    QString gender = resource.text("gender");
    for (const char *known : {"male", "female", "other"})
        if (gender == QLatin1String(known))
            return gender;
    if (!gender.isEmpty() && gender != QLatin1String("unknown"))
        resource.problem("gender", "This is not a code of FHIR's administrative genders.");
    return {};
}

std::optional<AppointmentStatus> appointmentStatus(const Resource &resource)
{
    static constexpr std::array<std::pair<const char *, AppointmentStatus>, 7> known{{
        {"pending", AppointmentStatus::Booked},
        {"booked", AppointmentStatus::Booked},
        {"arrived", AppointmentStatus::Arrived},
        {"checked-in", AppointmentStatus::Arrived},
        {"fulfilled", AppointmentStatus::Fulfilled},
        {"cancelled", AppointmentStatus::Cancelled},
        {"noshow", AppointmentStatus::NoShow},
    }};
    const QString status = resource.text("status");
    for (const auto &[code, value] : known)
        if (status == QLatin1String(code))
            return value;
    for (const char *unscheduled : {"proposed", "waitlist", "entered-in-error"})
        if (status == QLatin1String(unscheduled))
            return {};
    resource.problem("status", "This is not a status of an appointment; it is left out.");
    return {};
}

LocalText serviceType(const Resource &resource)
{
    for (const QJsonObject &codeable : objects(resource.object()[QLatin1String("serviceType")])) {
        if (const LocalText text = resource.localText(codeable, QStringLiteral("text"));
            !text.byLanguage.isEmpty())
            return text;
        for (const QJsonObject &coding : objects(codeable[QLatin1String("coding")]))
            if (const LocalText text = resource.localText(coding, QStringLiteral("display"));
                !text.byLanguage.isEmpty())
                return text;
    }
    return {};
}

// The value of a Coverage.class, or its name where there is no value ("Gold 500" of a plan).
QString classValue(const QJsonObject &resource, const char *code, const char *element = "value")
{
    for (const QJsonObject &entry : objects(resource[QLatin1String("class")]))
        for (const QJsonObject &coding :
             objects(entry[QLatin1String("type")].toObject()[QLatin1String("coding")]))
            if (coding[QLatin1String("code")].toString() == QLatin1String(code))
                return boundedText(entry[QLatin1String(element)]);
    return {};
}

} // namespace

std::optional<Patient> readPatient(const QJsonObject &object, Problems &problems)
{
    const Resource resource(object, problems);
    if (!resource.isA("Patient"))
        return {};
    if (object[QLatin1String("active")].isBool() && !object[QLatin1String("active")].toBool()) {
        resource.problem("active", "The record is not in use; it is left out.");
        return {};
    }
    Patient patient;
    patient.id = resource.id();
    patient.identifiers = identifiers(object);
    for (const QJsonObject &entry : objects(object[QLatin1String("name")])) {
        const HumanName name = humanName(entry);
        if (name.family.isEmpty() && name.given.isEmpty())
            resource.problem("name", "A name has neither family nor given name; it is left out.");
        else
            patient.names += name;
    }
    patient.birthDate = resource.fullDate("birthDate");
    patient.gender = gender(resource);
    patient.language = preferredLanguage(object);
    patient.phone = telecom(object, "phone");
    patient.email = telecom(object, "email");
    patient.address = currentAddress(object);
    return patient;
}

std::optional<AppointmentResource> readAppointment(const QJsonObject &object, Problems &problems)
{
    const Resource resource(object, problems);
    if (!resource.isA("Appointment"))
        return {};
    const auto status = appointmentStatus(resource);
    if (!status)
        return {};
    AppointmentResource out;
    Appointment &appointment = out.appointment;
    appointment.id = resource.id();
    appointment.status = *status;
    appointment.start = resource.instant("start");
    appointment.end = resource.instant("end");
    if (!appointment.start.isValid()) {
        resource.problem("start", "There is no start; it is left out.");
        return {};
    }
    appointment.serviceType = serviceType(resource);
    for (const Identifier &identifier : identifiers(object))
        if (identifier.system == QLatin1String(appointmentCodeSystem))
            appointment.code = identifier.value;
    for (const QJsonObject &participant : objects(object[QLatin1String("participant")])) {
        const QJsonObject actor = participant[QLatin1String("actor")].toObject();
        const QString target = reference(actor);
        // The kind stands in the reference, or beside it where the reference is a UUID.
        QString kind = boundedText(actor[QLatin1String("type")]);
        if (kind.isEmpty())
            kind = target.section(QLatin1Char('/'), -2, -2);
        if (kind == QLatin1String("Patient"))
            out.patient = target;
        else if (kind == QLatin1String("Location"))
            out.location = target;
        else if (kind == QLatin1String("Practitioner")) {
            out.practitioner = target;
            appointment.practitioner = boundedText(actor[QLatin1String("display")]);
        }
    }
    for (const QJsonObject &extension : objects(object[QLatin1String("extension")]))
        if (extension[QLatin1String("url")].toString() == QLatin1String(minutesFromLoading)) {
            const double minutes =
                extension[QLatin1String("valueInteger")].toDouble(mostMinutes + 1);
            if (minutes >= -mostMinutes && minutes <= mostMinutes)
                out.minutesFromLoading = static_cast<int>(minutes);
            else
                resource.problem("extension",
                                 "The minutes from loading are not a number within a week.");
        }
    return out;
}

std::optional<LocationResource> readLocation(const QJsonObject &object, Problems &problems)
{
    const Resource resource(object, problems);
    if (!resource.isA("Location"))
        return {};
    LocationResource out;
    out.location.id = resource.id();
    out.location.name = resource.text("name");
    out.location.area = resource.localText(object, QStringLiteral("name"));
    out.location.directions = resource.localText(object, QStringLiteral("description"));
    out.partOf = reference(object[QLatin1String("partOf")]);
    out.address = oneLine(address(object[QLatin1String("address")].toObject()));
    out.isSite = hasCode(object[QLatin1String("physicalType")], locationType, "si");
    return out;
}

std::optional<CoverageResource> readCoverage(const QJsonObject &object, Problems &problems)
{
    const Resource resource(object, problems);
    if (!resource.isA("Coverage") || resource.text("status") != QLatin1String("active"))
        return {};
    CoverageResource out;
    Coverage &coverage = out.coverage;
    coverage.id = resource.id();
    coverage.subscriberId = boundedText(object[QLatin1String("subscriberId")]);
    for (const Identifier &identifier : identifiers(object))
        if (coverage.subscriberId.isEmpty() && identifier.type == QLatin1String("MB"))
            coverage.subscriberId = identifier.value;
    out.beneficiary = reference(object[QLatin1String("beneficiary")]);
    for (const QJsonObject &payor : objects(object[QLatin1String("payor")]).mid(0, 1)) {
        out.payor = reference(payor);
        coverage.payor = boundedText(payor[QLatin1String("display")]);
    }
    coverage.groupNumber = classValue(object, "group");
    coverage.plan = classValue(object, "plan", "name");
    if (coverage.plan.isEmpty())
        coverage.plan = classValue(object, "plan");
    coverage.rxBin = classValue(object, "rxbin");
    coverage.rxPcn = classValue(object, "rxpcn");
    coverage.rxGroup = classValue(object, "rxgroup");
    const QJsonObject period = object[QLatin1String("period")].toObject();
    coverage.periodStart = dateFrom(period[QLatin1String("start")].toString().left(10));
    coverage.periodEnd = dateFrom(period[QLatin1String("end")].toString().left(10));
    return out;
}

FlagResource readFlag(const QJsonObject &object, Problems &problems)
{
    const Resource resource(object, problems);
    if (!resource.isA("Flag") || resource.text("status") != QLatin1String("active"))
        return {};
    for (const QJsonObject &category : objects(object[QLatin1String("category")])) {
        if (!hasCode(category, flagCategory, "admin"))
            continue;
        FlagResource flag{
            reference(object[QLatin1String("subject")]),
            boundedText(object[QLatin1String("code")].toObject()[QLatin1String("text")])};
        // An administrative flag without words still means that a person must look.
        if (flag.reason.isEmpty())
            flag.reason = QStringLiteral("There is a note on the record.");
        return flag;
    }
    return {};
}

QString readPractitioner(const QJsonObject &object, Problems &problems)
{
    const Resource resource(object, problems);
    if (!resource.isA("Practitioner"))
        return {};
    for (const QJsonObject &entry : objects(object[QLatin1String("name")])) {
        const HumanName name = humanName(entry);
        QStringList parts = boundedTexts(entry[QLatin1String("prefix")]);
        parts += name.given;
        parts += name.family;
        parts.removeAll(QString());
        if (!parts.isEmpty())
            return parts.join(QLatin1Char(' '));
    }
    resource.problem("name", "There is no name.");
    return {};
}

} // namespace foyer::fhir
