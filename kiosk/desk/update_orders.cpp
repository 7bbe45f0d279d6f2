// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/update_orders.h"

#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/update_folder.h"
#include "kiosk/link/messages.h"

namespace foyer {

using namespace Qt::StringLiterals;

Result<> orderUpdate(DeskState &state, const QUuid &device, UpdateWhen when, const QString &staff)
{
    const auto kiosk = kioskInService(state, device);
    if (!kiosk)
        return std::unexpected(kiosk.error());
    if (!hears(state, *kiosk))
        return fail(ErrorKind::Unreachable, u"This kiosk is not connected now."_s);
    const auto health = fromJson<KioskHealth>(kiosk->health);
    const QString runs = health && health->vitals ? health->vitals->image : QString();
    if (runs.isEmpty())
        return fail(
            ErrorKind::Conflict,
            u"This kiosk does not run the device image. Update it as its system is updated."_s);
    const QString offered = UpdateFolder(state.settings.updatesDir).offer().version;
    if (offered.isEmpty() || offered == runs)
        return fail(ErrorKind::Conflict, u"There is no other version for this kiosk."_s);
    auto entry = state.entry(AuditEvent::UpdateOrdered, {}, device);
    entry.staff = staff;
    entry.detail = when == UpdateWhen::Now ? u"now"_s : u"tonight"_s;
    if (auto kept = state.store.audit().append(entry); !kept)
        return kept;
    Command command;
    command.kind =
        when == UpdateWhen::Now ? Command::Kind::UpdateNow : Command::Kind::UpdateTonight;
    Q_EMIT state.news.command(device, command);
    return {};
}

} // namespace foyer
