// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR R4 JSON <-> the model. Pure and bounded. Servers accept what they should not (30 February,
// gender "X", references to nothing): a value that cannot be true is left out and told as a
// problem; a resource without what makes it one is left out whole. Never a guess.
#pragma once

#include "kiosk/core/ehr.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace foyer::fhir {

// The identifier system of what an appointment letter's QR carries.
inline constexpr auto appointmentCodeSystem = "https://foyer.example/fhir/appointment-code";
// The identifier by which a captured card is found again, so that a later change updates our own
// resource and no other.
inline constexpr auto capturedCardSystem = "https://foyer.example/fhir/captured-card";
// An integer extension of Appointment: start in minutes after the moment of loading, for a
// demonstration that has appointments at any hour. start and end stay valid instants, whose
// difference is the length.
inline constexpr auto minutesFromLoading =
    "https://foyer.example/fhir/StructureDefinition/minutes-from-loading";

// where: "Patient/p7.birthDate". No names, dates or numbers of a person.
struct Problem {
    QString where;
    QString message;
    bool operator==(const Problem &) const = default;
};

// What readers add to when something had to be left out.
using Problems = QList<Problem>;

struct AppointmentResource {
    Appointment appointment; // patientId, location and practitioner only after linking
    QString patient;         // references as written
    QString practitioner;
    QString location;
    std::optional<int> minutesFromLoading;
};

struct LocationResource {
    Location location; // site, siteName and siteAddress only after linking
    QString partOf;
    QString address; // one line
    bool isSite = false;
};

struct CoverageResource {
    Coverage coverage;
    QString beneficiary;
    QString payor;
};

struct FlagResource {
    QString subject;
    QString reason; // empty: not active, or not an administrative flag
};

[[nodiscard]] std::optional<Patient> readPatient(const QJsonObject &resource, Problems &problems);
[[nodiscard]] std::optional<AppointmentResource> readAppointment(const QJsonObject &resource,
                                                                 Problems &problems);
[[nodiscard]] std::optional<LocationResource> readLocation(const QJsonObject &resource,
                                                           Problems &problems);
[[nodiscard]] std::optional<CoverageResource> readCoverage(const QJsonObject &resource,
                                                           Problems &problems);
[[nodiscard]] FlagResource readFlag(const QJsonObject &resource, Problems &problems);
[[nodiscard]] QString readPractitioner(const QJsonObject &resource,
                                       Problems &problems); // "Dr. Ana Ruiz"

struct Records {
    QList<ScheduledVisit> visits;          // by start; linked
    QMap<QString, int> minutesFromLoading; // by appointment id
    QList<Patient> patients;               // all of them, with or without a visit
    Problems problems;
};

// A Bundle of any type: its resources, linked by fullUrl, "Type/id" or contained "#id". An active
// administrative Flag blocks the appointments of its patient. Errors: BadInput when it is not JSON,
// not a Bundle, or out of bounds.
[[nodiscard]] Result<Records> readBundle(const QByteArray &json);

[[nodiscard]] QJsonObject patientJson(const Patient &patient);
[[nodiscard]] QJsonObject appointmentJson(const Appointment &appointment);
[[nodiscard]] QJsonObject coverageJson(const Coverage &coverage);
// A card that a patient showed, after HL7 CARIN Digital Insurance Card (C4DIC, STU 1.1); its
// profile is not claimed, because a card does not say who the subscriber is. change is a
// CoverageCaptured; what is wrong in it is left out and told. The sides are DocumentReferences
// whose attachment has url, size and SHA-1 (R4's attachment.hash); the pictures go where url says.
struct CapturedCard {
    QJsonObject coverage;
    QList<QJsonObject> documents; // front, back: those that are there
    QList<QByteArray> pictures;   // of the same order
};
[[nodiscard]] CapturedCard capturedCard(const VisitChange &change, Problems &problems);

[[nodiscard]] QJsonObject locationJson(const Location &location);

} // namespace foyer::fhir
