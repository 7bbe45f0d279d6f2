// SPDX-License-Identifier: GPL-3.0-or-later
// What staff may see and do at their console; the staff web routes call this and nothing else of
// the desk. Every call but signIn takes the session's token: Refused when it is unknown, ended,
// idle for 30 minutes, 12 hours old, or the role does not allow the call. Rows carry no id of the
// records system; refs are opaque and stable. The real one is in staff_service.h; tests of the
// pages have one of their own.
#pragma once

#include "kiosk/core/desk.h"
#include "kiosk/core/result.h"

#include <QCoroTask>
#include <QObject>
#include <QSize>
#include <QString>
#include <QUuid>

namespace foyer {

enum class Topic { Arrivals, Attention, Help, Devices, Feedback };

struct ArrivalRow {
    QUuid visit;
    QString name; // as the records have it; empty when the schedule no longer lists the appointment
    QDate birthDate;
    QString number;
    QDateTime arrivedAt;
    QDateTime appointmentAt;
    QString serviceType; // English
    QString practitioner;
    QString area; // English
    QString language;
    TicketState ticket = TicketState::Reserved;
    bool callable = false;  // printed or shown, or without outcome for 2 minutes
    QDateTime calledAt;     // null until called
    bool inRecords = false; // the records system has been told
    QStringList changed;    // what the patient changed: "phone", "email", "address", "insurance"
    bool insuranceAtDesk = false; // no card could be read: please look at it
    bool insuranceCard = false;   // a card was read: card() has its evidence
    int insuranceToCheck = 0;     // fields of it that wait for a person
};

// One field of a captured card: what was read and by what evidence, what is on file, what staff
// said.
struct CardFieldRow {
    enum class Seen { Open, Accepted, Corrected };
    Evidence read; // Unreadable without a value when the card did not yield it
    QString onFile;
    bool toCheck = false;
    Seen seen = Seen::Open;
    QString value; // as it stands now
    QString staff; // who has seen to it
    QDateTime at;
};

struct CardView {
    QUuid visit;
    QString name;
    QDate birthDate;
    QString number;
    CardKind kind = CardKind::Unknown;
    QList<CardFieldRow> fields; // in the order of the card's fields
    QSize front;                // of the straightened side in pixels; empty: no picture
    QSize back;
    bool fileKnown = false; // a coverage is on file
    bool counts = false;    // the records were told that it counts
    bool open = false;      // staff may say something of it: the patient has arrived
};

// One thing a person must see to. reason is a whole sentence; done says what the patient already
// finished.
struct AttentionRow {
    qint64 id = 0;
    QString kind; // "handover", "typed-rest", "no-outcome", "not-matched", "too-old", "records",
                  // "paper-number"
    QDateTime since;
    QUuid visit; // null for a device's row
    QString
        name; // of the patient when two facts had matched; for not-matched what was typed or shown
    QDate birthDate;
    QString number; // on the paper, when there is one
    QString device; // the kiosk's name
    QString reason;
    QString done;
    bool matchable = false;     // offer candidates() and match()
    bool insuranceCard = false; // its page is worth a look
};

// An appointment of today an offline arrival may belong to. agrees: the facts name exactly this
// patient.
struct MatchCandidate {
    QString ref;
    QString name;
    QDate birthDate;
    QDateTime start;
    QString practitioner;
    QString area;
    bool agrees = false;
};

struct HelpRow {
    QUuid id;
    QDateTime since;
    QString device;
    QString step;
    QString name; // when two facts had matched
    bool urgent = false;
    QDateTime answeredAt; // null until answered
};

struct DeviceRow {
    QUuid id;
    QString name;
    QString prefix;
    QDateTime enrolledAt;
    QDateTime seenAt;    // null: never
    bool online = false; // seen within two minutes
    bool revoked = false;
    KioskHealth health;
    QString offered; // a version of the device image that this kiosk does not run; empty: none
};

// What was written at the console for one kiosk, and what it made of it.
struct KioskSettingsView {
    QUuid device;
    QString name;
    QString toml;
    QString staff;                      // the name of who wrote it
    QDateTime at;                       // null: nothing was ever written
    std::optional<SettingsState> state; // none: the kiosk has not said anything of it yet
};

struct FeedbackRow {
    QDateTime at;
    int rating = 0;    // 1..5
    QString recommend; // "yes", "no", "unsure" or empty
    QString comment;   // free text of a patient: show it escaped
    bool low = false;  // 1 or 2
    bool fromKiosk = false;
};

struct AuditRow {
    qint64 sequence = 0;
    QDateTime at;
    QString event;
    QString text; // the payload as canonical JSON; carries no personal data of patients
};

// For a new kiosk: what its scanner must see. code is the whole text of the QR ("FOYER:E:...").
struct EnrolmentOffer {
    QString code;
    QDateTime validUntil;
};

class Staff : public QObject {
    Q_OBJECT
public:
    // Refused: wrong code or password, or too many tries; the message is for the person. The same
    // time for any answer.
    [[nodiscard]] virtual QCoro::Task<Result<StaffSession>> signIn(QString code,
                                                                   QString password) = 0;
    [[nodiscard]] virtual Result<> signOut(const QString &token) = 0;
    [[nodiscard]] virtual Result<StaffSession> session(const QString &token) = 0;

