// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do: sign in and out, call, copy, settle, match, answer, enrol, revoke. Each asks first
// who it is.
#include "kiosk/desk/staff_service.h"

#include "kiosk/desk/card_review.h"
#include "kiosk/desk/handover.h"
#include "kiosk/desk/kiosk_settings.h"
#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/offline_arrivals.h"
#include "kiosk/desk/staff_accounts.h"
#include "kiosk/desk/tickets.h"
#include "kiosk/desk/update_orders.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

Result<QString> codeOf(DeskState &state, const QString &token, Role least)
{
    const auto who = sessionOf(state, token, {});
    if (!who)
        return std::unexpected(who.error());
    if (least == Role::Administrator && who->staff.role != Role::Administrator)
        return fail(ErrorKind::Refused, u"Only an administrator may do this."_s, u"role"_s);
    return who->staff.code;
}

} // namespace

StaffService::StaffService(DeskState &state, QObject *parent) : m_state(state)
{
    setParent(parent);
    connect(&state.news, &DeskNews::changed, this, &Staff::changed);
}

QCoro::Task<Result<StaffSession>> StaffService::signIn(QString code, QString password)
{
    auto session = co_await foyer::signIn(m_state, SignInPlace::Console, {}, std::move(code),
                                          std::move(password));
    co_return session;
}

Result<> StaffService::signOut(const QString &token)
{
    return endSession(m_state, token);
}

Result<StaffSession> StaffService::session(const QString &token)
{
    const auto who = sessionOf(m_state, token, {});
    if (!who)
        return std::unexpected(who.error());
    return StaffSession{.token = token, .name = who->staff.name, .role = who->staff.role};
}

Result<> StaffService::call(const QString &token, QUuid visit)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    auto record = m_state.store.tickets().find(visit);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return fail(ErrorKind::NotFound, u"There is no ticket for this visit."_s);
    if ((*record)->calledAt.isValid())
        return fail(ErrorKind::Conflict, u"This number was called already."_s);
    if (!callable(**record, m_state.now()))
        return fail(ErrorKind::Conflict,
                    u"The ticket is still being printed. Please wait a moment."_s);
    (*record)->calledAt = m_state.now();
    const auto kept = m_state.store.transaction([&]() -> Result<> {
        if (auto saved = m_state.store.tickets().save(**record); !saved)
            return saved;
        auto entry = m_state.entry(AuditEvent::TicketCalled, visit);
        entry.number = (*record)->ticket.number;
        entry.staff = *staff;
        return m_state.store.audit().append(entry);
    });
    if (kept) {
        Q_EMIT m_state.news.changed(Topic::Arrivals);
    }
    return kept;
}

Result<> StaffService::reprint(const QString &token, QUuid visit, QUuid device, const QString &why)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    return sendCopy(m_state, *staff, device, visit, why);
}

Result<CardView> StaffService::card(const QString &token, QUuid visit)
{
    if (const auto staff = codeOf(m_state, token, Role::Reception); !staff)
        return std::unexpected(staff.error());
    return cardView(m_state, visit);
}

Result<QByteArray> StaffService::cardPicture(const QString &token, QUuid visit, bool back)
{
    if (const auto staff = codeOf(m_state, token, Role::Reception); !staff)
        return std::unexpected(staff.error());
    return foyer::cardPicture(m_state, visit, back);
}

Result<> StaffService::acceptField(const QString &token, QUuid visit, CardField field)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    return foyer::acceptField(m_state, visit, field, *staff);
}

Result<> StaffService::correctField(const QString &token, QUuid visit, CardField field,
                                    const QString &value)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    return foyer::correctField(m_state, visit, field, value, *staff);
}

Result<> StaffService::acceptCard(const QString &token, QUuid visit)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    return foyer::acceptCard(m_state, visit, *staff);
}

Result<> StaffService::settle(const QString &token, qint64 attentionId)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    const auto settled = m_state.store.transaction([&]() -> Result<> {
        if (auto done = m_state.store.attention().settle(attentionId, *staff, m_state.now()); !done)
            return done;
        auto entry = m_state.entry(AuditEvent::AttentionSettled);
        entry.staff = *staff;
        return m_state.store.audit().append(entry);
    });
    if (settled) {
        Q_EMIT m_state.news.changed(Topic::Attention);
    }
    return settled;
}

Result<QList<MatchCandidate>> StaffService::candidates(const QString &token, QUuid visit)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    return matchCandidates(m_state, visit);
}

Result<> StaffService::match(const QString &token, QUuid visit, const QString &candidateRef)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    return matchArrival(m_state, visit, candidateRef, *staff);
}

Result<> StaffService::answerHelp(const QString &token, QUuid id)
{
    const auto staff = codeOf(m_state, token, Role::Reception);
    if (!staff)
        return std::unexpected(staff.error());
    auto entry = m_state.entry(AuditEvent::HelpAnswered);
    entry.staff = *staff;
    if (auto kept = m_state.store.audit().append(entry); !kept)
        return kept;
    return foyer::answerHelp(m_state, id);
}

Result<> StaffService::revoke(const QString &token, QUuid device)
{
    const auto staff = codeOf(m_state, token, Role::Administrator);
    if (!staff)
        return std::unexpected(staff.error());
    return revokeKiosk(m_state, device, *staff);
}

Result<> StaffService::update(const QString &token, QUuid device, bool now)
{
    const auto staff = codeOf(m_state, token, Role::Administrator);
    if (!staff)
        return std::unexpected(staff.error());
    return orderUpdate(m_state, device, now ? UpdateWhen::Now : UpdateWhen::Tonight, *staff);
}

Result<KioskSettingsView> StaffService::settings(const QString &token, QUuid device)
{
    const auto staff = codeOf(m_state, token, Role::Administrator);
    if (!staff)
        return std::unexpected(staff.error());
    return settingsView(m_state, device);
}

Result<> StaffService::writeSettings(const QString &token, QUuid device, const QString &toml)
{
    const auto staff = codeOf(m_state, token, Role::Administrator);
    if (!staff)
        return std::unexpected(staff.error());
    return foyer::writeSettings(m_state, device, toml, *staff);
}

Result<EnrolmentOffer> StaffService::offerEnrolment(const QString &token)
{
    const auto staff = codeOf(m_state, token, Role::Administrator);
    if (!staff)
        return std::unexpected(staff.error());
    const auto offer = foyer::offerEnrolment(m_state, *staff);
    if (!offer)
        return std::unexpected(offer.error());
    return EnrolmentOffer{.code = m_state.enrolmentText(offer->secret),
                          .validUntil = offer->validUntil};
}

} // namespace foyer
