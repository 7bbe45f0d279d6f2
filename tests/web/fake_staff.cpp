// SPDX-License-Identifier: GPL-3.0-or-later
// The lists' verbs.
#include "tests/web/fake_staff.h"

#include <QFile>
#include <algorithm>

namespace foyer {
namespace {

template <class Rows>
Result<Rows> shown(const Result<> &allowed, const Rows &rows)
{
    if (!allowed)
        return std::unexpected(allowed.error());
    return rows;
}

} // namespace

Result<> FakeStaff::allowed(const QString &token, bool administratorOnly)
{
    const auto session = m_sessions.find(token);
    if (session == m_sessions.end() ||
        (administratorOnly && session->second.role != Role::Administrator))
        return fail(ErrorKind::Refused, QStringLiteral("This is for administrators."));
    return {};
}

QCoro::Task<Result<StaffSession>> FakeStaff::signIn(QString code, QString password)
{
    const bool known = code == QLatin1String("ana") || code == QLatin1String("root");
    if (!known || password != QLatin1String("correct horse"))
        co_return fail(ErrorKind::Refused,
                       QStringLiteral("Code and password do not fit together."));
    const bool root = code == QLatin1String("root");
    StaffSession session{QStringLiteral("session-of-%1-0123456789abcdef").arg(code),
                         root ? QStringLiteral("Rune Root") : QStringLiteral("Ana Ávila"),
                         root ? Role::Administrator : Role::Reception};
    m_sessions[session.token] = session;
    co_return session;
}

Result<> FakeStaff::signOut(const QString &token)
{
    m_sessions.erase(token);
    return {};
}

Result<StaffSession> FakeStaff::session(const QString &token)
{
    if (const auto known = allowed(token); !known)
        return std::unexpected(known.error());
    return m_sessions[token];
}

Result<QList<ArrivalRow>> FakeStaff::arrivals(const QString &token)
{
    return shown(allowed(token), arrivalRows);
}

Result<> FakeStaff::call(const QString &token, QUuid visit)
{
    if (const auto may = allowed(token); !may)
        return may;
    const auto row = std::ranges::find(arrivalRows, visit, &ArrivalRow::visit);
    if (row == arrivalRows.end())
        return fail(ErrorKind::NotFound, QStringLiteral("This visit is not on today's list."));
    if (row->calledAt.isValid())
        return fail(ErrorKind::Conflict, QStringLiteral("%1 was called already.").arg(row->number));
    row->calledAt = now;
    done << QStringLiteral("call ") + row->number;
    return {};
}

Result<> FakeStaff::reprint(const QString &token, QUuid visit, QUuid device, const QString &why)
{
    if (const auto may = allowed(token); !may)
        return may;
    const auto row = std::ranges::find(arrivalRows, visit, &ArrivalRow::visit);
    const auto kiosk = std::ranges::find(deviceRows, device, &DeviceRow::id);
    if (row == arrivalRows.end() || kiosk == deviceRows.end())
        return fail(ErrorKind::NotFound, QStringLiteral("Please choose a kiosk."));
    if (!QStringList{QStringLiteral("lost"), QStringLiteral("unreadable"),
                     QStringLiteral("printer-trouble"), QStringLiteral("other")}
             .contains(why))
        return fail(ErrorKind::BadInput, QStringLiteral("Please choose a reason."));
    done << QStringLiteral("reprint %1 %2 %3").arg(row->number, kiosk->name, why);
    return {};
}

Result<CardView> FakeStaff::card(const QString &token, QUuid visit)
{
    if (const auto may = allowed(token); !may)
        return std::unexpected(may.error());
    if (visit != cardRows.visit)
        return fail(ErrorKind::NotFound,
                    QStringLiteral("No insurance card was read in this visit."));
    return cardRows;
}

Result<QByteArray> FakeStaff::cardPicture(const QString &token, QUuid visit, bool back)
{
    if (const auto may = allowed(token); !may)
        return std::unexpected(may.error());
    QFile file(
        QStringLiteral("%1/tests/web/card_%2.jpg")
            .arg(qEnvironmentVariable("FOYER_SOURCE"), QLatin1String(back ? "back" : "front")));
    if (visit != cardRows.visit || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("There is no such picture."));
    return file.readAll();
}

Result<> FakeStaff::see(const QString &token, const QUuid &visit, CardField field,
                        const QString &value, bool corrected)
{
    if (const auto may = allowed(token); !may)
        return may;
    for (CardFieldRow &row : cardRows.fields) {
        if (visit != cardRows.visit || row.read.field != field)
            continue;
        row.toCheck = false;
        row.seen = corrected ? CardFieldRow::Seen::Corrected : CardFieldRow::Seen::Accepted;
        row.value = corrected ? value : row.value;
        row.staff = QStringLiteral("ana");
        row.at = now;
        done << QStringLiteral("%1 %2").arg(
            corrected ? QStringLiteral("correct") : QStringLiteral("accept"), fieldKey(field));
        return {};
    }
    return fail(ErrorKind::NotFound, QStringLiteral("No insurance card was read in this visit."));
}

Result<> FakeStaff::acceptField(const QString &token, QUuid visit, CardField field)
{
    return see(token, visit, field, {}, false);
}

Result<> FakeStaff::correctField(const QString &token, QUuid visit, CardField field,
                                 const QString &value)
{
    return see(token, visit, field, value, true);
}

Result<> FakeStaff::acceptCard(const QString &token, QUuid visit)
{
    for (const CardFieldRow &row : QList<CardFieldRow>(cardRows.fields))
        if (row.toCheck && !row.value.isEmpty())
            if (const auto seen = see(token, visit, row.read.field, {}, false); !seen)
                return seen;
    return allowed(token);
}

Result<QList<AttentionRow>> FakeStaff::attention(const QString &token)
{
    return shown(allowed(token), attentionRows);
}

Result<> FakeStaff::settle(const QString &token, qint64 attentionId)
{
    if (const auto may = allowed(token); !may)
        return may;
    if (attentionRows.removeIf([=](const AttentionRow &row) { return row.id == attentionId; }) == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("This was seen to already."));
    done << QStringLiteral("settle %1").arg(attentionId);
    return {};
}

Result<QList<MatchCandidate>> FakeStaff::candidates(const QString &token, QUuid)
{
    return shown(allowed(token), candidateRows);
}

Result<> FakeStaff::match(const QString &token, QUuid visit, const QString &candidateRef)
{
    if (const auto may = allowed(token); !may)
        return may;
    if (std::ranges::find(candidateRows, candidateRef, &MatchCandidate::ref) == candidateRows.end())
        return fail(ErrorKind::BadInput, QStringLiteral("Please choose an appointment."));
    attentionRows.removeIf([=](const AttentionRow &row) { return row.visit == visit; });
    done << QStringLiteral("match ") + candidateRef;
    return {};
}

Result<QList<HelpRow>> FakeStaff::help(const QString &token)
{
    return shown(allowed(token), helpRows);
}

Result<> FakeStaff::answerHelp(const QString &token, QUuid id)
{
    if (const auto may = allowed(token); !may)
        return may;
    const auto row = std::ranges::find(helpRows, id, &HelpRow::id);
    if (row == helpRows.end())
        return fail(ErrorKind::NotFound, QStringLiteral("This help call is over."));
    row->answeredAt = now;
    done << QStringLiteral("help ") + row->device;
    return {};
}

Result<QList<DeviceRow>> FakeStaff::devices(const QString &token)
{
    return shown(allowed(token), deviceRows);
}

Result<> FakeStaff::revoke(const QString &token, QUuid device)
{
    if (const auto may = allowed(token, true); !may)
        return may;
    for (DeviceRow &row : deviceRows)
        if (row.id == device)
            row.revoked = true;
    done << QStringLiteral("revoke");
    return {};
}

Result<> FakeStaff::update(const QString &token, QUuid device, bool now)
{
    if (const auto may = allowed(token, true); !may)
        return may;
    const auto row = std::ranges::find(deviceRows, device, &DeviceRow::id);
    if (row == deviceRows.end())
        return fail(ErrorKind::NotFound, QStringLiteral("There is no such kiosk."));
    done << QStringLiteral("update %1 %2")
                .arg(row->name, now ? QStringLiteral("now") : QStringLiteral("tonight"));
    return {};
}

Result<KioskSettingsView> FakeStaff::settings(const QString &token, QUuid device)
{
    if (const auto may = allowed(token, true); !may)
        return std::unexpected(may.error());
    for (const DeviceRow &row : std::as_const(deviceRows))
        if (row.id == device)
            return KioskSettingsView{device,
                                     row.name,
                                     settingsText,
                                     QStringLiteral("Alex Morgan"),
                                     settingsText.isEmpty() ? QDateTime() : now.addSecs(-300),
                                     row.health.settings};
    return fail(ErrorKind::NotFound, QStringLiteral("There is no such kiosk."));
}

Result<> FakeStaff::writeSettings(const QString &token, QUuid, const QString &toml)
{
    if (const auto may = allowed(token, true); !may)
        return may;
    settingsText = toml;
    done << QStringLiteral("settings");
    return {};
}

Result<EnrolmentOffer> FakeStaff::offerEnrolment(const QString &token)
{
    return shown(allowed(token, true),
                 EnrolmentOffer{QStringLiteral("FOYER:E:") + QString(160, QLatin1Char('a')),
                                now.addSecs(900)});
}

Result<QList<FeedbackRow>> FakeStaff::feedback(const QString &token, int limit)
{
    return shown(allowed(token),
                 feedbackRows.first(std::min<qsizetype>(limit, feedbackRows.size())));
}

Result<QList<AuditRow>> FakeStaff::audit(const QString &token, int limit)
{
    return shown(allowed(token, true),
                 auditRows.first(std::min<qsizetype>(limit, auditRows.size())));
}

Result<FeedbackForm> FakeFeedback::ask(const QString &given) const
{
    if (given != token || !answers.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("This code is not open."));
    return form;
}

Result<> FakeFeedback::submit(const QString &given, const FeedbackAnswer &answer)
{
    if (const auto open = ask(given); !open)
        return std::unexpected(open.error());
    answers << answer;
    return {};
}

} // namespace foyer
