// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's words and the chain.
#include "kiosk/core/audit.h"

#include "kiosk/core/insurance.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <array>

namespace foyer {

namespace {

struct Named {
    AuditEvent event;
    const char *key;
};

constexpr std::array catalogue = {
    Named{AuditEvent::DeskInitialised, "desk.initialised"},
    Named{AuditEvent::DeskStarted, "desk.started"},
    Named{AuditEvent::DatabaseRestored, "desk.restored"},
    Named{AuditEvent::VisitIdentified, "visit.identified"},
    Named{AuditEvent::VisitNotIdentified, "visit.not-identified"},
    Named{AuditEvent::TypedLookupsRest, "visit.typed-rest"},
    Named{AuditEvent::VisitHandedOver, "visit.handed-over"},
    Named{AuditEvent::VisitCheckedIn, "visit.checked-in"},
    Named{AuditEvent::VisitRefused, "visit.refused"},
    Named{AuditEvent::TicketOutcome, "ticket.outcome"},
    Named{AuditEvent::TicketCopied, "ticket.copied"},
    Named{AuditEvent::TicketReprinted, "ticket.reprinted"},
    Named{AuditEvent::TicketCalled, "ticket.called"},
    Named{AuditEvent::NumberAdopted, "ticket.number-adopted"},
    Named{AuditEvent::ArrivalDelivered, "arrival.delivered"},
    Named{AuditEvent::ArrivalMatched, "arrival.matched"},
    Named{AuditEvent::AttentionSettled, "attention.settled"},
    Named{AuditEvent::HelpAsked, "help.asked"},
    Named{AuditEvent::HelpAnswered, "help.answered"},
    Named{AuditEvent::FeedbackGiven, "feedback.given"},
    Named{AuditEvent::RecordsRefused, "records.refused"},
    Named{AuditEvent::CardAccepted, "card.accepted"},
    Named{AuditEvent::CardCorrected, "card.corrected"},
    Named{AuditEvent::CorrectionsDeleted, "card.corrections-deleted"},
    Named{AuditEvent::StaffAdded, "staff.added"},
    Named{AuditEvent::StaffSignedIn, "staff.signed-in"},
    Named{AuditEvent::StaffRefused, "staff.refused"},
    Named{AuditEvent::StaffLocked, "staff.locked"},
    Named{AuditEvent::StaffSignedOut, "staff.signed-out"},
    Named{AuditEvent::EnrolmentOffered, "device.code-made"},
    Named{AuditEvent::SettingsWritten, "device.settings-written"},
    Named{AuditEvent::DeviceEnrolled, "device.enrolled"},
    Named{AuditEvent::DeviceRevoked, "device.revoked"},
    Named{AuditEvent::UpdateOrdered, "device.update-ordered"},
};

// The names of a card's fields, never what stands in them.
QStringList cardFields()
{
    QStringList names;
    for (int i = 0; i < cardFieldCount; ++i)
        names.append(fieldKey(CardField(i)));
    return names;
}

bool fits(const QString &text, const QRegularExpression &shape)
{
    return text.isEmpty() || shape.match(text).hasMatch();
}

} // namespace

QString auditEventKey(AuditEvent event)
{
    for (const Named &named : catalogue) {
        if (named.event == event)
            return QLatin1String(named.key);
    }
    return {};
}

const QList<AuditEvent> &auditEvents()
{
    static const QList<AuditEvent> all = [] {
        QList<AuditEvent> events;
        for (const Named &named : catalogue)
            events.append(named.event);
        return events;
    }();
    return all;
}

const QStringList &auditDetails()
{
    static const QStringList words =
        QStringList{// decisions and reasons for a hand-over
                    QStringLiteral("check-in"), QStringLiteral("already-arrived"),
                    QStringLiteral("too-early"), QStringLiteral("too-late"),
                    QStringLiteral("wrong-place"), QStringLiteral("no-appointment"),
                    QStringLiteral("blocked"), QStringLiteral("minor-alone"),
                    QStringLiteral("not-matched"), QStringLiteral("not-this-person"),
                    QStringLiteral("left"), QStringLiteral("help"), QStringLiteral("typed-rest"),
                    QStringLiteral("records-failed"),
                    // ticket states
                    QStringLiteral("reserved"), QStringLiteral("sent"), QStringLiteral("printed"),
                    QStringLiteral("shown"), QStringLiteral("unknown"),
                    // why a copy
                    QStringLiteral("asked-by-patient"), QStringLiteral("lost"),
                    QStringLiteral("unreadable"), QStringLiteral("printer-trouble"),
                    QStringLiteral("other"),
                    // where from
                    QStringLiteral("kiosk"), QStringLiteral("console"), QStringLiteral("page"),
                    QStringLiteral("command-line"), QStringLiteral("urgent"),
                    // when a kiosk is updated
                    QStringLiteral("now"), QStringLiteral("tonight"),
                    // roles
                    QStringLiteral("reception"), QStringLiteral("administrator"),
                    // kinds of change that the records system refused
                    QStringLiteral("arrived"), QStringLiteral("contact-changed"),
                    QStringLiteral("coverage-captured")} +
        cardFields();
    return words;
}

Result<AuditRecord> chainAudit(const AuditEntry &entry, qint64 previousSequence,
                               const QByteArray &previousHash)
{
    static const QRegularExpression staffShape(QStringLiteral("^[A-Za-z0-9-]{2,32}$"));
    static const QRegularExpression numberShape(QStringLiteral("^[A-Z]{1,6}-?[0-9]{1,7}$"));
    const bool known = entry.detail.isEmpty() || auditDetails().contains(entry.detail);
    if (!known || !fits(entry.staff, staffShape) || !fits(entry.number, numberShape))
        return fail(ErrorKind::Internal,
                    QStringLiteral("The audit catalogue has no room for a field of %1.")
                        .arg(auditEventKey(entry.event)));

    QJsonObject json;
    json.insert(QStringLiteral("seq"), previousSequence + 1);
    json.insert(QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs));
    json.insert(QStringLiteral("event"), auditEventKey(entry.event));
    if (!entry.staff.isEmpty())
        json.insert(QStringLiteral("staff"), entry.staff);
    if (!entry.visit.isNull())
        json.insert(QStringLiteral("visit"), entry.visit.toString(QUuid::WithoutBraces));
    if (!entry.device.isNull())
        json.insert(QStringLiteral("device"), entry.device.toString(QUuid::WithoutBraces));
    if (!entry.number.isEmpty())
        json.insert(QStringLiteral("number"), entry.number);
    if (!entry.detail.isEmpty())
        json.insert(QStringLiteral("detail"), entry.detail);

    AuditRecord record;
    record.sequence = previousSequence + 1;
    record.text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    record.hash = QCryptographicHash::hash(previousHash + record.text, QCryptographicHash::Sha256);
    return record;
}

Result<> AuditVerifier::add(const AuditRecord &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record.text).object();
    const bool inOrder = record.sequence == m_sequence + 1 &&
                         json.value(QStringLiteral("seq")).toInteger() == record.sequence;
    const QByteArray expected =
        QCryptographicHash::hash(m_hash + record.text, QCryptographicHash::Sha256);
    if (!inOrder || record.hash != expected)
        return fail(ErrorKind::Storage,
                    QStringLiteral("The audit trail does not hold at record %1: it was changed or "
                                   "a record is missing.")
                        .arg(m_sequence + 1));
    m_sequence = record.sequence;
    m_hash = record.hash;
    return {};
}

} // namespace foyer
