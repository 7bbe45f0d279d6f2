// SPDX-License-Identifier: GPL-3.0-or-later
// A Bundle -> linked records. What refers to nothing is told, and left out where the rest makes no
// sense without it.
#include "kiosk/ehr/fhir_values.h"

#include <QHash>
#include <QJsonDocument>
#include <algorithm>

namespace foyer::fhir {

namespace {

constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr qsizetype mostEntries = 100'000;
constexpr int deepestBuilding = 10; // partOf steps; also ends a circle

class Linker {
public:
    Result<Records> link(const QJsonArray &entries)
    {
        for (const QJsonValue &value : entries) {
            const QJsonObject entry = value.toObject();
            const QJsonObject resource = entry[QLatin1String("resource")].toObject();
            const QString id = resource[QLatin1String("id")].toString();
            const QString type = resource[QLatin1String("resourceType")].toString();
            if (type.isEmpty())
                continue; // an entry of a history or a batch reply may have none
            const QString key = type + QLatin1Char('/') + id;
            if (m_seen.contains(key)) {
                problem(key.left(100), "This id is there twice; only the first is used.");
                continue;
            }
            m_seen.insert(key, true);
            if (const QString url = boundedText(entry[QLatin1String("fullUrl")]); !url.isEmpty())
                m_byUrl.insert(url, key);
            read(type, resource);
        }
        linkLocations();
        linkCoverages();
        linkAppointments();
        for (const Patient &patient : std::as_const(m_patients))
            m_records.patients += patient;
        std::sort(m_records.patients.begin(), m_records.patients.end(),
                  [](const Patient &a, const Patient &b) { return a.id < b.id; });
        return std::move(m_records);
    }

private:
    void problem(const QString &where, const char *message)
    {
        m_records.problems += {where, QString::fromLatin1(message)};
    }

    void read(const QString &type, const QJsonObject &resource)
    {
        Problems &problems = m_records.problems;
        if (type == QLatin1String("Patient")) {
            if (auto patient = readPatient(resource, problems))
                m_patients.insert(patient->id, *patient);
        } else if (type == QLatin1String("Appointment")) {
            if (auto appointment = readAppointment(resource, problems))
                m_appointments += *appointment;
        } else if (type == QLatin1String("Location")) {
            if (auto location = readLocation(resource, problems))
                m_locations.insert(location->location.id, *location);
        } else if (type == QLatin1String("Practitioner")) {
            m_practitioners.insert(resource[QLatin1String("id")].toString(),
                                   readPractitioner(resource, problems));
        } else if (type == QLatin1String("Organization")) {
            m_organizations.insert(resource[QLatin1String("id")].toString(), resource);
        } else if (type == QLatin1String("Coverage")) {
            if (auto coverage = readCoverage(resource, problems)) {
                payorOf(*coverage, resource);
                m_coverages += *coverage;
            }
        } else if (type == QLatin1String("Flag")) {
            if (const FlagResource flag = readFlag(resource, problems); !flag.reason.isEmpty())
                m_flags += flag;
        }
    }

    // The id a reference points at: "Patient/p1", "https://ehr/fhir/Patient/p1", a fullUrl;
    // versions are cut off.
    [[nodiscard]] QString idOf(const QString &reference, const char *type) const
    {
        const QString kind = QString::fromLatin1(type) + QLatin1Char('/');
        QString key = m_byUrl.value(reference);
        if (key.isEmpty())
            key = reference.section(QStringLiteral("/_history/"), 0, 0)
                      .section(QLatin1Char('/'), -2, -1);
        return key.startsWith(kind) ? key.mid(kind.size()) : QString();
    }

    void payorOf(CoverageResource &coverage, const QJsonObject &resource)
    {
        if (!coverage.payor.startsWith(QLatin1Char('#')))
            return;
        for (const QJsonObject &contained : objects(resource[QLatin1String("contained")]))
            if (contained[QLatin1String("id")].toString() == coverage.payor.mid(1))
                takePayor(coverage.coverage, contained);
    }

    static void takePayor(Coverage &coverage, const QJsonObject &organization)
    {
        if (const QString name = boundedText(organization[QLatin1String("name")]); !name.isEmpty())
            coverage.payor = name;
        for (const QJsonObject &identifier :
             objects(organization[QLatin1String("identifier")]).mid(0, 1))
            coverage.payorId = boundedText(identifier[QLatin1String("value")]);
    }

