// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk asks of its desk. Two implementations: the HTTP client in kiosk/link, the real one in kiosk/desk.
// Every call is idempotent by the visit's UUID (or the request's own). No patient id, no unmasked record crosses here.
// Errors of every call: Unreachable, TimedOut (may be sent again), Refused (token revoked, role), BadInput, Storage.
#pragma once

#include "kiosk/core/decide.h"
#include "kiosk/core/devices.h"
#include "kiosk/core/identity.h"
#include "kiosk/core/insurance.h"
#include "kiosk/core/result.h"
#include "kiosk/core/ticket.h"
#include "kiosk/core/towns.h"
#include "kiosk/core/vitals.h"

#include <QCoroTask>
#include <QObject>
#include <QUuid>
#include <optional>

namespace foyer {

// What the first screen shows, asked at start and every minute.
struct SiteInfo {
    QString clinicName;
    QString siteName;
    QStringList languages; // BCP 47, first is the default
    std::optional<WaitRange> wait;
    LocalText notice;
    bool minorNeedsAdult = true;
    Towns towns; // where people who come here live
};

struct AppointmentView {
    QString ref; // "1", "2": valid within this visit only
    QDateTime start;
    LocalText serviceType;
    QString practitioner;
    LocalText area;
    Decision decision = Decision::NoAppointment;
    QDateTime opensAt;      // TooEarly: when check-in opens
    QString siteName;       // WrongPlace only; then every other field but ref and decision is empty
    QString siteAddress;    // WrongPlace only
    QString ticketNumber;   // AlreadyArrived only
    bool operator==(const AppointmentView &) const = default;
};

// What may be shown once two facts matched. Contact data and numbers are masked at the desk.
struct VisitView {
    QString greetingName; // "Maria"
    QString shortName;    // "Maria G."
    bool minor = false;
    QList<AppointmentView> appointments; // by start; never empty
    QString maskedPhone;
    QString maskedEmail;
    QString maskedAddress;
    QString payor; // of the coverage on file; empty when there is none
    QString maskedMemberId;
    bool operator==(const VisitView &) const = default;
};

struct IdentifyRequest {
    QUuid visit; // made by the kiosk at the first touch
    Facts facts;
    bool forSomeoneElse = false;
    QString language;
};

// No view: none or several. Both are the same bytes after the same time. Refused with where "typed-rest": typed
// look-ups rest on this kiosk; codes and cards still work.
struct IdentifyReply {
    std::optional<VisitView> view;
};

// A detail on file that the patient was asked about.
struct DetailAnswer {
    enum class Kind { NotAsked, StillRight, Changed };
    Kind kind = Kind::NotAsked;
    QString value; // Changed only
    bool operator==(const DetailAnswer &) const = default;
};

struct DetailsAnswers {
    DetailAnswer phone;
    DetailAnswer email;
    DetailAnswer address;
    bool operator==(const DetailsAnswers &) const = default;
};

struct InsuranceAnswer {
    enum class Kind { NotAsked, StillRight, Captured, AtDesk }; // AtDesk: no card here, or it cannot be read
    Kind kind = Kind::NotAsked;
    QList<Evidence> fields; // Captured only
    QList<CardField> changed; // filled by the desk: which differ from what is on file
    CardKind card = CardKind::Unknown;
    bool operator==(const InsuranceAnswer &) const = default;
};

// Saved after every step: this is what the desk sees when a visit is handed over.
struct VisitProgress {
    QUuid visit;
    QString language;
    QString step; // stepKey()
    QString appointmentRef;
    DetailsAnswers details;
    InsuranceAnswer insurance;
    QString handover; // why a person is needed: a decisionKey, "not-matched", "not-this-person", "left", "help"; or empty
};

struct SaveReply {
    QList<CardField> insuranceChanged; // the captured fields that differ from the coverage on file
    QList<CardField> insuranceToAsk{}; // fieldsToAsk() with what is on file; never what is on file
};

struct Attachment {
    QUuid visit;
    bool back = false;
    QByteArray jpeg; // at most 2 MB
};

struct CheckInRequest {
    QUuid visit;
    QString appointmentRef;
    QString language;
    DetailsAnswers details;
    InsuranceAnswer insurance;
    QString paperNumber; // not empty: the kiosk already gave this number on paper; the desk adopts it
};

// Either a ticket, or the decision that stands in the way.
struct CheckInReply {
    std::optional<Ticket> ticket; // the same one however often asked
    Decision decision = Decision::CheckIn;
};

struct PrintReport {
    QUuid visit;
    QUuid job; // made by the kiosk, or by the desk's Reprint command
    TicketState state = TicketState::Unknown;
    bool copy = false;
    PrinterStatus why = PrinterStatus::Ready;
};

struct HelpRequest {
    QUuid id;
    QUuid visit; // null before the first touch
    bool urgent = false;
    QString step;
};

// Settings of one kiosk that an administrator wrote at the console.
struct ConsoleSettings {
    QUuid id; // of this text; null: none, or none but the one that was named
    QString toml;
};

// What became of them at the kiosk.
struct SettingsState {
    // OnTrial: until the kiosk has drawn with them and reached its desk. TakenBack: it did not.
    enum class Outcome { OnTrial, InUse, Refused, TakenBack };
    QUuid id;
    Outcome outcome = Outcome::OnTrial;
    QString sentence; // Refused: the first mistake, with its line; TakenBack: why
};

struct KioskHealth {
    QString version;
    QList<DeviceHealth> devices;
    bool closed = false; // for patients
    int spooled = 0;     // arrivals waiting to be delivered
    std::optional<PrinterStatus> printer; // none is fitted
    std::optional<Vitals> vitals;         // not known yet
    std::optional<SettingsState> settings; // none came from the console
};

enum class Role { Reception, Administrator };

struct StaffSession {
    QString token;
    QString name;
    Role role = Role::Reception;
};

// A ticket of today as the staff page on the device lists it: no name in the lobby.
struct TicketSummary {
    QUuid visit;
    QString number;
    QDateTime issuedAt;
    LocalText area;
    TicketState state = TicketState::Unknown;
};

struct Command {
    // Update...: fetch and write the version that the desk offers; switch to it then, or at night.
    enum class Kind { Reprint, HelpAnswered, SiteChanged, Close, Open, UpdateNow, UpdateTonight, SettingsChanged };
    Kind kind = Kind::SiteChanged;
    QUuid id;                     // Reprint: the print job; HelpAnswered: the help request
    std::optional<Ticket> ticket; // Reprint: complete, copy = true
    QString text;                 // HelpAnswered: what staff say; empty: the screen says it in its own words
    qint64 ageMs = 0;             // at most this long ago it was given; known by who hears it, not on the wire
};

class Desk : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] virtual QCoro::Task<Result<SiteInfo>> site() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<IdentifyReply>> identify(IdentifyRequest request) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<SaveReply>> save(VisitProgress progress) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> attach(Attachment attachment) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<CheckInReply>> checkIn(CheckInRequest request) = 0;
    // A copy of the ticket of a visit that answered AlreadyArrived; audited as asked for by the patient.
    [[nodiscard]] virtual QCoro::Task<Result<Ticket>> copy(QUuid visit, QString appointmentRef) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> printed(PrintReport report) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> feedback(QUuid visit, int rating) = 0; // 1..5
    [[nodiscard]] virtual QCoro::Task<Result<>> help(HelpRequest request) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> health(KioskHealth health) = 0;
    // The console's settings for this kiosk, unless they are those it has.
    [[nodiscard]] virtual QCoro::Task<Result<ConsoleSettings>> settings(QUuid known) = 0;
    // A spooled arrival, sealed to the desk's key; accepted once per id.
    [[nodiscard]] virtual QCoro::Task<Result<>> deliver(QUuid id, QByteArray sealed) = 0;
    // Staff on the device. Refused: wrong code or PIN, or too many tries (the message says how long to wait).
    [[nodiscard]] virtual QCoro::Task<Result<StaffSession>> staff(QString code, QString pin) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<TicketSummary>>> tickets(QString staffToken) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Ticket>> reprint(QString staffToken, QUuid visit, QString why) = 0;

Q_SIGNALS:
    void command(const foyer::Command &command);
    void reachableChanged(bool reachable);
};

} // namespace foyer

Q_DECLARE_METATYPE(foyer::Command)
