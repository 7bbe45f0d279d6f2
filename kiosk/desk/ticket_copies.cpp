// SPDX-License-Identifier: GPL-3.0-or-later
// Copies: the same number, marked, and in the audit with who and why.
#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/tickets.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QString copyReason(const QString &why)
{
    static const QStringList known{u"lost"_s, u"unreadable"_s, u"printer-trouble"_s};
    return known.contains(why) ? why : u"other"_s;
}

Result<TicketRecord> ticketFor(DeskState &state, const QUuid &visit)
{
    auto record = state.store.tickets().find(visit);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return fail(ErrorKind::NotFound, u"There is no ticket for this visit."_s);
    return **record;
}

AuditEntry reprintEntry(const DeskState &state, const TicketRecord &record, const QString &staff,
                        const QUuid &device, const QString &why)
{
    auto entry = state.entry(AuditEvent::TicketReprinted, record.ticket.visit, device);
    entry.number = record.ticket.number;
    entry.staff = staff;
    entry.detail = copyReason(why);
    return entry;
}

} // namespace

Result<Ticket> copyForPatient(DeskState &state, const QUuid &device, const QUuid &visitId,
                              const QString &appointmentRef)
{
    const auto none =
        fail(ErrorKind::NotFound, u"There is no ticket to copy. Please ask at reception."_s);
    const auto visit = state.store.visits().find(visitId);
    if (!visit)
        return std::unexpected(visit.error());
    if (!*visit || (*visit)->device != device)
        return none;
    const auto appointment = (*visit)->appointmentIds.value(appointmentRef.toInt() - 1);
    const auto arrived = state.store.visits().arrivedFor(appointment);
    if (!arrived)
        return std::unexpected(arrived.error());
    if (appointment.isEmpty() || !*arrived || (*arrived)->patientId != (*visit)->patientId)
        return none;
    const auto record = state.store.tickets().find((*arrived)->id);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return none;
    auto entry = state.entry(AuditEvent::TicketCopied, (*arrived)->id, device);
    entry.number = (*record)->ticket.number;
    entry.detail = u"asked-by-patient"_s;
    if (auto kept = state.store.audit().append(entry); !kept)
        return std::unexpected(kept.error());
    return asPrinted(state, **record, true);
}

Result<Ticket> copyForStaff(DeskState &state, const QString &staff, const QUuid &device,
                            const QUuid &visit, const QString &why)
{
    const auto record = ticketFor(state, visit);
    if (!record)
        return std::unexpected(record.error());
    if (auto kept = state.store.audit().append(reprintEntry(state, *record, staff, device, why));
        !kept)
        return std::unexpected(kept.error());
    return asPrinted(state, *record, true);
}

Result<> sendCopy(DeskState &state, const QString &staff, const QUuid &device, const QUuid &visit,
                  const QString &why)
{
    const auto record = ticketFor(state, visit);
    if (!record)
        return std::unexpected(record.error());
    const auto kiosk = kioskInService(state, device);
    if (!kiosk)
        return std::unexpected(kiosk.error());
    if (!hears(state, *kiosk))
        return fail(ErrorKind::Unreachable,
                    u"This kiosk is not connected now. Choose another one."_s, kiosk->name);
    PrintJob job;
    job.id = QUuid::createUuid();
    job.visit = visit;
    job.device = device;
    job.copy = true;
    job.staff = staff;
    job.why = copyReason(why);
    job.at = state.now();
    const auto kept = state.store.transaction([&]() -> Result<> {
        if (auto saved = state.store.tickets().saveJob(job); !saved)
            return saved;
        return state.store.audit().append(reprintEntry(state, *record, staff, device, why));
    });
    if (!kept)
        return kept;
    Command command;
    command.kind = Command::Kind::Reprint;
    command.id = job.id;
    command.ticket = asPrinted(state, *record, true);
    Q_EMIT state.news.command(device, command);
    return {};
}

} // namespace foyer