    void linkLocations()
    {
        for (LocationResource &entry : m_locations) {
            const LocationResource *site = &entry;
            for (int step = 0; step < deepestBuilding && !site->isSite && !site->partOf.isEmpty();
                 ++step) {
                const auto parent = m_locations.constFind(idOf(site->partOf, "Location"));
                if (parent == m_locations.constEnd()) {
                    problem(QStringLiteral("Location/") + site->location.id,
                            "What it is part of is not there.");
                    break;
                }
                site = &*parent;
            }
            entry.location.site = site->location.id;
            entry.location.siteName = site->location.name;
            entry.location.siteAddress = site->address;
        }
    }

    void linkCoverages()
    {
        for (CoverageResource &entry : m_coverages) {
            entry.coverage.patientId = idOf(entry.beneficiary, "Patient");
            if (!m_patients.contains(entry.coverage.patientId)) {
                problem(QStringLiteral("Coverage/") + entry.coverage.id,
                        "The beneficiary is not there; it is left out.");
                continue;
            }
            if (const QString payor = idOf(entry.payor, "Organization");
                m_organizations.contains(payor))
                takePayor(entry.coverage, m_organizations[payor]);
            m_coveragesOf[entry.coverage.patientId] += entry.coverage;
        }
    }

    void linkAppointments()
    {
        QHash<QString, QString> blocked;
        for (const FlagResource &flag : std::as_const(m_flags))
            blocked.insert(idOf(flag.subject, "Patient"), flag.reason);
        for (const AppointmentResource &entry : std::as_const(m_appointments)) {
            const QString where = QStringLiteral("Appointment/") + entry.appointment.id;
            ScheduledVisit visit{entry.appointment, {}, {}};
            Appointment &appointment = visit.appointment;
            appointment.patientId = idOf(entry.patient, "Patient");
            const auto patient = m_patients.constFind(appointment.patientId);
            if (patient == m_patients.constEnd()) {
                problem(where, "The patient is not there; it is left out.");
                continue;
            }
            const auto location = m_locations.constFind(idOf(entry.location, "Location"));
            if (location != m_locations.constEnd())
                appointment.location = location->location;
            else if (!entry.location.isEmpty())
                problem(where, "The location is not there.");
            const QString practitioner =
                m_practitioners.value(idOf(entry.practitioner, "Practitioner"));
            if (!practitioner.isEmpty())
                appointment.practitioner = practitioner;
            appointment.blockedReason = blocked.value(appointment.patientId);
            visit.patient = *patient;
            visit.coverages = m_coveragesOf.value(appointment.patientId);
            if (entry.minutesFromLoading)
                m_records.minutesFromLoading.insert(appointment.id, *entry.minutesFromLoading);
            m_records.visits += visit;
        }
        std::stable_sort(
            m_records.visits.begin(), m_records.visits.end(),
            [](const auto &a, const auto &b) { return a.appointment.start < b.appointment.start; });
    }

    Records m_records;
    QHash<QString, bool> m_seen;
    QHash<QString, QString> m_byUrl; // fullUrl -> "Type/id"
    QHash<QString, Patient> m_patients;
    QHash<QString, LocationResource> m_locations;
    QHash<QString, QString> m_practitioners;
    QHash<QString, QJsonObject> m_organizations;
    QHash<QString, QList<Coverage>> m_coveragesOf;
    QList<AppointmentResource> m_appointments;
    QList<CoverageResource> m_coverages;
    QList<FlagResource> m_flags;
};

} // namespace

Result<Records> readBundle(const QByteArray &json)
{
    if (json.size() > mostBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The bundle is too large."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The bundle is not JSON: %1.").arg(error.errorString()),
                    QStringLiteral("byte %1").arg(error.offset));
    const QJsonObject bundle = document.object();
    if (bundle[QLatin1String("resourceType")].toString() != QLatin1String("Bundle"))
        return fail(ErrorKind::BadInput, QStringLiteral("This is not a FHIR Bundle."));
    const QJsonArray entries = bundle[QLatin1String("entry")].toArray();
    if (entries.size() > mostEntries)
        return fail(ErrorKind::BadInput, QStringLiteral("The bundle has too many entries."));
    return Linker().link(entries);
}

} // namespace foyer::fhir
