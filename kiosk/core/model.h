// SPDX-License-Identifier: GPL-3.0-or-later
// The records, as plain structs with FHIR R4's words. JSON of the wire is in link/messages, of FHIR in ehr/fhir.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace foyer {

// A text in several languages, keyed by BCP 47 tag ("en", "es"). text(lang) falls back to "en", then to any.
struct LocalText {
    QMap<QString, QString> byLanguage;

    [[nodiscard]] QString text(const QString &language) const;
    bool operator==(const LocalText &) const = default;
};

struct Identifier {
    QString system; // URI of the naming system
    QString value;
    QString type; // v2-0203 code: MR, MB, DL, ...
    bool operator==(const Identifier &) const = default;
};

struct HumanName {
    QString use; // FHIR name-use: official, usual, nickname, maiden, old
    QString family;
    QStringList given;
    bool operator==(const HumanName &) const = default;
};

struct Address {
    QStringList line;
    QString city;
    QString state;
    QString postalCode;
    QString country;
    bool operator==(const Address &) const = default;
};

struct Patient {
    QString id; // the records system's id; never leaves the desk
    QList<Identifier> identifiers;
    QList<HumanName> names;
    QDate birthDate;
    QString gender; // FHIR administrative-gender, empty when unknown
    QString language;
    QString phone;
    QString email;
    Address address;
    bool operator==(const Patient &) const = default;
};

// Where to go. area is what the ticket says ("Blue area, floor 2"); directions one sentence from the lobby.
struct Location {
    QString id;
    QString name;
    QString site; // id of the building; a kiosk stands in one site
    QString siteName;
    QString siteAddress;
    LocalText area;
    LocalText directions;
    bool operator==(const Location &) const = default;
};

enum class AppointmentStatus { Booked, Arrived, Fulfilled, Cancelled, NoShow };

struct Appointment {
    QString id; // the records system's id; never leaves the desk
    QString patientId;
    AppointmentStatus status = AppointmentStatus::Booked;
    QDateTime start;
    QDateTime end;
    LocalText serviceType;
    QString practitioner;
    Location location;
    QString code;          // what the appointment letter's QR carries, at least 64 random bits; may be empty
    QString blockedReason; // for staff; not empty means a person must talk to the patient first
    bool operator==(const Appointment &) const = default;
};

struct Coverage {
    QString id;
    QString patientId;
    QString payor;
    QString payorId;
    QString plan;
    QString subscriberId; // the member number on the card
    QString groupNumber;
    QString rxBin;
    QString rxPcn;
    QString rxGroup;
    QDate periodStart;
    QDate periodEnd;
    bool operator==(const Coverage &) const = default;
};

// One line of the day's list: all that is needed to decide about an arrival without asking again.
struct ScheduledVisit {
    Appointment appointment;
    Patient patient;
    QList<Coverage> coverages;
};

} // namespace foyer