    [[nodiscard]] virtual Result<QList<ArrivalRow>> arrivals(const QString &token) = 0;
    [[nodiscard]] virtual Result<> call(const QString &token,
                                        QUuid visit) = 0; // Conflict: not callable yet, or called
    // Sends a copy to that kiosk's printer. why: "lost", "unreadable", "printer-trouble" or
    // "other".
    [[nodiscard]] virtual Result<> reprint(const QString &token, QUuid visit, QUuid device,
                                           const QString &why) = 0;

    // The insurance card of a visit. NotFound: none was read.
    [[nodiscard]] virtual Result<CardView> card(const QString &token, QUuid visit) = 0;
    [[nodiscard]] virtual Result<QByteArray> cardPicture(const QString &token, QUuid visit,
                                                         bool back) = 0;
    [[nodiscard]] virtual Result<> acceptField(const QString &token, QUuid visit,
                                               CardField field) = 0;
    [[nodiscard]] virtual Result<> correctField(const QString &token, QUuid visit, CardField field,
                                                const QString &value) = 0;
    [[nodiscard]] virtual Result<> acceptCard(const QString &token, QUuid visit) = 0;

    [[nodiscard]] virtual Result<QList<AttentionRow>>
    attention(const QString &token) = 0; // open ones, oldest first
    [[nodiscard]] virtual Result<> settle(const QString &token,
                                          qint64 attentionId) = 0; // "seen to"
    [[nodiscard]] virtual Result<QList<MatchCandidate>> candidates(const QString &token,
                                                                   QUuid visit) = 0;
    [[nodiscard]] virtual Result<> match(const QString &token, QUuid visit,
                                         const QString &candidateRef) = 0;

    [[nodiscard]] virtual Result<QList<HelpRow>>
    help(const QString &token) = 0; // today's, open ones first, urgent on top
    [[nodiscard]] virtual Result<> answerHelp(const QString &token,
                                              QUuid id) = 0; // the kiosk says "On my way"

    [[nodiscard]] virtual Result<QList<DeviceRow>> devices(const QString &token) = 0;
    [[nodiscard]] virtual Result<> revoke(const QString &token, QUuid device) = 0; // Administrator
    // Administrator. The kiosk fetches what is offered, and switches to it tonight or once nobody
    // is at its screen.
    [[nodiscard]] virtual Result<> update(const QString &token, QUuid device, bool now) = 0;
    [[nodiscard]] virtual Result<KioskSettingsView> settings(const QString &token,
                                                             QUuid device) = 0; // Administrator
    // Administrator. BadInput: too long; what is wrong with a key, the kiosk says.
    [[nodiscard]] virtual Result<> writeSettings(const QString &token, QUuid device,
                                                 const QString &toml) = 0;
    [[nodiscard]] virtual Result<EnrolmentOffer>
    offerEnrolment(const QString &token) = 0; // Administrator; 15 minutes, once

    [[nodiscard]] virtual Result<QList<FeedbackRow>> feedback(const QString &token,
                                                              int limit) = 0; // newest first
    [[nodiscard]] virtual Result<QList<AuditRow>>
    audit(const QString &token, int limit) = 0; // Administrator; newest first

Q_SIGNALS:
    void changed(foyer::Topic topic); // something a list shows is new
};

} // namespace foyer
